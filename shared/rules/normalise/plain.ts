import { isPlainlyClean } from './clean-text.ts';
import { repair } from './repair.ts';

/**
 * A cell's text as numbers, dates and labels are looked for in it: repaired, in one line, with digits and signs of
 * other scripts and keyboards as ASCII, in small letters.
 */
export function plain(text: string): string {
  const ascii = asciiSigns(text);
  return isPlainlyClean(ascii) ? ascii : repair(ascii).text.replaceAll('\n', ' ');
}

/** Digits (Thai, Arabic-Indic, full-width) and signs as ASCII, small letters; spaces as they are. */
export function asciiSigns(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[๐-๙\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63]/g, '-')
    .replace(/[\u2018\u2019\u02BC`´]/g, "'")
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/\u066A/g, '%')
    .replace(/\u066B/g, '.')
    .replace(/\u066C/g, ',')
    .replace(/[\uFE0E\uFE0F]/g, '')
    .toLowerCase();
}

/** Without the apostrophe that Excel hides in front of a cell typed as text, and that a paste brings along. */
export function withoutApostrophe(written: string): string {
  return written.startsWith("'") ? written.slice(1).trim() : written;
}

/** A word as it is looked up: without spaces and dots (`ต. ค.` and `ตค`, `ตร.ม.` and `ตรม`). */
export function bare(word: string): string {
  return word.replace(/[ .]/g, '');
}

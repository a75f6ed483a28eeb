import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { mendLetters } from '../defects/writing.ts';
import type { Page } from '../page.ts';

const levels: [th: string, en: string][] = [
  ['ด้านที่', 'Strategy'],
  ['มิติที่', 'Dimension'],
  ['เป้าหมายที่', 'Goal'],
  ['เป้าประสงค์ที่', 'Objective'],
];

/** The page's strategy as an indicator has it: number and text apart, letters mended, and a mark where the page cut it off. */
export function strategyOf({ strategy }: Page): Indicator['strategy'] {
  return (strategy ?? []).map((line) => {
    const whole = mendLetters(line).trim();
    const text = whole.replace(/([^\s\d๐-๙)])%$/u, '$1').replace(/\s*\((cut with %|[^()]*ถูกตัด[^()]*)\)$/u, '');
    const match = /^(\S+ที่)\s*([0-9๐-๙]+(?:\.[0-9๐-๙]+)*)\s*[-–—]?\s*(.*)$/su.exec(text);
    const en = levels.find(([th]) => th === match?.[1])?.[1];
    const cut = text === whole ? {} : { cut: true as const };
    if (!match || !en) return { level: { th: 'ยุทธศาสตร์', en: 'Strategy' }, text, ...cut };
    const number = match[2] ?? '';
    return { level: { th: `${match[1]} ${number}`, en: `${en} ${latin(number)}` }, text: match[3] ?? '', ...cut };
  });
}

function latin(number: string): string {
  return number.replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

/** `1. แผน 2. รายงาน` as its items; a text without numbers is one item, a blank one none. */
export function listed(text: string | null): string[] {
  return mendLetters(text ?? '')
    .split(/\n+|(?:^|\s)(?:[0-9๐-๙]{1,2})[.)]\s+/u)
    .map((item) => item.trim())
    .filter((item) => item !== '' && !/^[-–]+$/u.test(item));
}

/** The page's type and level in both languages; a page that has none says so. */
export function typeOf({ type }: Page): Text {
  const th = (type ?? '').trim();
  if (/เชิงยุทธศาสตร์/u.test(th)) return { th, en: 'Strategic indicator' };
  if (/งานประจำ/u.test(th)) return { th, en: 'Routine indicator' };
  if (/เป้าประสงค์/u.test(th)) return { th, en: 'Objective indicator' };
  return th === '' ? notStated : { th, en: 'As in Thai' };
}

export function levelOf({ level }: Page): Text {
  const given = (level ?? '').trim();
  if (/output|ผลผลิต/iu.test(given)) return { th: 'ตัวชี้วัดระดับผลผลิต (output)', en: 'Output indicator' };
  if (/outcome|ผลลัพธ์/iu.test(given)) return { th: 'ตัวชี้วัดระดับผลลัพธ์ (outcome)', en: 'Outcome indicator' };
  return given === '' ? notStated : { th: given, en: 'As in Thai' };
}

const notStated: Text = { th: 'หน้าเดิมไม่ได้ระบุ', en: 'Not stated on the page' };

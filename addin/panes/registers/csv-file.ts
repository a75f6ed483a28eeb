import type { Cell } from '../../../shared/terms/row.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { csvFaults } from './register-words.ts';

export type CsvFile = { kind: 'table'; table: Cell[][] } | { kind: 'unusable'; what: Text; cure: Text };

export const largestCsv = 2 * 1024 * 1024;

/**
 * Reads a CSV file as Thai offices save it: UTF-8 with or without its mark, Excel's Unicode text (UTF-16), or the Thai
 * code page (windows-874, of which TIS-620 is a part). Commas, semicolons and tabs are told apart by what the file has.
 */
export async function readCsvFile(bytes: Uint8Array): Promise<CsvFile> {
  if (bytes.length > largestCsv) return { kind: 'unusable', ...csvFaults.tooLarge };
  const text = decode(bytes);
  if (text === null) return { kind: 'unusable', ...csvFaults.notCsv };
  if (text.trim() === '') return { kind: 'unusable', ...csvFaults.empty };
  // Of use to few: loaded with the first file.
  const { parseCsv, detectDelimiter } = await import('@cj-tech-master/excelts/csv');
  try {
    const delimiter = detectDelimiter(text, '"', [',', ';', '\t']);
    const lines = parseCsv(text, { delimiter, headers: false, relaxQuotes: true });
    if (!Array.isArray(lines)) return { kind: 'unusable', ...csvFaults.notCsv };
    return { kind: 'table', table: lines.map((line) => line.map((cell) => (cell === '' ? null : cell))) };
  } catch {
    return { kind: 'unusable', ...csvFaults.notCsv };
  }
}

/** Null for what is no text in any of the encodings: a workbook, a picture. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return isText(text) ? text : null;
  } catch {
    const text = new TextDecoder('windows-874').decode(bytes);
    return isText(text) ? text : null;
  }
}

function isText(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd || (code < 0x20 && code !== 9 && code !== 10 && code !== 13)) return false;
  }
  return true;
}

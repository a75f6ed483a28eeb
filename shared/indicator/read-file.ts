import { parseIndicator } from './file/check-indicator.ts';
import { decodeText, type NoText } from './file/decode-text.ts';
import { type Fault, fault } from './file/fault.ts';
import { largestFile, tooLarge } from './file/file-limits.ts';
import { type PlacedFault, type ReadJson, readJson } from './file/read-json.ts';
import type { Indicator } from './indicator.ts';

/** What a file turned out to be. Its JSON is kept as it was written; of a file with faults it is null where it is none. */
export type IndicatorFile =
  | ({ kind: 'indicator'; indicator: Indicator } & ReadJson)
  | { kind: 'faults'; faults: PlacedFault[]; json: unknown };

/**
 * Reads an indicator file, from its bytes to an indicator or to everything that is to be mended in it: the same wherever
 * a file comes in. The text is looked at first, then what form its parts have, then whether they fit together.
 */
export function readIndicatorFile(bytes: Uint8Array): IndicatorFile {
  if (bytes.length > largestFile) return unusable(tooLarge);
  const decoded = decodeText(bytes);
  if ('noText' in decoded) return unusable(noText[decoded.noText]);
  const read = readJson(decoded.text);
  if ('faults' in read) return { kind: 'faults', faults: read.faults, json: null };
  const parsed = parseIndicator(read.json);
  if ('faults' in parsed) return { kind: 'faults', faults: read.place(parsed.faults), json: read.json };
  return { kind: 'indicator', indicator: parsed.indicator, ...read };
}

/** A file of which nothing can be read, with the reason. */
export function unusable(reason: Fault): IndicatorFile {
  return { kind: 'faults', faults: [{ ...reason, position: null }], json: null };
}

const saveAsUtf8: [th: string, en: string] = [
  'บันทึกใหม่ด้วยการเข้ารหัส UTF-8 (ใน Notepad: บันทึกเป็น › การเข้ารหัส)',
  'Save it again with the encoding UTF-8 (Notepad: Save as › Encoding)',
];

const noText: Record<NoText, Fault> = {
  empty: fault(
    [],
    ['ไฟล์ว่าง ไม่มีข้อความ', 'The file is empty'],
    ['ใช้ไฟล์ตัวชี้วัด (.json) ที่บันทึกแล้ว', 'Use an indicator file (.json) that has been saved'],
  ),
  'utf-16': fault([], ['ไฟล์เข้ารหัสแบบ UTF-16 (“Unicode”)', 'The file is in UTF-16 (“Unicode”)'], saveAsUtf8),
  'windows-thai': fault(
    [],
    ['ไฟล์น่าจะเข้ารหัสแบบ Windows-874 (TIS-620)', 'The file seems to be in Windows-874 (TIS-620)'],
    saveAsUtf8,
  ),
  binary: fault(
    [],
    ['ไม่ใช่ไฟล์ข้อความ UTF-8 (อาจเป็น Excel, Word หรือ PDF)', 'This is not UTF-8 text (an Excel, Word or PDF file?)'],
    ['ใช้ไฟล์ .json ของตัวชี้วัด', 'Use an indicator’s .json file'],
  ),
};

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseIndicator } from '../../shared/indicator/check-indicator.ts';
import { type Fault, fault } from '../../shared/indicator/fault.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import { jsonPosition } from '../old-pages/json-position.ts';
import { misplaced } from './misplaced.ts';

/** Something wrong in a file, and where in it; an empty path means the whole file. */
export type FileFault = Fault & { file: string };

export type IndicatorFile = { file: string; indicator: Indicator };

/** Reads every `*.json` of a folder, and names all that is wrong in any of them. */
export async function readIndicatorFiles(
  folder: string,
): Promise<{ files: IndicatorFile[] } | { faults: FileFault[] }> {
  const names = await readdir(folder).catch(() => null);
  if (!names) return { faults: [{ file: folder, ...noFolder }] };
  const files: IndicatorFile[] = [];
  const faults: FileFault[] = [];
  for (const name of names.filter((name) => name.endsWith('.json')).sort()) {
    const file = join(folder, name);
    const content = await readFile(file, 'utf8').catch(() => null);
    const parsed = content === null ? { faults: [unreadable] } : parseFile(name, content);
    if ('faults' in parsed) faults.push(...parsed.faults.map((fault) => ({ file, ...fault })));
    else files.push({ file, ...parsed });
  }
  return faults.length > 0 ? { faults } : { files };
}

function parseFile(name: string, content: string): { indicator: Indicator } | { faults: Fault[] } {
  const place = /^(\d{4}-\d{3,4})-(\d{4})\.json$/.exec(name);
  if (!place) return { faults: [wrongName] };
  // Editors on Windows may begin a file with a byte order mark.
  const text = content.replace(/^\uFEFF/, '');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { faults: [notJson(jsonPosition(text, error as SyntaxError))] };
  }
  const parsed = parseIndicator(json);
  if ('faults' in parsed) return parsed;
  const faults = misplaced(parsed.indicator, { code: place[1] ?? '', fiscalYear: Number(place[2]) });
  return faults.length > 0 ? { faults } : parsed;
}

const noFolder = fault(
  [],
  ['ไม่มีโฟลเดอร์นี้', 'There is no such folder'],
  ['ตั้งค่า CATALOGUE เป็นโฟลเดอร์ของไฟล์ตัวชี้วัด', 'Set CATALOGUE to the folder of the indicator files'],
);
const unreadable = fault(
  [],
  ['อ่านไฟล์นี้ไม่ได้', 'This file cannot be read'],
  ['ให้สิทธิ์อ่านแก่ผู้เปิดเซิร์ฟเวอร์', 'Let whoever starts the server read it'],
);
const wrongName = fault(
  [],
  ['ชื่อไฟล์ไม่ใช่รหัสตัวชี้วัดและปี', "The file's name is not an indicator's code and year"],
  ['ตั้งชื่อเช่น 2100-1040-2563.json', 'Name it like 2100-1040-2563.json'],
);
const notJson = ({ line, column }: { line: number; column: number }) =>
  fault(
    [],
    [`ไม่ใช่ JSON ที่ถูกต้อง (บรรทัด ${line} ตัวอักษรที่ ${column})`, `Not well-formed JSON (line ${line}, character ${column})`],
    ['แก้เครื่องหมาย , " { } [ ] ตรงนั้น', 'Mend the , " { } [ ] there'],
  );

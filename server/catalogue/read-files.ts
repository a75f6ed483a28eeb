import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fault } from '../../shared/indicator/file/fault.ts';
import type { PlacedFault } from '../../shared/indicator/file/read-json.ts';
import { type IndicatorFile, unusable } from '../../shared/indicator/read-file.ts';
import { misplaced } from './misplaced.ts';
import { openIndicatorFile } from './open-file.ts';

/** Something wrong in a file of the catalogue. */
export type FileFault = PlacedFault & { file: string };

/** A file of the catalogue that has no fault. */
export type SoundFile = Extract<IndicatorFile, { kind: 'indicator' }> & { file: string };

/** Reads every `*.json` of a folder, and names all that is wrong in any of them. */
export async function readIndicatorFiles(folder: string): Promise<{ files: SoundFile[] } | { faults: FileFault[] }> {
  const names = await readdir(folder).catch(() => null);
  if (!names) return { faults: [{ file: folder, position: null, ...noFolder }] };
  const files: SoundFile[] = [];
  const faults: FileFault[] = [];
  for (const name of names.filter((name) => name.endsWith('.json')).sort()) {
    const file = join(folder, name);
    const read = readNamed(folder, name);
    if (read.kind === 'faults') faults.push(...read.faults.map((fault) => ({ file, ...fault })));
    else files.push({ file, ...read });
  }
  return faults.length > 0 ? { faults } : { files };
}

/** The file must be what its name says. */
function readNamed(folder: string, name: string): IndicatorFile {
  const [, code, fiscalYear] = /^(\d{4}-\d{3,4})-(\d{4})\.json$/.exec(name) ?? [];
  if (code === undefined) return unusable(wrongName);
  const read = openIndicatorFile(join(folder, name));
  if (read.kind === 'faults') return read;
  const faults = misplaced(read.indicator, { code, fiscalYear: Number(fiscalYear) });
  return faults.length > 0 ? { kind: 'faults', faults: read.place(faults), json: read.json } : read;
}

const noFolder = fault(
  [],
  ['ไม่มีโฟลเดอร์นี้', 'There is no such folder'],
  ['ตั้งค่า CATALOGUE เป็นโฟลเดอร์ของไฟล์ตัวชี้วัด', 'Set CATALOGUE to the folder of the indicator files'],
);
const wrongName = fault(
  [],
  ['ชื่อไฟล์ไม่ใช่รหัสตัวชี้วัดและปี', "The file's name is not an indicator's code and year"],
  ['ตั้งชื่อเช่น 2100-1040-2563.json', 'Name it like 2100-1040-2563.json'],
);

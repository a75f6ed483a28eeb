import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fault } from '../../shared/indicator/file/fault.ts';
import type { PlacedFault } from '../../shared/indicator/file/read-json.ts';
import { type IndicatorFile, readIndicatorFile, unusable } from '../../shared/indicator/read-file.ts';
import { misplaced } from './misplaced.ts';
import { bytesOf } from './open-file.ts';

/** Something wrong in a file of the catalogue. */
export type FileFault = PlacedFault & { file: string };

/** A file of the catalogue that has no fault. */
export type SoundFile = Extract<IndicatorFile, { kind: 'indicator' }> & { file: string; fingerprint: string };

/** What of a folder is new to the reader, and which of its files are not, by fingerprint. */
export type ReadFiles = { files: SoundFile[]; known: string[] };

/**
 * Reads every `*.json` of a folder that is not known, and names all that is wrong in any of them. A file's fingerprint is
 * of its name, its bytes and the version of the program that checks it.
 */
export async function readIndicatorFiles(
  folder: string,
  program: string,
  isKnown: (fingerprint: string) => boolean,
): Promise<ReadFiles | { faults: FileFault[] }> {
  const names = await readdir(folder).catch(() => null);
  if (!names) return { faults: [{ file: folder, position: null, ...noFolder }] };
  const files: SoundFile[] = [];
  const known: string[] = [];
  const faults: FileFault[] = [];
  for (const name of names.filter((name) => name.endsWith('.json')).sort()) {
    const file = join(folder, name);
    const bytes = bytesOf(file);
    if (!(bytes instanceof Uint8Array)) {
      faults.push({ file, ...bytes, position: null });
      continue;
    }
    const fingerprint = createHash('sha256').update(`${program} ${name}\n`).update(bytes).digest('hex');
    if (isKnown(fingerprint)) {
      known.push(fingerprint);
      continue;
    }
    const read = readNamed(name, bytes);
    if (read.kind === 'faults') faults.push(...read.faults.map((fault) => ({ file, ...fault })));
    else files.push({ file, fingerprint, ...read });
  }
  return faults.length > 0 ? { faults } : { files, known };
}

/** The file must be what its name says. */
function readNamed(name: string, bytes: Uint8Array): IndicatorFile {
  const [, code, fiscalYear] = /^(\d{4}-\d{3,4})-(\d{4})\.json$/.exec(name) ?? [];
  if (code === undefined) return unusable(wrongName);
  const read = readIndicatorFile(bytes);
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

import { fault } from '../../shared/indicator/file/fault.ts';
import type { Author, Storage } from '../storage/storage.ts';
import { type FileFault, readIndicatorFiles, type SoundFile } from './read-files.ts';

/** Stores the indicators of a folder whose version is not stored yet; none of them when any file is faulty. */
export async function loadCatalogue(storage: Storage, folder: string, now: Date): Promise<FileFault[]> {
  const read = await readIndicatorFiles(folder);
  if ('faults' in read) return read.faults;
  const faults: FileFault[] = [];
  for (const file of read.files) faults.push(...(await store(storage, file, now)));
  return faults;
}

const catalogue: Author = { username: 'catalogue', displayName: '' };

async function store(storage: Storage, { file, indicator, place }: SoundFile, now: Date): Promise<FileFault[]> {
  const outcome = await storage.saveIndicator(indicator, { by: catalogue, at: now.toISOString() });
  if (outcome.kind !== 'version-taken') return [];
  return place([taken(indicator.version, outcome.newest)]).map((fault) => ({ file, ...fault }));
}

const taken = (version: number, newest: number) =>
  fault(
    ['version'],
    [
      `รุ่น ${version} ไม่ตรงกับที่เก็บไว้ในฐานข้อมูล (รุ่นล่าสุดคือ ${newest})`,
      `Version ${version} is not as the database has it (its newest is ${newest})`,
    ],
    [
      `หากแก้ไขตัวชี้วัด ให้ตั้ง version เป็น ${newest + 1} หากไม่ได้แก้ ให้นำไฟล์เดิมกลับมา`,
      `If the indicator was changed, set version to ${newest + 1}; if not, put the earlier file back`,
    ],
  );

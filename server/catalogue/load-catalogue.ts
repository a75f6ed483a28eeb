import { fault } from '../../shared/indicator/file/fault.ts';
import { openFrom } from '../../shared/rules/indicators/in-force.ts';
import { programVersion } from '../host/program-version.ts';
import type { Log } from '../log.ts';
import type { Author } from '../storage/port/author.ts';
import type { Storage } from '../storage/storage.ts';
import { closedQuarters } from '../use-cases/indicators/closed-quarters.ts';
import { type FileFault, readIndicatorFiles, type SoundFile } from './read-files.ts';

/**
 * Stores the indicators of a folder whose version is not stored yet; none of them when any file is faulty. A new version is
 * in force from the first quarter of its year that is not closed; where all are, there is nothing left that it could be
 * in force in: it is passed over, and the log says so. What is stored once stays stored: the storage keeps of which files
 * that is so, and the next start of the same program does not check them again.
 */
export async function loadCatalogue(
  storage: Storage,
  folder: string,
  now: Date,
  log: Log,
  program: string = programVersion(),
): Promise<FileFault[]> {
  const stored = await storage.readCatalogueFiles();
  const read = await readIndicatorFiles(folder, program, (fingerprint) => stored.has(fingerprint));
  if ('faults' in read) return read.faults;
  const faults: FileFault[] = [];
  const kept = read.known;
  for (const file of read.files) {
    const outcome = await store(storage, file, now, log);
    if (outcome === 'stored') kept.push(file.fingerprint);
    else if (outcome !== 'passed-over') faults.push(...outcome);
  }
  if (kept.length !== stored.size || kept.some((fingerprint) => !stored.has(fingerprint)))
    await storage.saveCatalogueFiles(kept);
  return faults;
}

const catalogue: Author = { username: 'catalogue', displayName: '' };
const reason = 'มากับการติดตั้ง · came with the installation';

async function store(
  storage: Storage,
  { file, indicator, place }: SoundFile,
  now: Date,
  log: Log,
): Promise<'stored' | 'passed-over' | FileFault[]> {
  const { code, fiscalYear, version, draft } = indicator;
  const [from] = openFrom(await closedQuarters(storage, now, fiscalYear));
  const newest = from === undefined && !draft ? await storage.readIndicator(code, fiscalYear) : null;
  if (newest && version > newest.version) {
    log.write('warn', { event: 'indicator-passed-over', indicator: code, fiscalYear, version, newest: newest.version });
    return 'passed-over';
  }
  const term = { from: from ?? 1, reason };
  const outcome = await storage.saveIndicator(indicator, { by: catalogue, at: now.toISOString() }, term);
  if (outcome.kind !== 'version-taken') return 'stored';
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

import { backupFaultWords } from '../../shared/rules/backups/fault-words.ts';
import { examine } from '../storage/examine.ts';
import { foundLine } from '../storage/found-words.ts';
import { MigrationFailed } from '../storage/migrations.ts';
import { type DatabasePlace, placeName } from '../storage/open-database.ts';
import { readLastBackup } from './last-backup.ts';
import { makeBackup } from './make-backup.ts';
import { takeOf } from './take.ts';

/** What copies before a migration are called, and how many of them are kept in the data folder. */
const copyName = 'before-migration';
const keptCopies = 3;

export type Opening = {
  place: DatabasePlace;
  dataDirectory: string;
  at: Date;
  program: string;
  origin: string;
  /** Whether tables may be changed where no copy can be made. */
  withoutCopy: boolean;
};

/**
 * What comes before a server opens a database: it must be one of ours, and before its tables are changed a copy is made of
 * it, a backup as any other, in the data folder. Null for the copy where nothing is to be changed; a fault in words.
 */
export async function beforeOpening(opening: Opening): Promise<{ copy: string | null } | { fault: string }> {
  const { place, dataDirectory, at, program, origin, withoutCopy } = opening;
  const found = await examine(place);
  const line = foundLine(found, placeName(place));
  if (line) return { fault: [line, ...newestLines(dataDirectory)].join('\n') };
  if (found.kind !== 'ours' || found.pending.length === 0) return { copy: null };
  const order = { take: takeOf(place), place: dataDirectory, name: copyName, keep: keptCopies, at, program, origin };
  const outcome = await makeBackup(order);
  if (outcome.kind === 'made') return { copy: outcome.folder };
  if (withoutCopy) return { copy: null };
  const { what, cure } = backupFaultWords[outcome.fault];
  const steps = found.pending.join(', ');
  return {
    fault: [
      `ก่อนปรับฐานข้อมูลต้องทำสำเนาก่อน แต่ทำไม่ได้ · Before its tables are changed the database is copied, and that could not be done (${steps})`,
      `  ${what.th} · ${what.en}: ${dataDirectory}`,
      `  → ${cure.th} · ${cure.en}`,
      '  → หรือตั้ง MIGRATE_WITHOUT_COPY=yes เมื่อมีสำเนาของตนเองแล้ว · Or set MIGRATE_WITHOUT_COPY=yes once you have a copy of your own',
    ].join('\n'),
  };
}

/** What whoever starts the server reads when a step has failed; null for another error. */
export function migrationText(error: unknown, copy: string | null): string | null {
  if (!(error instanceof MigrationFailed)) return null;
  return [
    `ปรับฐานข้อมูลไม่สำเร็จที่ขั้น ${error.step} ฐานข้อมูลยังเป็นเหมือนเดิม · The step ${error.step} could not be taken; the database is as it was`,
    `  ${error.message}`,
    ...(copy ? [`  สำเนาก่อนปรับ · The copy from before: ${copy}`] : []),
    '  → ใช้โปรแกรมรุ่นเดิมต่อไปก่อน และแจ้งผู้พัฒนาพร้อมข้อความนี้ · Go on with the version before, and tell the makers with these lines',
  ].join('\n');
}

function newestLines(dataDirectory: string): string[] {
  const newest = readLastBackup(dataDirectory);
  return newest === null ? [] : [`  ชุดสำรองล่าสุด · Newest backup: ${newest}`];
}

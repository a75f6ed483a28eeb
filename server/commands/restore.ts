import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { placeName } from '../../shared/rules/offices/offices.ts';
import { checkBackup } from '../backup/check-backup.ts';
import type { Manifest } from '../backup/manifest.ts';
import type { GoneSubmission } from '../backup/present.ts';
import { restorePostgres } from '../backup/restore-postgres.ts';
import { type Restored, restoreSqlite } from '../backup/restore-sqlite.ts';
import { refusalWords } from '../backup/restore-words.ts';
import { anchorFile } from '../storage/log/anchor.ts';
import { besideIt, type DatabaseAddress } from '../storage/postgres/address.ts';
import { both, fault, type Report, runAsProgram } from './report.ts';

/** Where to, and when. */
export type RestoringInto = { dataDirectory: string; database?: DatabaseAddress | null; clock(): Date };

const usage = 'npm run restore -- FOLDER-OF-THE-BACKUP [--anyway] [--into DATABASE]\n';

/**
 * `npm run restore -- FOLDER [--anyway] [--into DATABASE]`: checks a backup, then puts it in the place of the database,
 * keeping what was there; a dump into an empty database beside the one of DATABASE_URL, so that no password stands in a
 * command line. Says what is to be done next. Status: 0 restored, 1 refused and all is as it was, 2 not asked rightly.
 */
export async function restore(
  args: string[],
  { dataDirectory, database = null, clock }: RestoringInto,
): Promise<Report> {
  const asked = readArguments(args);
  if (!asked) return { output: usage, status: 2 };
  const refused = (kind: keyof typeof refusalWords, about = asked.backup): Report => ({
    output: fault(refusalWords[kind], about),
    status: 1,
  });
  const backup = await checkBackup(asked.backup);
  if (backup.kind !== 'sound') return refused(backup.kind);
  if (backup.manifest.kind === 'postgres') {
    if (!asked.into || !database) return refused('into-needed');
    const into = besideIt(database, asked.into);
    const outcome = await restorePostgres(backup, into);
    if (outcome.kind !== 'restored') return refused(outcome.kind, outcome.about ?? into.shown);
    return { output: laidOutText(backup.manifest, into.shown, join(dataDirectory, anchorFile)), status: 0 };
  }
  if (asked.into || database) return refused('into-unfit');
  const outcome = await restoreSqlite({ backup, dataDirectory, anyway: asked.anyway, at: clock() });
  if (outcome.kind === 'restored') return { output: restoredText(backup.manifest, outcome), status: 0 };
  if (outcome.kind === 'server-running') return refused(outcome.kind, dataDirectory);
  const { origin } = backup.manifest.installation;
  return refused(outcome.kind, outcome.kind === 'other-installation' ? origin : asked.backup);
}

function laidOutText({ madeAt, program, installation, last }: Manifest, into: string, anchor: string): string {
  const link = last?.link ?? 0;
  const lines = [
    `✓ กู้คืนแล้วที่ · Restored into ${into}: ${installation.origin}, ${madeAt}, ${program}`,
    `  บันทึกครบถ้วนถึงรายการ ${link} · The log is whole up to link ${link}`,
    '  ฐานข้อมูลเดิมยังอยู่ครบ · The database that the server has is as it was',
    '  → หยุดเซิร์ฟเวอร์ ตั้ง DATABASE_URL ให้ชี้มาที่นี่ ย้ายค่ายืนยันเดิมออก แล้วเริ่มใหม่ · Stop the server, set DATABASE_URL to this, move the old anchor away, then start:',
    `    mv ${anchor} ${anchor}-before-restore`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function restoredText(manifest: Manifest, { before, links, submissions, erasures }: Restored): string {
  const { madeAt, program, installation, last } = manifest;
  const lines = [
    `✓ กู้คืนแล้ว · Restored: ${installation.origin}, ${madeAt}, ${program}`,
    `  บันทึกครบถ้วนถึงรายการ ${last?.link ?? 0} · The log is whole up to link ${last?.link ?? 0}`,
    ...(before ? [`  ของเดิมเก็บไว้ที่ · What was there is kept: ${before}`] : []),
    ...goneLines(links, submissions),
    ...(erasures > 0
      ? [
          `  บุคคลที่ลบข้อมูลหลังชุดสำรอง ${erasures} คน กลับมาอยู่ในข้อมูล ต้องลบใหม่ · ${erasures} persons who were erased after the backup are in it: erase them again`,
        ]
      : []),
    `  บัญชีและรหัสผ่านเป็นของเวลานั้น ตรวจบัญชีที่ปิดหรือเปลี่ยนหลังจากนั้น · Accounts and passwords are those of then: look through what was deactivated or changed since`,
    '  → เริ่มเซิร์ฟเวอร์ (npm start) แล้วตรวจด้วย npm run verify · Start the server (npm start), then npm run verify',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** As many are named; the rest is counted. */
const named = 20;

function goneLines(links: Restored['links'], submissions: GoneSubmission[]): string[] {
  if (!links) return [];
  const { from, to } = links;
  const more = submissions.length - named;
  return [
    `  รายการ ${from}–${to} หลังชุดสำรองไม่มีแล้ว รวมการส่ง ${submissions.length} ครั้ง · Links ${from}–${to} came after the backup and are gone, ${submissions.length} submissions among them`,
    ...submissions.slice(0, named).map(submissionLine),
    ...(more > 0 ? [`    และอีก ${more} ครั้ง · and ${more} more`] : []),
  ];
}

function submissionLine({ indicator, period, district, submittedAt }: GoneSubmission): string {
  return `    ${indicator} ${period} ${both(placeName(district))} ${submittedAt}`;
}

type Asked = { backup: string; anyway: boolean; into: string | null };

function readArguments(args: string[]): Asked | null {
  try {
    const options = { anyway: { type: 'boolean', default: false }, into: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [backup, ...more] = positionals;
    const { into = null } = values;
    if (backup === undefined || more.length > 0 || (into !== null && !/^[a-z_]\w*$/.test(into))) return null;
    return { backup, anyway: values.anyway, into };
  } catch {
    return null;
  }
}

if (import.meta.main) await runAsProgram(restore);

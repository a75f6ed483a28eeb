import { parseArgs } from 'node:util';
import { districts } from '../../shared/catalogue/districts.ts';
import { checkBackup } from '../backup/check-backup.ts';
import type { Manifest } from '../backup/manifest.ts';
import type { GoneSubmission } from '../backup/present.ts';
import { type Restored, restoreSqlite } from '../backup/restore-sqlite.ts';
import { refusalWords } from '../backup/restore-words.ts';
import { readSettings } from '../settings.ts';
import { both, fault, type Report } from './report.ts';

/** Where to, and when. */
export type RestoringInto = { dataDirectory: string; clock(): Date };

const usage = 'npm run restore -- FOLDER-OF-THE-BACKUP [--anyway]\n';

/**
 * `npm run restore -- FOLDER [--anyway]`: checks a backup, then puts it in the place of the database, keeping what was
 * there, and says what is to be done next. Status: 0 restored, 1 refused and all is as it was, 2 not asked rightly.
 */
export async function restore(args: string[], { dataDirectory, clock }: RestoringInto): Promise<Report> {
  const asked = readArguments(args);
  if (!asked) return { output: usage, status: 2 };
  const backup = await checkBackup(asked.backup);
  if (backup.kind !== 'sound') return { output: fault(refusalWords[backup.kind], asked.backup), status: 1 };
  const outcome = await restoreSqlite({ backup, dataDirectory, anyway: asked.anyway, at: clock() });
  if (outcome.kind === 'restored') return { output: restoredText(backup.manifest, outcome), status: 0 };
  const { origin } = backup.manifest.installation;
  const about = outcome.kind === 'other-installation' ? origin : asked.backup;
  return { output: fault(refusalWords[outcome.kind], about), status: 1 };
}

function restoredText(manifest: Manifest, { before, links, submissions }: Restored): string {
  const { madeAt, program, installation, last } = manifest;
  const lines = [
    `✓ กู้คืนแล้ว · Restored: ${installation.origin}, ${madeAt}, ${program}`,
    `  บันทึกครบถ้วนถึงรายการ ${last?.link ?? 0} · The log is whole up to link ${last?.link ?? 0}`,
    ...(before ? [`  ของเดิมเก็บไว้ที่ · What was there is kept: ${before}`] : []),
    ...goneLines(links, submissions),
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
  const name = districts.find(({ code }) => code === district)?.name ?? { th: district, en: district };
  return `    ${indicator} ${period} ${both(name)} ${submittedAt}`;
}

function readArguments(args: string[]): { backup: string; anyway: boolean } | null {
  try {
    const options = { anyway: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [backup, ...more] = positionals;
    return backup !== undefined && more.length === 0 ? { backup, anyway: values.anyway } : null;
  } catch {
    return null;
  }
}

if (import.meta.main) {
  const settings = readSettings(process.env);
  const dataDirectory = 'faults' in settings ? './data' : settings.dataDirectory;
  process.umask(0o077);
  const { output, status } = await restore(process.argv.slice(2), { dataDirectory, clock: () => new Date() });
  process.stdout.write(output);
  process.exitCode = status;
}

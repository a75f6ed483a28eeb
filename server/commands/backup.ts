import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backupFaultWords } from '../../shared/rules/backups/fault-words.ts';
import { usualName } from '../backup/backup-name.ts';
import { copySecrets } from '../backup/copy-secrets.ts';
import { noteLastBackup } from '../backup/last-backup.ts';
import { makeBackup } from '../backup/make-backup.ts';
import { takeOf } from '../backup/take.ts';
import { programVersion } from '../host/program-version.ts';
import { isInside } from '../installation/backup-place.ts';
import type { Settings } from '../settings.ts';
import { createStorage } from '../storage/create-storage.ts';
import { type DatabasePlace, openBeside, ownPlace } from '../storage/open-database.ts';
import type { StoredBackup } from '../storage/port/backups.ts';
import { fault, type Report, runAsProgram } from './report.ts';

/** What is backed up, and when. */
export type BackedUp = Pick<
  Settings,
  'dataDirectory' | 'database' | 'secretsDirectory' | 'publicOrigin' | 'backupKeep'
> & {
  clock(): Date;
};

const usage = 'npm run backup [-- FOLDER] [--secrets FOLDER]\n';

/**
 * `npm run backup [-- FOLDER] [--secrets FOLDER]`: makes a backup beside the running server or without it, in the folder
 * that is named or in the installation's backup place. Status: 0 made, 1 not made and all others are as they were, 2 not
 * asked rightly.
 */
export async function backup(args: string[], installed: BackedUp): Promise<Report> {
  const asked = readArguments(args);
  if (!asked) return { output: usage, status: 2 };
  const { dataDirectory, secretsDirectory, publicOrigin: origin, backupKeep: keep, clock } = installed;
  const database = ownPlace(dataDirectory, installed.database);
  const place = asked.place ?? (await placeIn(database));
  if (place === null) return { output: fault(noPlace), status: 2 };
  const apart = [place, asked.secrets].filter((folder) => folder !== null);
  if (apart.some((folder) => isWithin(folder, dataDirectory))) return { output: fault(inData), status: 2 };
  const at = clock();
  const order = { take: takeOf(database), place, name: usualName, keep, at, program: programVersion(), origin };
  const outcome = await makeBackup(order);
  const { kind } = outcome;
  if (kind === 'failed') {
    await note(database, at, clock, { outcome: outcome.fault });
    return { output: fault(backupFaultWords[outcome.fault], place), status: 1 };
  }
  const { folder, manifest } = outcome;
  noteLastBackup(dataDirectory, folder);
  await note(database, at, clock, { outcome: 'made', folder, bytes: manifest.part.bytes });
  const lines = [
    `✓ ${folder}`,
    `  ${manifest.part.bytes.toLocaleString('en')} bytes, ถึงรายการ ${manifest.last?.link ?? 0} ในบันทึก · up to link ${manifest.last?.link ?? 0} of the log`,
  ];
  if (asked.secrets === null) return { output: [...lines, notIn, ''].join('\n'), status: 0 };
  const secrets = copySecrets(secretsDirectory, asked.secrets, at);
  const made = `${lines.join('\n')}\n`;
  if (secrets.kind === 'none') return { output: `${made}${fault(noSecrets, secretsDirectory)}`, status: 1 };
  if (secrets.kind === 'failed') {
    return { output: `${made}${fault(backupFaultWords[secrets.fault], asked.secrets)}`, status: 1 };
  }
  return { output: `${made}  ความลับ · Secrets: ${secrets.folder}\n${elsewhere}\n`, status: 0 };
}

const notIn =
  '  ความลับไม่อยู่ในชุดนี้ สำรองแยกด้วย --secrets โฟลเดอร์ · Secrets are not in it; --secrets FOLDER copies them apart';
const elsewhere =
  '  → เก็บความลับคนละที่กับข้อมูล ผู้ที่ได้ทั้งสองอย่างเข้าระบบแทนใครก็ได้ · Keep them elsewhere: who has both can sign in as anybody';

const noSecrets = {
  what: {
    th: 'ไม่พบโฟลเดอร์ความลับ จึงสำรองความลับไม่ได้',
    en: 'The folder of the secrets is not there; they were not copied',
  },
  cure: { th: 'ตั้ง SECRETS_DIR ให้ตรงกับของเซิร์ฟเวอร์', en: 'Set SECRETS_DIR as the server has it' },
};
const noPlace = {
  what: { th: 'ยังไม่ได้กำหนดที่เก็บข้อมูลสำรอง', en: 'No backup place has been set' },
  cure: {
    th: 'ระบุโฟลเดอร์ เช่น npm run backup -- /mnt/backup/traimat หรือกำหนดที่หน้าผู้ดูแลระบบ',
    en: 'Name a folder, like npm run backup -- /mnt/backup/traimat, or set one on the administrators’ page',
  },
};
const inData = {
  what: {
    th: 'โฟลเดอร์นี้อยู่ในโฟลเดอร์ข้อมูล ถ้าดิสก์เสียจะเสียไปด้วยกัน',
    en: 'This folder lies in the data folder: both would be lost together',
  },
  cure: { th: 'ระบุโฟลเดอร์บนดิสก์หรือเครื่องอื่น', en: 'Name a folder on another disk or machine' },
};

function isWithin(folder: string, other: string): boolean {
  const real = (path: string) => (existsSync(path) ? realpathSync(path) : resolve(path));
  return isInside(real(folder), real(other));
}

/** What administrators have set; null where nobody has, or the database is none that this program opens. */
async function placeIn(database: DatabasePlace): Promise<string | null> {
  const opened = await openBeside(database);
  if (typeof opened === 'string') return null;
  const storage = createStorage(opened);
  try {
    return (await storage.readInstallation()).backupPlace ?? null;
  } finally {
    await storage.close();
  }
}

/** Writes the attempt down where the server will show it; a database of another version than the program's is left as it is. */
async function note(database: DatabasePlace, begun: Date, clock: () => Date, ended: StoredBackup): Promise<void> {
  const opened = await openBeside(database);
  if (typeof opened === 'string') return;
  const storage = createStorage(opened);
  try {
    const number = await storage.claimBackup(begun.toISOString());
    if (number !== null) await storage.saveBackup(number, ended, clock().toISOString());
  } finally {
    await storage.close();
  }
}

function readArguments(args: string[]): { place: string | null; secrets: string | null } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { secrets: { type: 'string' } },
    });
    const [place = null, ...more] = positionals;
    return more.length > 0 ? null : { place, secrets: values.secrets ?? null };
  } catch {
    return null;
  }
}

if (import.meta.main) await runAsProgram(backup);

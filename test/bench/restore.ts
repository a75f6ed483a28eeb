import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkBackup } from '../../server/backup/check-backup.ts';
import { readLastBackup } from '../../server/backup/last-backup.ts';
import { createStorage } from '../../server/storage/create-storage.ts';
import { type DatabasePlace, openDatabase } from '../../server/storage/open-database.ts';
import { besideIt, type DatabaseAddress } from '../../server/storage/postgres/address.ts';
import { databaseFile } from '../../server/storage/sqlite/open.ts';
import { addressOf } from '../postgres/address-of.ts';
import { createDatabase, installedPrograms, startInstalled } from '../postgres/installed-server.ts';
import { type Answered, type Call, type Caller, caller } from './load/call.ts';
import { type DemoServer, startDemoServer } from './load/demo-server.ts';
import { contentOf, type Officer, openOfficers, submission } from './load/officers.ts';
import { countWaits, percentile } from './load/waits.ts';

const restores = 20;
/** An officer sends, reads the answer, and sends again; so nobody meets the limit of their calls a minute. */
const between = 1_000;
/** Connections that rest while this computer is busy are closed; each may have to be found out. */
const tries = 60;

type Sent = { receipt: string; text: string };

/** Where a bench's server keeps its data, and how one backup of it is laid out beside it. */
type Ground = {
  name: string;
  data: string;
  settings: Record<string, string>;
  /** An empty place for a backup, and what the command is told of it. */
  lay(number: number): Promise<{ at: DatabasePlace; settings: Record<string, string>; args: string[] }>;
  end(): Promise<void>;
};

/**
 * Backups by command while fifty districts submit to the running server, each restored beside it: is every submission there
 * that had been acknowledged before the backup began, with the receipt that it got? On SQLite, and on PostgreSQL where
 * Debian's is installed.
 */
export async function benchRestore(): Promise<void> {
  console.log(`restore: ${restores} backups under load, each restored and verified from the first link to the last`);
  const programs = installedPrograms();
  for (const prepare of [onSqlite, ...(programs ? [() => onPostgres(programs)] : [])]) {
    const ground = await prepare();
    try {
      await benchOn(ground);
    } finally {
      await ground.end();
    }
  }
}

async function benchOn({ name, data, settings, lay }: Ground): Promise<void> {
  const server = await startDemoServer({ indicators: 1, settings: { ...settings, DATA_DIR: data } });
  const place = join(data, '../place');
  mkdirSync(place);
  const load = await beginLoad(server);
  const times = { backup: [] as number[], restore: [] as number[] };
  const tally = { acknowledged: 0, lost: 0, changed: 0, broken: 0, links: 0 };
  try {
    for (let number = 0; number < restores; number += 1) {
      const before = [...load.sent];
      await new Promise((resolve) => setTimeout(resolve, between));
      const keep = { BACKUP_KEEP: String(restores), DATA_DIR: data };
      load.kind.now = 'during a backup';
      times.backup.push(await timed(() => command('backup', [place], { ...settings, ...keep })));
      const backup = await checkBackup(readLastBackup(data) ?? '');
      if (backup.kind !== 'sound') throw new Error(backup.kind);
      const ground = await lay(number);
      load.kind.now = 'during a restore';
      times.restore.push(await timed(() => command('restore', [backup.folder, ...ground.args], ground.settings)));
      const storage = createStorage(await openDatabase(ground.at));
      for (const { receipt, text } of before) {
        const found = await storage.readReceipt(receipt);
        if (!found) tally.lost += 1;
        else if (JSON.stringify(found) !== text) tally.changed += 1;
      }
      const verification = await storage.verifyLog(backup.manifest.last);
      if (verification?.broken !== null) tally.broken += 1;
      await storage.close();
      load.kind.now = 'quiet';
      tally.acknowledged += before.length;
      tally.links = backup.manifest.last?.link ?? 0;
    }
  } finally {
    await load.end();
    await server.remove();
  }
  const [quiet, busy] = [load.waits.of('quiet'), load.waits.of('during a backup')];
  const at = (list: number[], share: number) => percentile(list, share).toFixed(0);
  console.log(`  ${name}: ${load.sent.length} submissions acknowledged meanwhile, ${tally.links} links at the end`);
  console.log(
    `    looked for ${tally.acknowledged}: lost ${tally.lost}, receipts changed ${tally.changed}; logs broken ${tally.broken}`,
  );
  console.log(`    backup p50 ${at(times.backup, 0.5)} ms, restore with its checks p50 ${at(times.restore, 0.5)} ms`);
  console.log(
    `    a submission while none is made p50 ${at(quiet, 0.5)}, p95 ${at(quiet, 0.95)} ms; while one is p50 ${at(busy, 0.5)}, p95 ${at(busy, 0.95)} ms`,
  );
}

async function command(name: 'backup' | 'restore', args: string[], settings: Record<string, string>): Promise<void> {
  const env = { ...process.env, ...settings };
  await promisify(execFile)(process.execPath, [`server/commands/${name}.ts`, ...args], { env });
}

/** Fifty officers who go on submitting until they are told to end. */
async function beginLoad(server: DemoServer) {
  const call = caller(server.origin);
  const officers = await openOfficers(call, server.password);
  const sent: Sent[] = [];
  const waits = countWaits();
  const kind: { now: 'quiet' | 'during a backup' | 'during a restore' } = { now: 'quiet' };
  const going = { on: true };
  const submit = async (officer: Officer) => {
    for (let revision = 0; going.on; revision += 1) {
      const content = { ...contentOf(officer, 3), report: `ครั้งที่ ${revision + 1}` };
      const submitted = submission(officer, 0, revision, content, `${officer.district}-${revision}`);
      const answer = await sendUntilAnswered(call, submitted);
      if (answer.status !== 200) throw new Error(`${answer.status} ${answer.body}`);
      const receipt = JSON.parse(String(answer.body));
      sent.push({ receipt: receipt.id, text: JSON.stringify(receipt) });
      waits.add(kind.now, answer.milliseconds);
      await new Promise((resolve) => setTimeout(resolve, between));
    }
  };
  const all = Promise.all(officers.map(submit));
  return {
    sent,
    waits,
    kind,
    async end() {
      going.on = false;
      await all;
      call.close();
    },
  };
}

/** A connection that was closed while it rested: sent again, as the pane does, by the same key. */
async function sendUntilAnswered(call: Caller, submitted: Call): Promise<Answered> {
  for (let left = tries; ; left -= 1) {
    try {
      return await call(submitted);
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

async function onSqlite(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'traimat-restore-'));
  return {
    name: 'SQLite',
    data: join(folder, 'data'),
    settings: {},
    async lay(number) {
      const dataDirectory = join(folder, `restored-${number}`);
      return { at: { file: join(dataDirectory, databaseFile) }, settings: { DATA_DIR: dataDirectory }, args: [] };
    },
    end: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function onPostgres(programs: string): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'traimat-restore-'));
  const server = await startInstalled(programs);
  const urlOf = (name: string) => `postgres://postgres@127.0.0.1:${server.port}/${name}`;
  const own: DatabaseAddress = addressOf(urlOf('traimat'));
  await createDatabase(urlOf('postgres'), 'traimat');
  return {
    name: 'PostgreSQL',
    data: join(folder, 'data'),
    settings: { DATABASE_URL: urlOf('traimat') },
    async lay(number) {
      const name = `restored_${number}`;
      await createDatabase(urlOf('postgres'), name);
      const settings = { DATABASE_URL: urlOf('traimat'), DATA_DIR: join(folder, 'data') };
      return { at: besideIt(own, name), settings, args: ['--into', name] };
    },
    async end() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

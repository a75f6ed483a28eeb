import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { type DatabasePlace, openDatabase } from '../../../server/storage/open-database.ts';
import { type DatabaseAddress, readDatabaseUrl } from '../../../server/storage/postgres/address.ts';
import { districts } from '../../../shared/catalogue/districts.ts';
import { startPostgres } from '../../postgres/postgres-server.ts';
import { type Answered, type Caller, caller } from '../load/call.ts';
import { percentile } from '../load/waits.ts';
import { buildCity, type Size, thisYear } from './build.ts';
import { type Screen, screensOf } from './screens.ts';

/** A screen is asked for so many times, or for so many milliseconds. */
const most = { calls: 40, milliseconds: 3_000 };
const warmUp = 3;

/** Milliseconds until the answer was there; of the server's own work for one; and at most without a look at what had come in. */
type Measured = { p50: number; p95: number; work: number; held: number; bytes: number };

/**
 * Builds a city of each size on SQLite, then on the PostgreSQL that the tests bring along, and prints what its screens take.
 * `ONLY=postgres` or `ONLY=sqlite` does that alone.
 */
export async function measureOnBoth(sizes: Size[]): Promise<void> {
  const only = process.env.ONLY?.split(',') ?? ['sqlite', 'postgres'];
  if (only.includes('sqlite')) await measureOnSqlite(sizes);
  if (only.includes('postgres')) await measureOnPostgres(sizes);
}

async function measureOnSqlite(sizes: Size[]): Promise<void> {
  const files = mkdtempSync(join(tmpdir(), 'traimat-bench-'));
  try {
    await measureOn('SQLite', files, async () => ({ file: join(files, `${randomUUID()}.sqlite`) }), sizes);
  } finally {
    rmSync(files, { recursive: true, force: true });
  }
}

async function measureOnPostgres(sizes: Size[]): Promise<void> {
  const postgres = await startPostgres();
  try {
    const create = async () => readDatabaseUrl(await postgres.create()) as DatabaseAddress;
    await measureOn('PostgreSQL', tmpdir(), create, sizes);
  } finally {
    await postgres.stop();
  }
}

async function measureOn(
  kind: string,
  folder: string,
  create: () => Promise<DatabasePlace>,
  sizes: Size[],
): Promise<void> {
  const now = new Date();
  const table: { size: Size; screens: Map<string, Measured> }[] = [];
  for (const size of sizes) {
    const place = await create();
    const began = performance.now();
    const database = await openDatabase(place);
    await buildCity(database, size, now);
    await database.close();
    const [sheets, seconds] = [
      size.years * size.indicators * 4 * districts.length,
      (performance.now() - began) / 1_000,
    ];
    console.log(`growth on ${kind}: ${nameOf(size)}, ${sheets} sheets, built in ${seconds.toFixed(0)} s`);
    table.push({ size, screens: await measure(place, folder, screensOf(thisYear(now))) });
  }
  print(table);
}

async function measure(place: DatabasePlace, folder: string, screens: Screen[]): Promise<Map<string, Measured>> {
  const worker = new Worker(new URL('./server.ts', import.meta.url), { workerData: { place, folder } });
  const [port] = await once(worker, 'message');
  const call = caller(`http://127.0.0.1:${port}`);
  const look = async (): Promise<{ held: number; worked: number }> => {
    worker.postMessage('look');
    const [looked] = await once(worker, 'message');
    return looked;
  };
  try {
    const measured = new Map<string, Measured>();
    for (const screen of screens) {
      await ask(call, screen, { calls: warmUp, milliseconds: most.milliseconds });
      const before = await look();
      const { times, bytes } = await ask(call, screen, most);
      const { held, worked } = await look();
      const work = (worked - before.worked) / times.length;
      measured.set(screen.name, { p50: percentile(times, 0.5), p95: percentile(times, 0.95), work, held, bytes });
    }
    return measured;
  } finally {
    call.close();
    await worker.terminate();
  }
}

async function ask(call: Caller, { name, next, before }: Screen, { calls, milliseconds }: typeof most) {
  const answered = async (given: ReturnType<Screen['next']>) => {
    const answer = await call({ ...given, headers: { 'Accept-Encoding': 'gzip', ...given.headers } });
    if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${textOf(answer)}`);
    return answer;
  };
  const times: number[] = [];
  const began = performance.now();
  let last: Answered | null = null;
  while (times.length < calls && performance.now() - began < milliseconds) {
    if (before) await answered(before());
    last = await answered(next(last));
    times.push(last.milliseconds);
  }
  return { times, bytes: last?.body.byteLength ?? 0 };
}

function textOf({ headers, body }: Answered): string {
  return String(headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body);
}

function nameOf({ years, indicators, communities }: Size): string {
  const rows = districts.length * communities;
  return rows < 10_000 ? `${years}×${indicators}` : `${districts.length} districts, ${rows} rows`;
}

/**
 * Of each screen p50/p95, then the work and how many times that of the first size it is, all in milliseconds, and how long
 * others waited at most. The work does not depend on what else the machine does.
 */
function print(table: { size: Size; screens: Map<string, Measured> }[]): void {
  const width = 30;
  console.log(`  ${''.padEnd(44)}${table.map(({ size }) => nameOf(size).padStart(width)).join('')}   others wait`);
  const [first] = table;
  for (const [name, least] of first?.screens ?? []) {
    const cells = table.map(({ screens }) => {
      const { p50, p95, work } = screens.get(name) ?? least;
      return `${short(p50)}/${short(p95)}; ${short(work)} (${(work / least.work).toFixed(1)} ×)`.padStart(width);
    });
    const held = Math.max(...table.map(({ screens }) => screens.get(name)?.held ?? 0));
    const bytes = table.at(-1)?.screens.get(name)?.bytes ?? 0;
    console.log(`  ${name.padEnd(44)}${cells.join('')}   ${short(held)} ms, ${(bytes / 1024).toFixed(0)} kB`);
  }
}

function short(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 1 : 0);
}

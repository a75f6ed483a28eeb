import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type DatabasePlace, openDatabase } from '../../server/storage/open-database.ts';
import { type DatabaseAddress, readDatabaseUrl } from '../../server/storage/postgres/address.ts';
import { startPostgres } from '../postgres/postgres-server.ts';
import { buildCity, type Size, thisYear } from './growth/build.ts';
import { type Screen, screensOf } from './growth/screens.ts';
import { type Caller, caller } from './load/call.ts';
import { percentile } from './load/waits.ts';

/** Years × indicators: so many times 2,000 sheets. The first is what the others are compared with. */
const sizes: Size[] = [
  { years: 1, indicators: 10, communities: 4 },
  { years: 10, indicators: 10, communities: 4 },
  { years: 1, indicators: 100, communities: 4 },
  { years: 10, indicators: 100, communities: 4 },
];

/** A screen is asked for so many times, or for so many milliseconds. */
const most = { calls: 40, milliseconds: 3_000 };
const warmUp = 3;

/** Milliseconds until the answer was there; of the server's own work for one; and at most without a look at what had come in. */
type Measured = { p50: number; p95: number; work: number; held: number; bytes: number };

/**
 * What each screen costs as the years and the indicators grow, and how long its answer holds up everybody else: over HTTP,
 * from a server in a thread of its own, with a city of 50 districts that has reported on everything so far. On SQLite,
 * then on the PostgreSQL that the tests bring along.
 */
export async function benchGrowth(): Promise<void> {
  const files = mkdtempSync(join(tmpdir(), 'traimat-bench-'));
  try {
    await onOne('SQLite', files, async () => ({ file: join(files, `${randomUUID()}.sqlite`) }));
  } finally {
    rmSync(files, { recursive: true, force: true });
  }
  const postgres = await startPostgres();
  try {
    await onOne('PostgreSQL', tmpdir(), async () => readDatabaseUrl(await postgres.create()) as DatabaseAddress);
  } finally {
    await postgres.stop();
  }
}

async function onOne(kind: string, folder: string, create: () => Promise<DatabasePlace>): Promise<void> {
  const now = new Date();
  const table: { size: Size; screens: Map<string, Measured> }[] = [];
  for (const size of sizes) {
    const place = await create();
    const began = performance.now();
    const database = await openDatabase(place);
    await buildCity(database, size, now);
    await database.close();
    const [sheets, seconds] = [size.years * size.indicators * 200, (performance.now() - began) / 1_000];
    console.log(`growth on ${kind}: ${nameOf(size)}, ${sheets} sheets, built in ${seconds.toFixed(0)} s`);
    table.push({ size, screens: await measure(place, folder, screensOf(thisYear(now))) });
  }
  print(table);
}

async function measure(place: DatabasePlace, folder: string, screens: Screen[]): Promise<Map<string, Measured>> {
  const worker = new Worker(new URL('./growth/server.ts', import.meta.url), { workerData: { place, folder } });
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

async function ask(call: Caller, { name, who, path }: Screen, { calls, milliseconds }: typeof most) {
  const times: number[] = [];
  const began = performance.now();
  let bytes = 0;
  while (times.length < calls && performance.now() - began < milliseconds) {
    const answer = await call({ who, path, headers: { 'Accept-Encoding': 'gzip' } });
    if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${answer.body}`);
    times.push(answer.milliseconds);
    bytes = answer.body.byteLength;
  }
  return { times, bytes };
}

function nameOf({ years, indicators }: Size): string {
  return `${years}×${indicators}`;
}

/**
 * Of each screen p50/p95, then the work and how many times that of the first size it is, all in milliseconds, and how long
 * others waited at most. The work does not depend on what else the machine does.
 */
function print(table: { size: Size; screens: Map<string, Measured> }[]): void {
  const width = 30;
  console.log(`  ${''.padEnd(28)}${table.map(({ size }) => nameOf(size).padStart(width)).join('')}   others wait`);
  const [first] = table;
  for (const [name, least] of first?.screens ?? []) {
    const cells = table.map(({ screens }) => {
      const { p50, p95, work } = screens.get(name) ?? least;
      return `${short(p50)}/${short(p95)}; ${short(work)} (${(work / least.work).toFixed(1)} ×)`.padStart(width);
    });
    const held = Math.max(...table.map(({ screens }) => screens.get(name)?.held ?? 0));
    const bytes = table.at(-1)?.screens.get(name)?.bytes ?? 0;
    console.log(`  ${name.padEnd(28)}${cells.join('')}   ${short(held)} ms, ${(bytes / 1024).toFixed(0)} kB`);
  }
}

function short(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 1 : 0);
}

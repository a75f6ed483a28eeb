import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { demoAccounts } from '../../server/demo/accounts.ts';
import { columnKeys, type Indicator } from '../../shared/indicator/indicator.ts';
import { readIndicatorFile } from '../../shared/indicator/read-file.ts';
import { mostRows } from '../../shared/rules/sheets/most-rows.ts';
import { type Answered, type Call, caller } from './load/call.ts';
import { percentile } from './load/waits.ts';

const quarter = '2563-Q1';
const officers = demoAccounts()
  .filter(({ role }) => role === 'district')
  .slice(0, 9);

const rounds = 8;

/**
 * Eight junk submissions at once, by one officer and by eight, while three others go on with their work: how long these
 * wait, beside how long they do when nothing else goes on, and how large the largest answer is. The server, those who send
 * junk and the three others have a thread each: what is measured is how long the server lets them wait, not how long the
 * senders' own computer does.
 */
export async function benchJunk(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'traimat-bench-'));
  const worker = new Worker(new URL('./junk-server.ts', import.meta.url), { workerData: folder });
  const [port] = await once(worker, 'message');
  const origin = `http://127.0.0.1:${port}`;
  const call = caller(origin);
  const sender = new Worker(new URL('./junk-sender.ts', import.meta.url), { workerData: origin });
  try {
    const [community, own] = [await indicatorOf('2100-1040-2563'), await indicatorOf('1500-2088-2566')];
    await others(call, async () => pause(1_000));
    console.log(
      'junk: eight at once; meanwhile three others ask for a sheet, the list and health, by turns with idle ones',
    );
    const kinds: [string, Indicator, string, number][] = [
      ['12,000 rows, 50 communities', community, quarter, 12_000],
      ['as many rows as are taken', community, quarter, mostRows({ indicator: community, communities: Array(20) })],
      ['as many own rows as are taken', own, `${own.fiscalYear}-Q1`, mostRows({ indicator: own, communities: [] })],
    ];
    for (const [name, indicator, period, count] of kinds) {
      const body = Buffer.from(junk(indicator, count));
      for (const people of [1, 8]) {
        const calls = Array.from({ length: 8 }, (_, index) =>
          submission(indicator, period, index % people, index, body),
        );
        const send = async (): Promise<Answered[]> => {
          sender.postMessage(calls);
          const [done] = await once(sender, 'message');
          return done;
        };
        const idle: number[] = [];
        const busy: number[] = [];
        const answered: Answered[] = [];
        for (let round = 0; round < rounds; round += 1) {
          idle.push(...(await others(call, async () => pause(300))).times);
          const met = await others(call, send);
          busy.push(...met.times);
          answered.push(...met.done);
        }
        worker.postMessage('held');
        const [held] = await once(worker, 'message');
        const largest = Math.max(...answered.map(({ body }) => body.byteLength));
        const statuses = [...new Set(answered.map(({ status }) => status))].join(', ');
        const [quiet, loud] = [p95(idle), p95(busy)];
        console.log(
          `  ${name.padEnd(30)} by ${people}: ${round(body.length / 1024)} kB each, ${statuses}; ` +
            `p95 ${round(quiet)} → ${round(loud)} ms (${(loud / quiet).toFixed(1)} ×), at most ${round(Math.max(...busy))} ms; thread held ${round(held)} ms at most; ` +
            `largest answer ${round(largest / 1024)} kB`,
        );
      }
    }
  } finally {
    await Promise.all([worker, sender].map((thread) => thread.terminate()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What three others meet while something goes on, each call by itself. */
async function others<Done>(call: (asked: Call) => Promise<Answered>, meanwhile: () => Promise<Done>) {
  const [last] = officers.slice(-1);
  const paths = [`/api/v1/sheets/2100-1040/${quarter}/${last?.district}`, '/api/v1/assignments', '/health'];
  const times: number[] = [];
  let going = true;
  const asking = paths.map(async (path) => {
    while (going) times.push((await call({ who: last?.username ?? '', path })).milliseconds);
  });
  const done = await meanwhile();
  going = false;
  await Promise.all(asking);
  return { done, times };
}

const p95 = (times: number[]) => percentile(times, 0.95);

function submission(
  { code }: Indicator,
  period: string,
  officer: number,
  index: number,
  body: Buffer<ArrayBuffer>,
): Call {
  const { username = '', district } = officers[officer] ?? {};
  return {
    who: username,
    path: `/api/v1/sheets/${code}/${period}/${district}/submit`,
    method: 'POST',
    headers: { 'If-Match': '"0"', 'Idempotency-Key': `junk-${index}` },
    body,
  };
}

/** Rows in which nothing is as it should be. */
function junk(indicator: Indicator, count: number): string {
  const keys = columnKeys(indicator);
  const rows = Array.from({ length: count }, (_, row) =>
    Object.fromEntries(keys.map((key) => [key, key === 'code' ? String(row + 1) : `ขยะ ${row}`])),
  );
  return JSON.stringify({ rows, report: '', notApplicable: false });
}

async function indicatorOf(name: string): Promise<Indicator> {
  const read = readIndicatorFile(await readFile(`shared/catalogue/indicators/${name}.json`));
  if (read.kind !== 'indicator') throw new Error(`${name} has faults`);
  return read.indicator;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function round(number: number): string {
  return number.toFixed(number < 10 ? 1 : 0);
}

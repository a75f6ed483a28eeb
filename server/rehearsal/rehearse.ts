import { randomUUID } from 'node:crypto';
import { setTimeout as pause, setImmediate } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Desk } from './desks.ts';
import type { Rest, Stage } from './stage.ts';

/** V8 compiles for good what it has seen 3,000 times; after a thousand, a burst was still a fifth slower (`npm run bench -- submit`). */
const submissions = 3_000;
/** So many at once, that the writer commits several together as in service; with fifty, others waited 80 ms instead of 47. */
const together = 25;
/** Milliseconds that the rehearsal steps back after somebody has asked for something. */
const respect = 100;
/** Milliseconds after which it is over in any case: by then those who ask have had everything compiled themselves. */
const patience = 60_000;

/** What a rehearsal goes by. `sinceAsked`: milliseconds since somebody asked the server in service for anything. */
export type Rehearsal = { open(rest: Rest): Promise<Stage>; sinceAsked(): number; log: Log; signal: AbortSignal };

/**
 * Submits made-up sheets to a server that nobody else sees, in the process of the one in service: a program that has just
 * started is slow at whatever it does for the first time, and the first to come after a start would wait for it. Gives way
 * to everybody, and harms nobody where it fails.
 */
export async function rehearse({ open, sinceAsked, log, signal }: Rehearsal): Promise<void> {
  const began = performance.now();
  let submitted = 0;
  const goesOn = () => !signal.aborted && performance.now() - began < patience;
  const rest: Rest = async () => {
    await setImmediate();
    while (sinceAsked() < respect && goesOn()) await pause(respect);
  };
  try {
    await rest();
    const stage = await open(rest);
    try {
      // One more joins in each round, since the first rounds are the slowest.
      for (let round = 0; submitted < submissions && goesOn(); round += 1) {
        await rest();
        const players = stage.desks.slice(0, Math.min(round + 1, together));
        await Promise.all(players.map((desk, index) => submit(stage, desk, round - index)));
        submitted += players.length;
      }
    } finally {
      await stage.close();
    }
    log.write('info', { event: 'rehearsal', submitted, ms: Math.round(performance.now() - began) });
  } catch (error) {
    log.write('warn', { event: 'rehearsal', stack: error instanceof Error ? (error.stack ?? '') : '' });
  }
}

async function submit({ answer }: Stage, { path, content, token }: Desk, revision: number): Promise<void> {
  const body = JSON.stringify({ ...content, report: `${content.report} ครั้งที่ ${revision + 1}` });
  const headers = {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
    'Accept-Encoding': 'gzip, deflate, br',
    'If-Match': `"${revision}"`,
    'Idempotency-Key': randomUUID(),
  };
  const given = await answer(new Request(`https://localhost${path}`, { method: 'POST', headers, body }));
  const text = await given.text();
  if (given.status !== 200) throw new Error(`${given.status} ${text}`);
}

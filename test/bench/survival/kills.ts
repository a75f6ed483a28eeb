import { setTimeout as pause } from 'node:timers/promises';
import { caller } from '../load/call.ts';
import { closedLoop } from '../load/closed-loop.ts';
import { openOfficers } from '../load/officers.ts';
import { percentile } from '../load/waits.ts';
import type { Ground } from './ground.ts';
import { askFor, nothingTold, openOutbox, type Told } from './outbox.ts';
import { compare, type Differences } from './stored.ts';

/** How many sheets an officer has. */
const indicators = 4;
/** Servers are begun anew after so many kills, so that looking through what is stored stays short. */
const killsOfOne = 15;

export type Killed = { told: Told; differences: Differences; ended: number; starts: number[]; replays: number };

/**
 * Ends a real server in the middle of fifty districts' work, again and again, and starts it over what it has left: by
 * `SIGKILL` as a machine does that stops, by `SIGTERM` as whoever starts it anew. After each the same is asked again, and
 * what is stored is held against what was acknowledged. `tell` hears how it stands after each server.
 */
export async function endAgainAndAgain(
  ground: Ground,
  signal: 'SIGKILL' | 'SIGTERM',
  times: number,
  tell: (killed: Killed) => void = () => {},
): Promise<Killed> {
  const all: Killed = {
    told: nothingTold(),
    differences: { lost: 0, changed: 0, receipts: 0, doubled: 0, damage: [] },
    ...{ ended: 0, starts: [], replays: 0 },
  };
  while (all.ended < times) {
    const most = ground.lasting ? times : Math.min(killsOfOne, times - all.ended);
    await endOne(ground, signal, most, all);
    tell(all);
  }
  return all;
}

async function endOne(ground: Ground, signal: 'SIGKILL' | 'SIGTERM', times: number, all: Killed): Promise<void> {
  let server = await ground.start(indicators);
  let call = caller(server.origin);
  const told = nothingTold();
  const differences: Differences = { lost: 0, changed: 0, receipts: 0, doubled: 0, damage: [] };
  try {
    const officers = await openOfficers(call, server.password);
    const outboxes = officers.map((officer) => openOutbox(officer, indicators, told));
    for (let ended = 0; ended < times; ended += 1) {
      let going = true;
      const work = closedLoop(outboxes, async (outbox) => {
        await outbox.send(call);
        return going;
      });
      await pause(200 + Math.random() * 500);
      going = false;
      const began = performance.now();
      server = await server.startAgain(signal);
      all.starts.push(performance.now() - began);
      await work;
      call.close();
      call = caller(server.origin);
      // What nobody knows the end of comes again, then what was told last is asked for once more.
      for (const outbox of outboxes) await outbox.send(call);
      all.replays += await replay(call, told.acknowledged.slice(-officers.length), differences);
      add(differences, await compare(ground.place(server.data), server.data, told.acknowledged));
      all.ended += 1;
    }
    all.replays += await replay(
      call,
      told.acknowledged.filter((_, index) => index % 10 === 0),
      differences,
    );
  } finally {
    call.close();
    await server.remove();
  }
  add(all.differences, differences);
  all.told.acknowledged.push(...told.acknowledged);
  all.told.refused.push(...told.refused);
  for (const count of ['requests', 'unknown', 'replayed'] as const) all.told[count] += told[count];
}

/** Asks again for receipts by their keys; gives how many came, and counts those that are others. */
async function replay(
  call: ReturnType<typeof caller>,
  acknowledged: Told['acknowledged'],
  differences: Differences,
): Promise<number> {
  for (const one of acknowledged) {
    const answer = await askFor(call, one);
    if (String(answer?.body) !== one.receipt) differences.receipts += 1;
  }
  return acknowledged.length;
}

function add(sum: Differences, { lost, changed, receipts, doubled, damage }: Differences): void {
  sum.lost += lost;
  sum.changed += changed;
  sum.receipts += receipts;
  sum.doubled += doubled;
  sum.damage.push(...damage);
}

export function killedLines({ told, differences, ended, starts, replays }: Killed): string[] {
  const { lost, changed, receipts, doubled, damage } = differences;
  const seconds = (share: number) => (percentile(starts, share) / 1_000).toFixed(2);
  return [
    `  ${ended} ends: ${told.requests} requests, ${told.unknown} without an end, ${told.acknowledged.length} acknowledged (${told.replayed} by an answer again)`,
    `    lost ${lost}, changed ${changed}, doubled ${doubled}, receipts changed ${receipts} (${replays} asked for again), refused ${told.refused.length}, damage ${damage.length === 0 ? 'none' : damage.join(', ')}`,
    `    from the end to the first answer: p50 ${seconds(0.5)} s, p95 ${seconds(0.95)} s`,
    ...told.refused.slice(0, 3).map((line) => `    refused: ${line}`),
  ];
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  ownedFolder,
  type PostgresPlaces,
  type PostgresServer,
  servant,
  startPostgres,
} from '../../postgres/postgres-server.ts';
import { type Caller, caller } from '../load/call.ts';
import { closedLoop } from '../load/closed-loop.ts';
import { openOfficers } from '../load/officers.ts';
import { type Ground, groundOf } from './ground.ts';
import { nothingTold, openOutbox } from './outbox.ts';
import { onSmallDisk, type SmallDisk } from './small-disk.ts';
import { compare } from './stored.ts';

/** What is left for submissions when the disk fills, in bytes. */
const left = 1024 * 1024;
const perOfficer = 20;

const notTried = '  full disk: not tried, since only root may mount one';

/** A real disk of its own that fills while districts submit, and then is given room: the server's own. */
export async function fillDisk(ground: Ground): Promise<string[]> {
  return (
    (await onSmallDisk(process.getuid?.() ?? 0, (disk) =>
      fill(ground, disk, { name: 'full disk', data: join(disk.folder, 'data') }),
    )) ?? [notTried]
  );
}

/**
 * The same under a PostgreSQL of its own: all of it, its tables alone, and what it writes ahead of them alone, without which
 * it ends itself and is to be started again by whoever has made room.
 */
export async function fillPostgresDisk(): Promise<string[]> {
  const elsewhere = ownedFolder();
  try {
    return [
      ...(await fillUnder('all of it', ({ folder }) => ({ data: join(folder, 'data') }))),
      ...(await fillUnder('its tables', ({ folder }) => ({
        data: join(folder, 'data'),
        ahead: join(elsewhere, 'ahead'),
      }))),
      ...(await fillUnder('what is written ahead', ({ folder }) => ({ ahead: join(folder, 'ahead') }))),
    ];
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

async function fillUnder(what: string, placesOn: (disk: SmallDisk) => PostgresPlaces): Promise<string[]> {
  const lines = await onSmallDisk(servant.uid ?? 0, async (disk) => {
    const postgres = await startPostgres({}, placesOn(disk));
    try {
      const ground = groundOf(await postgres.create());
      return await fill(ground, disk, {
        name: `full disk of PostgreSQL, ${what}`,
        room: () => bringBack(postgres),
      });
    } finally {
      await postgres.stop();
    }
  });
  return lines ?? [notTried];
}

/** Starts it again, if it has ended, until it answers. */
async function bringBack(postgres: PostgresServer): Promise<void> {
  for (let answers = false; !answers; await pause(200)) {
    await postgres.resume();
    answers = await postgres.ask('select 1').then(
      () => true,
      () => false,
    );
  }
}

/** What is called so; where the server's data lie; and what somebody does besides making room. */
type Filling = { name: string; data?: string; room?: () => Promise<void> };

async function fill(ground: Ground, disk: SmallDisk, { name, data, room }: Filling): Promise<string[]> {
  const server = await ground.start(1, data);
  const call = caller(server.origin);
  const told = nothingTold();
  try {
    const officers = await openOfficers(call, server.password);
    const outboxes = officers.map((officer) => openOutbox(officer, 1, told));
    await disk.leave(left);
    const refusals: string[] = [];
    const count = async (sent: Parameters<Caller>[0]) => {
      const answer = await call(sent);
      if (answer.status !== 200) refusals.push(`${answer.status} ${JSON.parse(String(answer.body)).code}`);
      return answer;
    };
    const counting = Object.assign(count, { close: () => {} });
    await closedLoop(outboxes, async ({ send }) => {
      await send(counting);
      return refusals.length < 100;
    });
    const red = await healthOf(call);
    const reading = await call({ who: officers[0]?.token ?? '', path: '/api/v1/assignments' });
    const before = told.acknowledged.length;
    disk.makeRoom();
    await room?.();
    const began = performance.now();
    await closedLoop(outboxes, async ({ send }, round) => {
      await send(counting);
      return round < perOfficer;
    });
    let green = await healthOf(call);
    while (green.status !== 200 && performance.now() - began < 60_000) {
      await pause(500);
      green = await healthOf(call);
    }
    const { lost, changed, doubled, receipts, damage } = await compare(
      ground.place(server.data),
      server.data,
      told.acknowledged,
    );
    const kinds = [...new Set(refusals)].map((kind) => `${refusals.filter((one) => one === kind).length} × ${kind}`);
    const lines = server.said().split('\n');
    const troubles = lines.filter((line) => line.includes('"database-trouble"'));
    const exceptions = lines.filter((line) => line.includes('"exception"'));
    return [
      `  ${name} (room for ${left / 1024} kB): ${before} acknowledged, then ${kinds.join(', ')}; health ${red.status} ${red.reason}; reading ${reading.status}`,
      `    with room: ${told.acknowledged.length - before} more; health ${green.status} after ${((performance.now() - began) / 1_000).toFixed(1)} s; lost ${lost}, changed ${changed}, doubled ${doubled}, receipts changed ${receipts}, damage ${damage.join(', ') || 'none'}`,
      `    in the log: ${troubles.length} lines of the trouble, ${exceptions.length} exceptions`,
    ];
  } finally {
    call.close();
    await server.remove();
  }
}

async function healthOf(call: Caller): Promise<{ status: number; reason: string }> {
  const { status, body } = await call({ path: '/health' });
  return { status, reason: JSON.parse(String(body)).reason ?? '' };
}

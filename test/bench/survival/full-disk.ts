import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Caller, caller } from '../load/call.ts';
import { closedLoop } from '../load/closed-loop.ts';
import { openOfficers } from '../load/officers.ts';
import type { Ground } from './ground.ts';
import { nothingTold, openOutbox } from './outbox.ts';
import { compare } from './stored.ts';

/** What the disk has at first, and when somebody has made room. What is left for submissions meanwhile, in bytes. */
const roomy = '512m';
const left = 1024 * 1024;
const perOfficer = 20;

/** A real disk of its own that fills while districts submit, and then is given room; needs the right to mount one. */
export async function fillDisk(ground: Ground): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'traimat-disk-'));
  const mounted = mount('-t', 'tmpfs', '-o', `size=${roomy}`, 'none', folder);
  if (!mounted) {
    rmSync(folder, { recursive: true });
    return ['  full disk: not tried, since only root may mount one'];
  }
  try {
    return await fill(ground, folder);
  } finally {
    spawnSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(ground: Ground, folder: string): Promise<string[]> {
  const server = await ground.start(1, join(folder, 'data'));
  const call = caller(server.origin);
  const told = nothingTold();
  try {
    const officers = await openOfficers(call, server.password);
    const outboxes = officers.map((officer) => openOutbox(officer, 1, told));
    mount('-o', `remount,size=${(await usedBytes(folder)) + left}`, folder);
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
    mount('-o', `remount,size=${roomy}`, folder);
    const began = performance.now();
    await closedLoop(outboxes, async ({ send }, round) => {
      await send(counting);
      return round < perOfficer;
    });
    let green = await healthOf(call);
    while (green.status !== 200 && performance.now() - began < 60_000) {
      await new Promise((resolve) => setTimeout(resolve, 500));
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
      `  full disk (room for ${left / 1024} kB): ${before} acknowledged, then ${kinds.join(', ')}; health ${red.status} ${red.reason}; reading ${reading.status}`,
      `    with room: ${told.acknowledged.length - before} more; health ${green.status} after ${((performance.now() - began) / 1_000).toFixed(1)} s; lost ${lost}, changed ${changed}, doubled ${doubled}, receipts changed ${receipts}, damage ${damage.join(', ') || 'none'}`,
      `    in the log: ${troubles.length} lines of the trouble, ${exceptions.length} exceptions`,
    ];
  } finally {
    call.close();
    await server.remove();
  }
}

async function usedBytes(folder: string): Promise<number> {
  const { blocks, bfree, bsize } = await statfs(folder);
  return (blocks - bfree) * bsize;
}

async function healthOf(call: Caller): Promise<{ status: number; reason: string }> {
  const { status, body } = await call({ path: '/health' });
  return { status, reason: JSON.parse(String(body)).reason ?? '' };
}

function mount(...parts: string[]): boolean {
  return spawnSync('mount', parts).status === 0;
}

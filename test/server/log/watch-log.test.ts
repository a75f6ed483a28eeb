import { describe, expect, test } from 'vitest';
import { createLog } from '../../../server/log.ts';
import type { Verification } from '../../../server/storage/port/log.ts';
import { watchLog } from '../../../server/use-cases/log/watch-log.ts';
import type { LogBreak } from '../../../shared/terms/log.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { openWorld } from '../fixture.ts';

const going = new AbortController().signal;
const broken: LogBreak = {
  ...{ kind: 'fact-altered', link: 7, other: null, fact: 'events', act: 'accept', name: 'step 2' },
  ...{ indicator: '2100-1040', period: '2563-Q1', district: '1035', at: '2020-01-05T03:00:00.000Z' },
  by: { username: 'planning', displayName: 'สยป.' },
};
const last = { link: 9, hash: 'h' };

describe('the log', () => {
  test('is verified beside the server, and the health says so to an administrator only', async () => {
    const world = await openWorld();
    const health = async (who: string | null) => (await world.call(who, '/health')).json();
    const state = async () =>
      operations.readLogState.answer.parse(await (await world.call('planning', '/api/v1/log/state')).json());
    expect((await health('admin')).logState).toEqual({ verifiedAt: null, broken: null, whole: null, anchor: null });
    await world.watch.verify(going);
    const at = world.time.now.toISOString();
    const whole = { at, last: { link: expect.any(Number), hash: expect.any(String) } };
    expect((await health('admin')).logState).toEqual({ verifiedAt: at, broken: null, whole, anchor: null });
    expect(await state()).toEqual((await health('admin')).logState);
    for (const who of ['planning', 'viewer', 'chomthong', null]) {
      expect(await health(who)).toEqual({
        ...{ status: 'ok', version: '1.2.3', database: true, writable: true, log: 'whole' },
      });
    }
  });

  test('that does not hold any more is said with the first place, in words, and when it was last whole', async () => {
    const lines: string[] = [];
    const found: Verification[] = [
      { last, broken: null },
      { last, broken },
    ];
    const time = { now: new Date('2020-02-01T00:00:00.000Z') };
    const log = createLog(
      () => time.now,
      (line) => lines.push(line),
    );
    const watch = watchLog(
      { verifyLog: async () => found.shift() ?? null },
      () => last,
      () => time.now,
      log,
    );
    await watch.verify(going);
    time.now = new Date('2020-02-02T00:00:00.000Z');
    await watch.verify(going);
    const kept = { verifiedAt: '2020-02-02T00:00:00.000Z', broken, whole: { at: '2020-02-01T00:00:00.000Z', last } };
    expect(watch.state()).toEqual({ ...kept, anchor: last });
    // Broken off, since the server stops: what was found before stands.
    await watch.verify(going);
    expect(watch.state()).toEqual({ ...kept, anchor: last });
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'info', event: 'log-whole', link: 9, anchor: 9 },
      { level: 'error', event: 'log-broken', kind: 'fact-altered', link: 7, fact: 'events' },
    ]);
    // The server's own lines name nobody.
    expect(lines.join('')).not.toContain('สยป.');
  });

  test('is broken off when the server stops', async () => {
    const world = await openWorld();
    await world.watch.verify(AbortSignal.abort());
    expect(world.watch.state().verifiedAt).toBeNull();
  });
});

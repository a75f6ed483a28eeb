import { describe, expect, test } from 'vitest';
import { createStorage } from '../../../server/storage/create-storage.ts';
import type { Database } from '../../../server/storage/database.ts';
import { rebuildStandings } from '../../../server/storage/standings/rebuild.ts';
import type { ReadingStorage, Storage } from '../../../server/storage/storage.ts';
import { cancelIndicator } from '../../../server/use-cases/calendar/cancel-indicator.ts';
import { listProgress } from '../../../server/use-cases/city/list-progress.ts';
import { readOverview } from '../../../server/use-cases/city/read-overview.ts';
import {
  beginHistory,
  code,
  doAct,
  fiscalYear,
  type History,
  type HistoryAct,
  officerOf,
  planning,
  type SheetAct,
} from '../freeze/a-history.ts';
import { owner } from '../freeze/views.ts';
import { stamp } from '../stamp.ts';

const where = { district: '1034', quarter: 1 } as const;
const onSheet = (act: SheetAct['act']): HistoryAct => ({ act, where, chance: 0 });

/** Whatever may change what the city comes to, in an order in which each can be done. */
const acts: HistoryAct[] = [
  ...(['save', 'submit', 'withdraw', 'submit', 'take-up', 'return', 'submit', 'accept'] as const).map(onSheet),
  ...(['evaluate', 'plead', 'decline'] as const).map(onSheet),
  { act: 'submit', where: { district: '1035', quarter: 1 }, chance: 1 },
  { act: 'version', meaning: 'no', from: 1, chance: 0 },
  { act: 'restate', where, chance: 0 },
  { act: 'targets', target: '60', from: 1, chance: 0 },
  onSheet('plead'),
  onSheet('reopen'),
  { act: 'register', where, chance: 1 },
  { act: 'days', where, closed: true, chance: 0 },
];

const cancel = (fromQuarter: 1 | null) => (storage: Storage, now: Date) =>
  cancelIndicator(storage, now, planning, { indicator: code, fiscalYear }, { fromQuarter, reason: 'มติ' });

type Deed = [name: string, does: (history: History) => Promise<unknown>];

const deeds: Deed[] = [
  ...acts.map((act, index): Deed => [`${index} ${act.act}`, (history) => doAct(history, act)]),
  ['cancel', ({ storage, clock }) => cancel(1)(storage, clock.now)],
  ['cancel no more', ({ storage, clock }) => cancel(null)(storage, clock.now)],
  ['erase', ({ storage, clock }) => storage.erasePerson(officerOf('1034'), 'พ้น', stamp(clock.now.toISOString()))],
];

/**
 * What the city comes to is kept, and never what it was: after every act it is the same as if it were made of the facts, at
 * the server where it was done, and at another one over the same database.
 */
export function quartersContract(name: string, openTwo: () => Promise<[Database, Database]>): void {
  describe(`${name}: what a quarter comes to`, () => {
    test('is what its facts say, after each act, at every server', async () => {
      const [one, other] = (await openTwo()).map(createStorage) as [Storage, Storage];
      const history = await beginHistory(one);
      for (const [deed, does] of deeds) {
        expect([deed, await does(history)]).not.toEqual([deed, false]);
        const { now } = history.clock;
        const told = await tell(await one.asOf(now), now);
        expect([deed, await tell(one, now)]).toEqual([deed, told]);
        await expect.poll(() => tell(other, now)).toEqual(told);
      }
    });

    test('is kept until a sheet of it changes, and of all of them until somebody is erased', async () => {
      const [one, other] = (await openTwo()).map(createStorage) as [Storage, Storage];
      const history = await beginHistory(one);
      await doAct(history, onSheet('save'));
      for (const storage of [one, other]) {
        const before = await bothQuarters(storage);
        expect(await bothQuarters(storage)).toEqual(before);
        await doAct(history, onSheet('save'));
        const [first, second] = await bothQuarters(storage);
        expect([first === before[0], second === before[1]]).toEqual([false, true]);
      }
      const before = await bothQuarters(other);
      await one.erasePerson(officerOf('1034'), 'พ้นจากตำแหน่ง', stamp(history.clock.now.toISOString()));
      const after = await bothQuarters(other);
      expect(after.map((quarter, index) => quarter === before[index])).toEqual([false, false]);
    });

    test('is made anew of standings that somebody has altered and that were made anew', async () => {
      const [here, there] = await openTwo();
      const storage = createStorage(here);
      const history = await beginHistory(storage);
      await doAct(history, onSheet('submit'));
      await there.db.updateTable('standings').set({ state: 'draft', late: 1 }).execute();
      const { now } = history.clock;
      const told = await tell(await storage.asOf(now), now);
      expect(await tell(storage, now)).not.toEqual(told);
      const end = await storage.readLogEnd();
      await rebuildStandings(there.db);
      expect(await tell(storage, now)).toEqual(told);
      // So that whoever was answered by what was altered is answered anew (routes/fresh-tag.ts).
      expect(await storage.readLogEnd()).not.toEqual(end);
    });
  });
}

async function tell(storage: ReadingStorage, now: Date): Promise<unknown> {
  return [await listProgress(storage, now, fiscalYear), await readOverview(storage, owner, fiscalYear)];
}

async function bothQuarters(storage: Storage) {
  const find = await storage.readQuarters();
  return ['2563-Q1', '2563-Q2'].map((period) => find(code, period));
}

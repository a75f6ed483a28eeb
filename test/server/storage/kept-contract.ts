import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../server/auth/account.ts';
import { type Auth, createAuth } from '../../../server/auth/auth.ts';
import { silentLog } from '../../../server/log.ts';
import { isRefusal } from '../../../server/refusal.ts';
import { createStorage } from '../../../server/storage/create-storage.ts';
import type { Database } from '../../../server/storage/database.ts';
import type { Storage } from '../../../server/storage/storage.ts';
import { indicator as indicatorSchema } from '../../../shared/indicator/indicator.ts';
import { smallIndicator } from '../small-indicator.ts';
import { stamp } from '../stamp.ts';
import { change, prepareSheet, sheet } from './a-submission.ts';

const at = '2026-01-12T03:00:00.000Z';
const window = { period: '2563-Q1', opensOn: '2020-01-01', dueOn: '2020-01-10', closesOn: '2020-01-20' };
const register = { district: '1035', validFrom: '2019-10-01', demo: false, communities: [] };
const version = (number: number) => indicatorSchema.parse(smallIndicator({ version: number }));

/** Every setting that is kept: how it is changed, how it is read, and what is read then. */
const settings: [string, (storage: Storage) => Promise<unknown>, (storage: Storage) => Promise<unknown>, unknown][] = [
  [
    'days',
    (to) => to.saveWindow(window, '', stamp(at)),
    async (of) => (await of.readWindow('2563-Q1'))?.dueOn,
    '2020-01-10',
  ],
  ['days of all', (to) => to.saveWindow(window, '', stamp(at)), async (of) => (await of.listWindows()).length, 1],
  [
    'more time',
    (to) => to.saveExtension('2563-Q1', { district: '1035', dueOn: '2020-01-15', reason: 'น้ำท่วม' }, stamp(at)),
    async (of) => [(await of.listExtensions('2563-Q1')).length, (await of.listExtensionsOfDistrict('1035')).length],
    [1, 1],
  ],
  [
    'cancellations',
    (to) =>
      to.saveCancellation({ indicator: '9900-001', fiscalYear: 2563, fromQuarter: 2, reason: 'ยกเลิก' }, stamp(at)),
    async (of) => (await of.listCancellations()).length,
    1,
  ],
  [
    'the demand for a report',
    (to) => to.saveReportDemand({ demand: 'required', reason: 'มติ' }, stamp(at)),
    async (of) => (await of.readReportDemand())?.demand,
    'required',
  ],
  [
    'the scale',
    (to) => to.saveEvaluationScale({ scores: [], number: { kind: 'mean' } }, stamp(at)),
    async (of) => (await of.readEvaluationScale())?.number?.kind,
    'mean',
  ],
  [
    'a key of receipts',
    (to) => to.saveReceiptKey({ id: 'k1', publicKey: 'p' }, stamp(at)),
    async (of) => (await of.listReceiptKeys()).map(({ id }) => id),
    ['k1'],
  ],
  [
    'a register',
    (to) => to.saveRegisters([{ ...register, id: 'first' }], at),
    async (of) => (await of.readRegister('1035', '2020-01-01'))?.id,
    'first',
  ],
  [
    'an indicator',
    (to) => to.saveIndicator(version(1), stamp(at)),
    async (of) => [
      (await of.readIndicator('9900-001', 2563))?.version,
      (await of.readIndicatorIn('9900-001', { fiscalYear: 2563, quarter: 1 }))?.version,
      (await of.listIndicatorYears()).length,
    ],
    [1, 1, 1],
  ],
];

/** What is kept in memory is never what was: of two that are open over one database, each hears what the other does. */
export function keptContract(name: string, openTwo: () => Promise<[Database, Database]>): void {
  describe(`${name}: what is kept`, () => {
    test.each(settings)(
      '%s count at once where they were set, and at every other server',
      async (_, set, read, found) => {
        const [one, other] = (await openTwo()).map(createStorage) as [Storage, Storage];
        for (const storage of [one, other, one]) expect(await read(storage)).not.toEqual(found);
        await set(one);
        expect(await read(one)).toEqual(found);
        await expect.poll(() => read(other)).toEqual(found);
      },
    );

    test('where a sheet stands holds at every server at once, whichever has stored last', async () => {
      const storages = (await openTwo()).map(createStorage) as [Storage, Storage];
      const [one, other] = storages;
      await prepareSheet(one);
      for (let revision = 0; revision < 6; revision += 1) {
        const storing = revision % 3 === 1 ? other : one;
        expect(await storing.saveRevision(change(revision, `key-${revision}`))).toMatchObject({ kind: 'saved' });
        for (const storage of storages) {
          expect(await storage.readStanding(sheet)).toEqual(change(revision, 'key').event.standing);
        }
      }
      const accepted = { ...change(5, 'key').event.standing, state: 'accepted' as const, step: 7, acceptedUnder: 1 };
      const event = { ...change(5).event, act: 'accept' as const, standing: accepted };
      expect(await other.saveDecision({ place: sheet, event })).toEqual({ kind: 'saved' });
      for (const storage of storages) expect(await storage.readStanding(sheet)).toEqual(accepted);
      expect(await one.saveRevision(change(6))).toEqual({ kind: 'moved' });
      expect((await one.verifyLog(null))?.broken).toBeNull();
    });

    test('a sheet is stored by what is in force, also where another server has just changed it', async () => {
      const [one, other] = (await openTwo()).map(createStorage) as [Storage, Storage];
      await prepareSheet(one);
      expect(await one.saveRevision(change(0))).toMatchObject({ kind: 'saved' });
      await other.saveRegisters([{ ...register, id: 'second' }], '2026-01-13T03:00:00.000Z');
      expect(await one.saveRevision(change(1))).toEqual({ kind: 'moved' });
      expect(await one.saveRevision({ ...change(1), roster: 'second' })).toMatchObject({ kind: 'saved' });
      const newer = indicatorSchema.parse(smallIndicator({ code: sheet.indicator, version: 2 }));
      await other.saveIndicator(newer, stamp(at));
      expect(await one.saveRevision({ ...change(2), roster: 'second' })).toEqual({ kind: 'moved' });
    });

    test('a turn that comes to nothing leaves nothing behind in memory', async () => {
      const [one, other] = (await openTwo()).map(createStorage) as [Storage, Storage];
      await prepareSheet(one);
      await one.saveRevision(change(0, 'first'));
      const sameNumber = change(1, 'second');
      if (sameNumber.submission) sameNumber.submission.receipt.id = 'receipt-first';
      const outcomes = await Promise.allSettled([one.saveRevision(sameNumber), one.saveRevision(change(1, 'third'))]);
      expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
      for (const storage of [one, other]) expect((await storage.readStanding(sheet)).revision).toBe(2);
      expect(await other.saveRevision(change(2))).toMatchObject({ kind: 'saved' });
      expect(await one.saveRevision(change(3))).toMatchObject({ kind: 'saved' });
      expect((await one.verifyLog(null))?.broken).toBeNull();
    });

    test('what was set later is not told of an earlier moment', async () => {
      const [storage] = (await openTwo()).map(createStorage) as [Storage, Storage];
      await storage.saveWindow(window, '', stamp(at));
      await storage.saveWindow({ ...window, dueOn: '2020-01-12' }, 'เลื่อน', stamp('2026-01-13T03:00:00.000Z'));
      expect((await storage.readWindow('2563-Q1'))?.dueOn).toBe('2020-01-12');
      const then = await storage.asOf(new Date(at));
      expect((await then.readWindow('2563-Q1'))?.dueOn).toBe('2020-01-10');
      expect((await storage.readWindow('2563-Q1'))?.dueOn).toBe('2020-01-12');
    });

    test.each<[string, (auth: Auth, token: string) => Promise<unknown>, string]>([
      ['a session that was signed out', (auth, token) => auth.signOut(`Bearer ${token}`, []), 'unauthenticated'],
      ['a deactivated account’s', (auth) => deactivate(auth), 'account-deactivated'],
      ['those that a changed password ends', (auth) => changePassword(auth), 'unauthenticated'],
    ])('%s is refused at once, at every server', async (_, act, refused) => {
      const [one, other] = await openAuths(openTwo);
      const token = await signedIn(one);
      for (const auth of [one, other, one]) expect(await identify(auth, token)).toBe('chomthong');
      await act(one, token);
      expect(await identify(one, token)).toBe(refused);
      await expect.poll(() => identify(other, token)).toBe(refused);
    });

    test('that somebody is here has nothing forgotten', async () => {
      const [database] = await openTwo();
      let loads = 0;
      const loadsAnew = async () => {
        const before = loads;
        await database.kept.read('accounts', 'any', async () => {
          loads += 1;
        });
        return loads > before;
      };
      const users = () => database.db.updateTable('user').where('id', '=', 'nobody');
      // Nothing is kept before a process hears the others.
      await expect.poll(loadsAnew).toBe(false);
      await users().set({ lastSeenAt: at }).execute();
      expect(await loadsAnew()).toBe(false);
      await users().set({ lastSeenAt: at, name: 'another' }).execute();
      expect(await loadsAnew()).toBe(true);
    });

    test('a session in use is seen every five minutes, and its person every minute, at whichever server', async () => {
      const [one, other, time] = await openAuths(openTwo);
      const token = await signedIn(one);
      const seen = async () => {
        const account = await one.findAccount('chomthong');
        const [session] = account ? await one.sessions.list(account.id) : [];
        return [account?.lastSeenAt, session?.lastSeen.toISOString()].map((moment) => moment?.slice(11, 16));
      };
      const moments: unknown[] = [];
      for (const minutes of [0, 0.5, 1.5, 6, 6.5]) {
        time.now = new Date(Date.parse(at) + minutes * 60_000);
        await expect.poll(() => identify(one, token)).toBe('chomthong');
        await expect.poll(() => identify(other, token)).toBe('chomthong');
        moments.push(await seen());
      }
      expect(moments).toEqual([
        ['03:00', '03:00'],
        ['03:00', '03:00'],
        ['03:01', '03:00'],
        ['03:06', '03:06'],
        ['03:06', '03:06'],
      ]);
    });
  });
}

const secret = 'a secret only for tests, 32 or more';
const person = {
  username: 'chomthong',
  displayName: 'เจ้าหน้าที่เขตจอมทอง',
  role: 'district',
  district: '1035',
  department: null,
} as const;

async function openAuths(openTwo: () => Promise<[Database, Database]>): Promise<[Auth, Auth, { now: Date }]> {
  const time = { now: new Date(at) };
  const open = (database: Database) =>
    createAuth({
      database,
      storage: createStorage(database),
      clock: () => time.now,
      secret,
      publicOrigin: 'https://localhost:3000',
      log: silentLog,
    });
  const [one, other] = await openTwo();
  const auths: [Auth, Auth] = [await open(one), await open(other)];
  await auths[0].addAccounts([person], 'correct-horse-battery');
  return [...auths, time];
}

async function signedIn(auth: Auth): Promise<string> {
  const account = await auth.findAccount('chomthong');
  return auth.sessions.begin(account?.id ?? '', { address: '10.1.0.1', agent: '', route: '' });
}

async function identify(auth: Auth, token: string): Promise<string> {
  const identified = await auth.identify(`Bearer ${token}`);
  if (isRefusal(identified)) return identified.refused;
  await identified.seen;
  return identified.person.username;
}

async function deactivate({ accounts }: Auth): Promise<void> {
  const seen = await accounts.find('chomthong');
  if (!seen) throw new Error('no account');
  const account = { ...contentOf(seen), state: 'deactivated' } as const;
  await accounts.save([{ act: 'deactivate-account', seen, account }], stamp(at));
}

async function changePassword(auth: Auth): Promise<void> {
  const account = await auth.findAccount('chomthong');
  if (account) await auth.setPassword(account, 'another-horse-battery');
}

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isRefusal } from '../../../server/refusal.ts';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { openSqlite } from '../../../server/storage/sqlite/open.ts';
import type { Storage } from '../../../server/storage/storage.ts';
import { findReportedQuarter, findSheet } from '../../../server/use-cases/sheets/find-sheet.ts';
import { submit } from '../../../server/use-cases/sheets/submit.ts';
import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { toOfficePlace } from '../../../shared/rules/offices/offices.ts';
import { receipt, serverSheet } from '../../../shared/wire/sheets.ts';
import {
  chomThong,
  filled,
  goodRows,
  indicator,
  openWorld,
  period,
  place,
  refusal,
  seedingDay,
  suanLuang,
} from '../fixture.ts';

const world = await openWorld();
const days = (count: number) => new Date(seedingDay.getTime() + count * 86_400_000);
const content = filled(goodRows(await world.communities(chomThong), 29), 'รายงานไตรมาสที่ 1');
const send = (revision: number, key: string) =>
  world.post('chomthong', `${place}/${chomThong}/submit`, content, {
    'If-Match': `"${revision}"`,
    'Idempotency-Key': key,
  });
const eventsOf = (district: string) => world.storage.listEvents({ indicator, period, district });

test('what was sent late stays late, and no time runs back, when the clock is set back', async () => {
  world.time.now = days(20);
  expect(receipt.parse(await (await send(0, 'late')).json())).toMatchObject({ late: true });
  world.time.now = seedingDay;
  const again = receipt.parse(await (await send(1, 'again')).json());
  expect(again).toMatchObject({ revision: 2, late: true, submittedAt: days(20).toISOString() });
  const decide = async (path: string, body: object) => {
    const { step } = await world.storage.readStanding({ indicator, period, district: chomThong });
    const answer = await world.post('planning', `${place}/${chomThong}/${path}`, body, { 'If-Match': `"${step}"` });
    expect([path, answer.status]).toEqual([path, 200]);
  };
  await decide('accept', { message: '' });
  await decide('evaluate', { scores: { '2.1': 0 }, remark: '' });
  const times = (await eventsOf(chomThong)).map(({ at }) => at);
  expect(times).toEqual([...times].sort());
  const { evaluation } = await world.storage.readStanding({ indicator, period, district: chomThong });
  expect(evaluation?.at).toBe(days(20).toISOString());
  expect(await world.storage.verifyLog(null)).toMatchObject({ broken: null });
});

test('a draft whose answer was lost is answered as stored when it is sent again, and stored once', async () => {
  const save = (report: string, revision: number) =>
    world.put('suanluang', `${place}/${suanLuang}`, filled([], report), { 'If-Match': `"${revision}"` });
  const first = serverSheet.parse(await (await save('ร่าง', 0)).json());
  expect(serverSheet.parse(await (await save('ร่าง', 0)).json())).toEqual(first);
  const both = await Promise.all([save('ร่างที่สอง', 1), save('ร่างที่สอง', 1)]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect((await eventsOf(suanLuang)).map(({ standing }) => standing.revision)).toEqual([1, 2]);
  expect(await refusal(await save('ร่างอื่น', 1))).toMatchObject({ status: 412, code: 'revision-conflict' });
  // What it was based on is older than what it was stored on.
  expect(await refusal(await save('ร่างที่สอง', 0))).toMatchObject({ status: 412 });
});

test('of two tries with one key at two servers none is refused, wherever the one comes in between the other', async () => {
  const other = createStorage(await openSqlite(join(world.folder, 'traimat.sqlite')));
  const district = findDistrict('1005');
  const account = await world.auth.findAccount('bangkhen');
  const quarter = await findReportedQuarter(world.storage, indicator, { fiscalYear: 2563, quarter: 1 });
  if (!district || !account || isRefusal(quarter)) throw new Error('the demo has them');
  const sheet = await findSheet(world.storage, account.person, quarter, toOfficePlace(district.code));
  if (isRefusal(sheet)) throw new Error('the district reports it');
  const report = filled(goodRows(await world.communities('1005'), 1), 'รายงาน');
  let revision = 0;
  for (let met = true; met; revision += 1) {
    const request = { revision, key: `key-${revision}`, content: report };
    const tryAt = (storage: Storage) => submit({ storage, receipts: world.receipts }, seedingDay, sheet, request);
    met = false;
    let calls = 0;
    const interrupted = before(other, async () => {
      if (calls === revision) {
        met = true;
        expect(await tryAt(world.storage)).toMatchObject({ replayed: false });
      }
      calls += 1;
    });
    const answer = await tryAt(interrupted);
    expect([revision, answer]).toMatchObject([revision, { receipt: { revision: revision + 1 }, replayed: met }]);
  }
  expect(revision).toBeGreaterThan(5);
  expect(await eventsOf('1005')).toHaveLength(revision);
  await other.close();
});

/** A storage that is preceded by something whenever it is asked. */
function before(storage: Storage, deed: () => Promise<void>): Storage {
  return new Proxy(storage, {
    get(target, name) {
      const asked: unknown = Reflect.get(target, name);
      if (typeof asked !== 'function') return asked;
      return async (...given: unknown[]) => {
        await deed();
        return Reflect.apply(asked, target, given);
      };
    },
  });
}

import { expect, test } from 'vitest';
import { pendingEntry } from '../../../addin/accounts/pending-entry.ts';

const until = '2026-12-06T07:05:00Z';

test('nothing is said of whoever has come in', () =>
  expect(pendingEntry({ pending: null }, new Date(until))).toBeNull());

test.each([
  ['2026-12-06T07:04:59Z', 'address', false, 'ที่อยู่ใช้ครั้งเดียว ยังไม่ได้ใช้ ใช้ได้ถึง 6 ธ.ค. 2569 เวลา 14:05 น.'],
  ['2026-12-06T07:05:00Z', 'password', true, 'รหัสผ่านใช้ครั้งเดียว หมดอายุแล้วเมื่อ 6 ธ.ค. 2569 เวลา 14:05 น. ต้องออกให้ใหม่'],
] as const)('at %s the %s is over: %s', (now, by, over, th) => {
  const said = pendingEntry({ pending: { by, until } }, new Date(now));
  expect(said).toMatchObject({ over, said: { th } });
});

import { expect, test } from 'vitest';
import { entriesCsv } from '../../../addin/accounts/invite/entries-csv.ts';
import { sampleAccount } from './sample-account.ts';

const until = '2026-12-06T07:05:00Z';

test('the file names everybody with what they come in by, and says in words what mail has brought', () => {
  const csv = entriesCsv(
    [
      {
        account: sampleAccount(),
        entry: { by: 'address', address: 'https://traimat.example/enter#k', until, unsent: false },
      },
      {
        account: sampleAccount({ username: 'manee', displayName: '=มานี' }),
        entry: { by: 'password', password: 'abcd-efgh', until },
      },
      {
        account: sampleAccount({ username: 'piti', displayName: 'ปิติ', mail: 'piti@bangkok.example' }),
        entry: { by: 'mail', mail: 'piti@bangkok.example', until },
      },
    ],
    ({ th }) => th,
  );
  const end = '"6 ธ.ค. 2569 เวลา 14:05 น."';
  expect(csv.split('\r\n')).toEqual([
    '\ufeff"ชื่อและนามสกุล","ชื่อผู้ใช้","อีเมล","วิธีเข้าใช้ครั้งแรก","สิ่งที่ใช้เข้า","ใช้ได้ถึง"',
    `"วิชัย วางแผน","wichai","","ที่อยู่ใช้ครั้งเดียว","https://traimat.example/enter#k",${end}`,
    `"'=มานี","manee","","รหัสผ่านใช้ครั้งเดียว","abcd-efgh",${end}`,
    `"ปิติ","piti","piti@bangkok.example","ส่งที่อยู่ทางอีเมล","",${end}`,
    '',
  ]);
});

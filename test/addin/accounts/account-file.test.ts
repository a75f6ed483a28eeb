import { expect, test } from 'vitest';
import { readChosenAccounts } from '../../../addin/accounts/invite/account-file.ts';

const headers = 'ชื่อ,ชื่อผู้ใช้,อีเมล,บทบาท,หน่วยงาน';

test('a list from disk is read with its name and the numbers of its lines', async () => {
  const read = await readChosenAccounts(new File([`${headers}\r\nมานี,manee,,,จอมทอง`], 'people.csv'));
  const manee = { line: 2, name: 'มานี', account: 'manee', mail: '', role: '', organisation: 'จอมทอง' };
  expect(read).toEqual({ name: 'people.csv', lines: [manee] });
});

test('a file that is larger than any list is refused without being read', async () => {
  const read = await readChosenAccounts(new File([headers, ' '.repeat(2 * 1024 * 1024)], 'film.csv'));
  expect(read).toMatchObject({ name: 'film.csv', fault: { what: { th: 'ไฟล์ใหญ่เกิน 2 MB' } } });
});

import { Workbook } from '@cj-tech-master/excelts';
import { expect, test } from 'vitest';
import { hashPassword, isPassword } from '../../../addin/workbench/document/password.ts';
import { readFile } from '../../../addin/workbench/file/read-file.ts';
import { writeFile } from '../../../addin/workbench/file/write-file.ts';
import { emptySheet, workbookOf } from './sample-document.ts';

test('another program’s hash of a password is known by the password, and by no other', async () => {
  const workbook = new Workbook();
  await workbook.addWorksheet('ก').protect('เขต๑ 𝒜', { spinCount: 200 });
  const document = await readFile(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const known = document.sheets[0]?.password;
  if (!known) throw new Error('the password was lost');
  expect(known).toMatchObject({ algorithm: 'SHA-512', spins: 200 });
  expect(await isPassword('เขต๑ 𝒜', known)).toBe(true);
  expect(await isPassword('เขต1 𝒜', known)).toBe(false);
  expect(await isPassword('', known)).toBe(false);
  expect(await isPassword('เขต๑ 𝒜', { ...known, algorithm: 'MD5' })).toBe(false);
});

test('a password outlives saving and opening, and two hashes of it are not alike', async () => {
  const password = await hashPassword('ลับ');
  expect(await hashPassword('ลับ')).not.toEqual(password);
  const sheet = { ...emptySheet(), protection: { allowSort: true }, password };
  const [read] = (await readFile(await writeFile(workbookOf(sheet)))).sheets;
  expect(read?.password).toEqual(password);
  expect(await isPassword('ลับ', password)).toBe(true);
});

test('a sheet without a password comes back without one', async () => {
  const [read] = (await readFile(await writeFile(workbookOf({ ...emptySheet(), protection: {} })))).sheets;
  expect(read?.protection).not.toBeNull();
  expect(read).not.toHaveProperty('password');
});

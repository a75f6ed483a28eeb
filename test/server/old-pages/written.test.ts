import { describe, expect, test } from 'vitest';
import { pairs, percents } from '../../../server/old-pages/amounts.ts';
import { cleanTitle } from '../../../server/old-pages/clean-title.ts';
import { yearInReports } from '../../../server/old-pages/dates.ts';
import { readNumber } from '../../../server/old-pages/written-number.ts';
import { aPage, reports } from './a-page.ts';

test.each<[string | null, number | null]>([
  [null, null],
  ['', null],
  ['-', null],
  ['1,40', null],
  ['1.407,52', null],
  ['12 แห่ง', null],
  ['1e3', null],
  ['0x10', null],
  ['75.0000', 75],
  [' 1,407.52 ', 1407.52],
  ['๑๒', 12],
  ['08.๓0', 8.3],
  ['-2.5', -2.5],
])('the number “%s” is %s', (text, number) => {
  expect(readNumber(text)).toBe(number);
});

describe('amounts set against each other', () => {
  test.each([
    'ภาค 2/2563',
    '31/10/2562',
    '18.02 / 24.05 / 31.48%',
    '17,069.83 ตัน/ปี',
    'เพิ่มขึ้นจากปี 2560',
    '5 จาก 0',
    'เวลา 08.30 – 16.30 น.',
  ])('are not in “%s”', (text) => {
    expect(pairs(text)).toEqual([]);
  });

  test.each([
    ['29 จาก 48 ชุมชน = 60.42%', 29, 48],
    ['1,540 จากทั้งหมด 2,012 ชุมชน', 1540, 2012],
    ['๗๓ แห่ง จาก ๓๕๕ แห่ง', 73, 355],
    ['80% (162.99/204.48 ล้านบาท)', 162.99, 204.48],
    ['(29*100)/48', 29, 48],
    ['29/48 = 60.42', 29, 48],
  ])('are found in “%s”', (text, numerator, denominator) => {
    expect(pairs(text)).toMatchObject([{ numerator, denominator }]);
  });

  test.each([
    ['ทำได้ 60.42% และร้อยละ 20', [60.42, 20]],
    ['เป้าหมาย +20% จากฐาน', []],
    ['เป้าหมายร้อยละ 70', []],
  ])('percentages in “%s” are %o', (text, values) => {
    expect(percents(text).map(({ value }) => value)).toEqual(values);
  });
});

test.each([
  ['จำนวน 10 แห่ง', 'จำนวน 10 แห่ง', []],
  ['3 พื้นที่เสี่ยงภัย', '3 พื้นที่เสี่ยงภัย', []],
  ['12.25 ตร.ม. ต่อคน', 'ตร.ม. ต่อคน', ['12.25']],
  ['7. พื้นที่', 'พื้นที่', ['7.']],
  ['3.3 ระดับ', 'ระดับ', ['3.3']],
  ['๑. ร้อยละ', 'ร้อยละ', ['๑.']],
  ['(5.2) ร้อยละ', 'ร้อยละ', ['(5.2)']],
  ['มิติที่ 3 (3.2) ร้อยละ', 'ร้อยละ', ['มิติที่ 3', '(3.2)']],
  ['ตัวชี้วัดที่ 2 : (2.1) ร้อยละ', 'ร้อยละ', ['ตัวชี้วัดที่ 2 :', '(2.1)']],
  ['7.', '7.', []],
])('the title “%s” is cleaned to “%s”', (given, title, fronts) => {
  const clean = cleanTitle(given);
  expect(clean.title).toBe(title);
  expect(clean.fronts.map(({ text }) => text)).toEqual(fronts);
});

test.each([
  ['none without a date', { 1: 'ประชุม' }, null],
  ['none by a year of two digits', { 1: 'ณ 8 พ.ย. 64' }, null],
  ['none by a date of another quarter', { 1: 'แผนวันที่ 20 มกราคม 2563' }, null],
  ['none by dates of two years', { 1: '11 ต.ค. 2562', 2: '3 ก.พ. 2564' }, null],
  ['by a day of October the year after', { 1: '1 ต.ค. 2562' }, 2563],
  ['by a day of September its own', { 4: '๓๐/๙/๒๕๖๓' }, 2563],
  ['by the dates that lie in their quarter', { 1: '31/12/2562 และ 20 มกราคม 2563' }, 2563],
])('the fiscal year in the reports: %s', (_, texts, year) => {
  expect(yearInReports(aPage({ reports: reports(texts) }))).toBe(year);
});

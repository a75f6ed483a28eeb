import { describe, expect, test } from 'vitest';
import { findLayout, withMeaning } from '../../../../../shared/rules/registers/lists/list-layout.ts';
import type { Cell } from '../../../../../shared/terms/row.ts';

const line = ['1', 'วัดสิงห์', 'ชุมชนเมือง'];

describe('headers are known', () => {
  test.each<[string, Cell[][], (string | null)[], number]>([
    ['in Thai', [['ลำดับ', 'ชื่อชุมชน', 'ประเภทชุมชน'], line], [null, 'name', 'kind'], 1],
    [
      'as published',
      [['dcode', 'dname', 'sdname', 'name_of_community', 'type_of_community']],
      ['district', 'district', null, 'name', 'kind'],
      1,
    ],
    ['in English', [['No.', 'Community', 'Type'], line], [null, 'name', 'kind'], 1],
    [
      'by the name’s alone',
      [
        ['ลำดับ', 'ชื่อชุมชน', 'จำนวนครัวเรือน'],
        ['1', 'วัดสิงห์', '250'],
      ],
      [null, 'name', null],
      1,
    ],
    [
      'with stars, footnotes, units',
      [['ลำดับที่', 'ชื่อ  ชุมชน*', 'ประเภทชุมชน (ตามระเบียบ) ¹', 'จำนวนบ้าน (หลัง)'], line],
      [null, 'name', 'kind', null],
      1,
    ],
    ['under a title', [['รายชื่อชุมชน', null, null], ['ลำดับ', 'รายชื่อชุมชน', 'เขต'], line], [null, 'name', 'district'], 2],
    [
      'over two lines',
      [['ลำดับ', 'ชุมชน', null, 'ที่ตั้ง'], [null, 'ชื่อ', 'ประเภท', 'เขต'], line],
      [null, 'name', 'kind', 'district'],
      2,
    ],
    [
      'with ำ in two pieces',
      [
        ['ล าดับ', 'ชื่อชุมชน'],
        ['1', 'วัดสิงห์'],
      ],
      [null, 'name'],
      1,
    ],
    [
      'as the register has them',
      [['รหัสชุมชน', 'ชุมชน', 'ประเภทชุมชน', 'ใช้ตั้งแต่', 'ใช้ถึง', 'รวมเข้ากับ'], line],
      ['code', 'name', 'kind', 'from', 'to', 'mergedInto'],
      1,
    ],
    ['of one column', [['ชื่อชุมชน'], ['วัดสิงห์']], ['name'], 1],
  ])('%s', (_, table, meanings, heading) => {
    expect(findLayout(table)).toMatchObject({ meanings, heading, certain: true });
  });
});

describe('nothing is guessed: a person is asked', () => {
  test.each<[string, Cell[][], (string | null)[], number]>([
    [
      'where no header is known',
      [
        ['กลุ่ม', 'หัวหน้า'],
        ['วัดสิงห์', 'นาย ก'],
        ['ตลาดใหม่', 'นาย ก'],
      ],
      ['name', null],
      1,
    ],
    [
      'where there are no headers',
      [
        ['1035-001', 'วัดสิงห์'],
        ['1035-002', 'ตลาดใหม่'],
      ],
      ['code', 'name'],
      0,
    ],
    [
      'where the first line is of a district',
      [
        ['จอมทอง', 'วัดสิงห์'],
        ['จอมทอง', 'ตลาดใหม่'],
      ],
      ['district', 'name'],
      0,
    ],
    [
      'where two columns are of names',
      [
        ['ชื่อชุมชน (ไทย)', 'ชื่อชุมชน (อังกฤษ)'],
        ['วัดสิงห์', 'Wat Sing'],
      ],
      ['name', null],
      1,
    ],
    ['where there are names alone', [['วัดสิงห์'], ['ตลาดใหม่']], ['name'], 0],
    ['where there is nothing', [], [], 0],
  ])('%s', (_, table, meanings, heading) => {
    expect(findLayout(table)).toMatchObject({ meanings, heading, certain: false });
  });
});

test('a meaning that a person gives a column is taken from the one that had it; districts may stand twice', () => {
  const layout = findLayout([['ชื่อชุมชน (ไทย)', 'ชื่อชุมชน (อังกฤษ)', 'เขต', 'รหัสสำนัก'], line]);
  expect(withMeaning(layout, 1, 'name').meanings).toEqual([null, 'name', 'district', null]);
  expect(withMeaning(layout, 3, 'district').meanings).toEqual(['name', null, 'district', 'district']);
  expect(withMeaning(layout, 0, null).meanings).toEqual([null, null, 'district', null]);
});

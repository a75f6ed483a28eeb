import { describe, expect, test } from 'vitest';
import { divideLines } from '../../../../../shared/rules/registers/lists/divide-lines.ts';
import { findLayout } from '../../../../../shared/rules/registers/lists/list-layout.ts';
import { type ListReading, readLines } from '../../../../../shared/rules/registers/lists/list-lines.ts';
import type { Cell } from '../../../../../shared/terms/row.ts';
import { day } from '../register.ts';

const read = (table: Cell[][], changes: Partial<ListReading> = {}, on = day) =>
  readLines(table, { layout: findLayout(table), kinds: {}, districtFromAbove: false, ...changes }, on);
const reasons = (table: Cell[][], changes: Partial<ListReading> = {}) =>
  read(table, changes).leftOut.map(({ at, reason }) => `${at} ${reason}`);

describe('a line is left out, and said', () => {
  const headers = ['ลำดับ', 'เขต', 'ชื่อชุมชน', 'ประเภทชุมชน'];
  test.each<[string, Cell[], string]>([
    ['that is blank', [null, ' ', '\u200b'], 'blank'],
    ['that repeats the headers', headers, 'heading'],
    ['that heads a district', [null, 'สำนักงานเขตจอมทอง', null, null], 'heading'],
    ['of a sum', ['รวม', null, null, 48], 'closing'],
    ['of a sum in any cell', [null, null, 'รวมทั้งสิ้น 2,003 ชุมชน', null], 'closing'],
    ['of a district’s sum', ['รวมเขตจอมทอง', null, '48', null], 'closing'],
    ['of the source', ['ที่มา: สำนักพัฒนาสังคม', null, null, null], 'closing'],
    ['of a note', ['หมายเหตุ', null, 'ข้อมูล ณ มกราคม', null], 'closing'],
    ['of a footnote', ['* ยังไม่จัดตั้ง', null, null, null], 'closing'],
    ['without a name', [3, 'จอมทอง', '-', 'ชุมชนเมือง'], 'no-name'],
    ['without its district', [3, null, 'วัดสิงห์', 'ชุมชนเมือง'], 'no-district'],
    ['of no district of Bangkok', [3, 'ปากเกร็ด', 'วัดสิงห์', 'ชุมชนเมือง'], 'unknown-district'],
  ])('%s', (_, line, reason) => {
    expect(reasons([headers, ['1', 'จอมทอง', 'ตลาดใหม่', null], line])).toEqual(['1 heading', `3 ${reason}`]);
  });

  test.each(['รวมใจ', 'รวมมิตร (ลุงเป้ง)', 'ที่มาแสนสุข', 'ทั้งหมดสามัคคี'])('but %s is a community', (name) => {
    expect(reasons([headers, ['1', 'จอมทอง', name, null]])).toEqual(['1 heading']);
  });

  test('of a single column, a name with a star is a name', () => {
    expect(reasons([['ชื่อชุมชน'], ['*วัดสิงห์']])).toEqual(['1 heading']);
  });
});

describe('the district of a line', () => {
  const of = (table: Cell[][], changes: Partial<ListReading> = {}) =>
    read(table, changes).lines.map(({ district }) => district);
  test.each([
    'จอมทอง',
    'เขตจอมทอง',
    'สำนักงานเขต จอมทอง',
    'สนข.จอมทอง',
    '1035',
    '๑๐๓๕',
    1035,
    '5036',
    'Chom Thong',
    'Chom Thong District',
  ])('%s', (cell) => {
    expect(
      of([
        ['เขต', 'ชุมชน'],
        [cell, 'วัดสิงห์'],
      ]),
    ).toEqual(['1035']);
  });

  test('is that of its code, which must be the same', () => {
    const table = [
      ['เขต', 'รหัส', 'ชุมชน'],
      [null, '๑๐๓๕-๐๕๑', 'ก'],
      ['ธนบุรี', '1035-052', 'ข'],
    ];
    expect(of(table)).toEqual(['1035']);
    expect(reasons(table)).toEqual(['1 heading', '3 unknown-district']);
  });

  test('is the one above it where cells were merged, if a person says so', () => {
    const table = [
      ['เขต', 'ชุมชน'],
      ['จอมทอง', 'ก'],
      [null, 'ข'],
      ['ธนบุรี', 'ค'],
      [null, 'ง'],
    ];
    expect(read(table).withoutDistrict).toBe(2);
    expect(of(table)).toEqual(['1035', '1015']);
    expect(of(table, { districtFromAbove: true })).toEqual(['1035', '1035', '1015', '1015']);
  });

  test('is the one that a heading or the title above it names, where no column does', () => {
    expect(of([['รายชื่อชุมชนในพื้นที่เขตธนบุรี'], ['ชื่อชุมชน'], ['ก']])).toEqual(['1015']);
    expect(of([['ชื่อชุมชน'], ['ก'], ['เขตจอมทอง'], ['ข'], ['เขตธนบุรี'], ['ค']])).toEqual([null, '1035', '1015']);
  });

  test('decides what comes into one register, and without one nothing comes into all', () => {
    const { lines } = read([['ชื่อชุมชน'], ['ก'], ['เขตจอมทอง'], ['ข'], ['เขตธนบุรี'], ['ค']]);
    const names = (own: string | null) =>
      [...divideLines(lines, own).byDistrict].map(([code, of]) => [code, ...of.map(({ cells }) => cells.name)]);
    expect(names('1035')).toEqual([['1035', 'ก', 'ข']]);
    expect(names(null)).toEqual([
      ['1035', 'ข'],
      ['1015', 'ค'],
    ]);
    expect(divideLines(lines, '1035').leftOut).toEqual([{ at: 6, text: 'ค', reason: 'other-district' }]);
    expect(divideLines(lines, null).leftOut).toEqual([{ at: 2, text: 'ก', reason: 'no-district' }]);
  });
});

describe('cells are tidied', () => {
  const cells = (headers: string[], line: Cell[], on = day) => read([headers, line], {}, on).lines[0]?.cells;
  test.each([
    ['ชุมชนเมือง', day, 'ชุมชนเมือง'],
    ['เมือง', day, 'ชุมชนเมือง'],
    ['ชุมชนอาคารสูง', day, 'อาคารสูง'],
    ['ชุมชนเมือง', '2022-10-01', 'เมือง'],
    ['ชุมชนอาคารสูง', '2022-10-01', 'อาคารสูง'],
    [' ชุมชน  แออัด ', '2022-10-01', 'แออัด'],
    ['urban-2564', day, 'ชุมชนเมือง'],
  ])('the kind “%s” on %s is %s', (kind, on, expected) => {
    expect(cells(['ชุมชน', 'ประเภท'], ['ก', kind], on)).toEqual({ name: 'ก', kind: expected });
  });

  test('a kind that is none is told once, and is what a person says it is', () => {
    const table = [
      ['ชุมชน', 'ประเภท'],
      ['ก', 'บ้านเอื้ออาทร'],
      ['ข', 'บ้านเอื้ออาทร'],
      ['ค', '-'],
      ['ง', 'ชุมชนเมือง'],
    ];
    expect(read(table).unknownKinds).toEqual(['บ้านเอื้ออาทร']);
    const kinds = { บ้านเอื้ออาทร: 'estate-2555' };
    expect(read(table, { kinds }).lines.map((line) => line.cells.kind)).toEqual([
      ...['หมู่บ้านจัดสรร', 'หมู่บ้านจัดสรร', undefined, 'ชุมชนเมือง'],
    ]);
    expect(read(table, { kinds }).unknownKinds).toEqual([]);
  });

  test('codes and days in any form; another kind of code is no code', () => {
    expect(cells(['รหัส', 'ชุมชน', 'ใช้ตั้งแต่'], ['๑๐๓๕ - ๐๕๑', 'ก', 43831])).toEqual({
      code: '1035-051',
      name: 'ก',
      from: '1/1/2563',
    });
    expect(
      read([
        ['รหัส', 'ชุมชน'],
        ['17', 'ก'],
      ]).lines[0],
    ).toMatchObject({ otherCode: '17', cells: { name: 'ก' } });
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pastedRows } from '../../../addin/sheets/pasted-rows.ts';
import { parseIndicator } from '../../../shared/indicator/file/check-indicator.ts';

const file = new URL('../../../shared/catalogue/indicators/2200-1058-2563.json', import.meta.url);
const parsed = parseIndicator(JSON.parse(readFileSync(file, 'utf8')));
if ('faults' in parsed) throw new Error('2200-1058 is not sound');
const routes = parsed.indicator;

const cells = (...lines: string[]) => lines.map((line) => line.split('|'));
const keys = ({ columns }: ReturnType<typeof pastedRows>) => columns.map(({ key }) => key);

describe('rows out of copied cells', () => {
  test('without headers they stand in the order of the columns that the district fills', () => {
    const pasted = pastedRows(routes, cells('สาย 1|จัดเก็บอยู่|15/2/2563||12|1,250.5', 'สาย 2|เตรียมการ'));
    expect(pasted).toMatchObject({ byHeaders: false, unused: [] });
    expect(keys(pasted)).toEqual(['name', 'state', 'begunOn', 'places', 'kilograms']);
    expect(pasted.rows[0]).toEqual({
      name: 'สาย 1',
      state: 'จัดเก็บอยู่',
      begunOn: '15/2/2563',
      stoppedOn: null,
      places: 12,
      kilograms: 1250.5,
    });
    expect(pasted.rows[1]).toMatchObject({ name: 'สาย 2', state: 'เตรียมการ', places: null });
  });

  test('a running number before the name is not taken for the name', () => {
    const pasted = pastedRows(routes, cells('1|สาย ก|จัดเก็บอยู่', '๒.|สาย ข|เตรียมการ'));
    expect(pasted.rows.map(({ name }) => name)).toEqual(['สาย ก', 'สาย ข']);
    expect(pasted.unused).toEqual([]);
  });

  test('headers say which columns they are, in any order, in Thai or English; what has no place is named', () => {
    const pasted = pastedRows(routes, cells('ลำดับ|Places|เส้น ทาง|ผู้ขับ|สถานะ', '7|12|สาย ก|สมชาย|หยุดแล้ว'));
    expect(pasted).toMatchObject({ byHeaders: true, unused: [{ th: '“ผู้ขับ”' }] });
    expect(pasted.rows).toEqual([{ places: 12, name: 'สาย ก', state: 'หยุดแล้ว' }]);
  });

  test('what goes beyond the last column is named, where there is something', () => {
    const line = 'สาย 1|จัดเก็บอยู่|1/2/2563||1|2|หมายเหตุ|เกิน|';
    expect(pastedRows(routes, cells(line)).unused).toEqual([{ th: 'คอลัมน์ที่ 8', en: 'column 8' }]);
  });

  test('lines without any content are passed over', () => {
    expect(pastedRows(routes, cells('สาย 1', '', '  |  ', 'สาย 2', '')).rows).toHaveLength(2);
    expect(pastedRows(routes, cells('', '\t')).rows).toEqual([]);
  });

  test.each(['=1+1', '๑๒', '12 แห่ง', '1,2,3', '12345678901234567890', '80%'])(
    '“%s” in a column of numbers stays as it was written, to be tidied or asked about',
    (text) => {
      expect(pastedRows(routes, cells(`สาย|เตรียมการ|||${text}`)).rows[0]?.places).toBe(text);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { heightOf, laidLines, linesOf } from '../../../../addin/workbook/kit/wrapped.ts';
import { sheetColumns } from '../../../../shared/indicator/indicator.ts';
import { indicators, nameOf } from '../../../shared/catalogue/catalogue.ts';

describe('texts over several lines', () => {
  test.each<[string, number, number]>([
    ['', 170, 1],
    ['ชุมชนวัดสิงห์', 170, 1],
    ['วิเคราะห์สถานการณ์ ทำแผน และชี้แจงผู้เกี่ยวข้อง', 170, 2],
    ['วิเคราะห์สถานการณ์ ทำแผน และชี้แจงผู้เกี่ยวข้อง', 400, 1],
    ['ก'.repeat(200), 20, 2],
  ])('“%s” at %i points takes at least its lines', (text, width, lines) => {
    expect(linesOf(text, width)).toBeGreaterThanOrEqual(lines);
    if (lines === 1) expect(linesOf(text, width)).toBe(1);
  });

  test('a row is high enough for its lines, and no higher than Excel makes it', () => {
    expect(heightOf(1)).toBe(23);
    expect(heightOf(2)).toBeGreaterThanOrEqual(2 * 20);
    expect(heightOf(100)).toBe(409);
  });

  test('only what is laid in and locked is looked at', () => {
    const [long, short] = ['ตัวอย่างชื่อที่ยาวกว่าคอลัมน์ของตัวเองมากจนอ่านไม่หมด', 'ก'];
    const listed = indicators.filter(({ rows }) => rows.from === 'list');
    expect(listed.map(nameOf)).not.toEqual([]);
    for (const indicator of listed) {
      expect(laidLines(sheetColumns(indicator), { name: long, remark: short })).toBeGreaterThan(1);
      expect(laidLines(sheetColumns(indicator), { name: short, remark: long })).toBe(1);
    }
  });
});

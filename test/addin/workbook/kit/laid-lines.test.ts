import { expect, test } from 'vitest';
import { laidLines } from '../../../../addin/workbook/kit/laid-lines.ts';
import { sheetColumns } from '../../../../shared/indicator/indicator.ts';
import { indicators, nameOf } from '../../../shared/catalogue/catalogue.ts';

test('a row is as high as the names that are laid and locked, whatever a person types beside them', () => {
  const [long, short] = ['วิเคราะห์สถานการณ์ ทำแผน และชี้แจงผู้เกี่ยวข้อง', 'ก'];
  const listed = indicators.filter(({ rows }) => rows.from === 'list');
  expect(listed.map(nameOf)).not.toEqual([]);
  for (const indicator of listed) {
    const columns = sheetColumns(indicator);
    expect(laidLines(columns, { name: long, remark: short })).toBeGreaterThan(1);
    expect(laidLines(columns, { name: short, remark: long })).toBe(1);
    expect(laidLines(columns, {})).toBe(1);
  }
});

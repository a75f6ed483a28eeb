import { expect, test } from 'vitest';
import type { DistrictSheet } from '../../../../addin/sheets/district-sheet.ts';
import { figureWidth } from '../../../../addin/workbook/kit/style.ts';
import {
  calculated,
  figureCells,
  firstFigureColumn,
  notApplicableColumn,
  subtitle,
  subtitleBeside,
  widthAt,
} from '../../../../addin/workbook/sheets/frame.ts';
import { sheetColumns } from '../../../../shared/indicator/indicator.ts';
import { indicators, nameOf } from '../../../shared/catalogue/catalogue.ts';

const sheets = indicators.map((indicator): [string, DistrictSheet] => [
  nameOf(indicator),
  {
    indicator,
    period: { fiscalYear: indicator.fiscalYear, quarter: 1 },
    communities: [],
  } as unknown as DistrictSheet,
]);

test.each(sheets)('%s: no figure stands over a hidden column, nor does the declaration', (_name, sheet) => {
  const given = sheetColumns(sheet.indicator).length;
  const hidden = calculated(sheet).flatMap(({ shown }, index) => (shown ? [] : [given + index]));
  const above = [...figureCells(sheet).map((_, index) => firstFigureColumn + index), notApplicableColumn(sheet)];
  expect(hidden.filter((column) => above.includes(column))).toEqual([]);
  for (const column of above) expect(widthAt(sheet, column, 0)).toBeGreaterThanOrEqual(figureWidth);
});

test('an office’s name stands where it stays in sight, or before the quarter where it would be cut off there', () => {
  const [, sheet] = sheets.find(([name]) => name === '0407-958-2563') ?? [];
  if (!sheet) throw new Error('the indicator is in the catalogue');
  const of = (th: string): DistrictSheet => ({ ...sheet, office: { ...sheet.office, name: { th, en: th } } });
  const [short, long] = [of('สำนักอนามัย'), of('สำนักงานตรวจสอบภายใน สำนักปลัดกรุงเทพมหานคร')];
  expect([subtitleBeside(short).says, subtitle(short).startsWith('ไตรมาสที่ 1')]).toEqual(['สำนักอนามัย', true]);
  expect(subtitleBeside(long).says).toBe('');
  expect(subtitle(long)).toMatch(/^สำนักงานตรวจสอบภายใน สำนักปลัดกรุงเทพมหานคร · ไตรมาสที่ 1/);
});

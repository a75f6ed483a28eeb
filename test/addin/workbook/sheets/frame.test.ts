import { expect, test } from 'vitest';
import type { DistrictSheet } from '../../../../addin/sheets/district-sheet.ts';
import { figureWidth } from '../../../../addin/workbook/kit/style.ts';
import {
  calculated,
  figureCells,
  firstFigureColumn,
  notApplicableColumn,
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

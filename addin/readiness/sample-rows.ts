import { type Column, choicesOf, isChoice, isValidOn } from '../../shared/indicator/column.ts';
import { type Indicator, sheetColumns } from '../../shared/indicator/indicator.ts';
import { expectedRows } from '../../shared/rules/sheets/expected-rows.ts';
import { daysAfter, typedDate } from '../../shared/terms/date.ts';
import { firstDay, lastDay, type Period } from '../../shared/terms/period.ts';
import type { Cell, EntryRow } from '../../shared/terms/row.ts';
import type { DistrictSheet } from '../sheets/district-sheet.ts';

/** The quarter of samples: the last, in which everything is measured. */
export function lastQuarter({ fiscalYear }: Indicator): Period {
  return { fiscalYear, quarter: 4 };
}

/** The sheet's rows filled with something of every kind that its columns take; the same each time. */
export function sampleRows(sheet: DistrictSheet): EntryRow[] {
  const columns = sheetColumns(sheet.indicator).filter(({ filledBy }) => filledBy === 'district');
  return expectedRows(sheet).map((row, index) => ({
    ...row,
    ...Object.fromEntries(columns.map((column, at) => [column.key, sampleCell(column, index, at, sheet.period)])),
  }));
}

function sampleCell(column: Column, row: number, at: number, period: Period): Cell {
  const step = row + at;
  if (isChoice(column)) {
    const valid = choicesOf(column).filter((choice) => isValidOn(choice, lastDay(period)));
    // Two of three rows have the first: of most lists that is what counts.
    return valid[step % 3 === 2 ? row % valid.length : 0]?.label.th ?? null;
  }
  switch (column.type) {
    case 'text':
      return `ตัวอย่าง ${row + 1}`.slice(0, column.maxLength);
    case 'date':
      return typedDate(daysAfter(firstDay(period), step % 60));
    case 'year':
      return within(column, period.fiscalYear);
    case 'money':
      return within(column, 1_407.52 + step * 0.07);
    case 'decimal':
      return within(column, Number((12.5 + step * 0.5).toFixed(column.decimals)));
    case 'whole':
      return within(column, 3 + (step % 7));
  }
}

function within({ min, max }: { min?: number | undefined; max?: number | undefined }, value: number): number {
  return Math.min(max ?? value, Math.max(min ?? value, Number(value.toFixed(2))));
}

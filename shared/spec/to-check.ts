import { lastDay, type Period } from '../terms/period.ts';
import type { EntryRow } from '../terms/row.ts';
import type { Column } from './column.ts';
import type { Fault } from './faults.ts';
import { type Indicator, type Rule, sheetColumns } from './indicator.ts';
import { cellReader, isBlank, type Value } from './read-cell.ts';
import { columnsRead, compileTest, findColumn } from './to-test.ts';

/** What one row says. The same object is filled anew for every row: take what is needed before the next. */
export type RowReading = {
  /** Nothing stands in any of the sheet's columns. */
  empty: boolean;
  /** Something stands in a column that the district fills; the rest is read only then. */
  begun: boolean;
  values: Value[];
  /** Where there is a fault the value is null. */
  faults: { column: Column; fault: Fault }[];
  missing: Column[];
  breaches: { column: Column; rule: Rule }[];
};

/**
 * Compiles an indicator's columns and rules, once, into the check of one row. A rule that reads a cell which cannot be
 * read waits until it can.
 */
export function compileCheck(indicator: Indicator, period: Period): (row: EntryRow) => RowReading {
  const columns = sheetColumns(indicator);
  const periodEnd = lastDay(period);
  const parts = columns.map((column) => ({
    column,
    key: column.key,
    read: cellReader(column, periodEnd),
    required: column.required,
    byDistrict: column.filledBy === 'district',
  }));
  const rules = indicator.rules.map((rule) => ({
    breach: { column: findColumn(columns, rule.column), rule },
    test: compileTest(indicator, period, rule.breach),
    reads: new Set(columnsRead(indicator, rule.breach)),
  }));
  const reading: RowReading = {
    empty: false,
    begun: false,
    values: columns.map(() => null),
    faults: [],
    missing: [],
    breaches: [],
  };
  const { values, faults, missing, breaches } = reading;

  return (row) => {
    faults.length = 0;
    missing.length = 0;
    breaches.length = 0;
    reading.empty = true;
    reading.begun = false;
    for (const { key, byDistrict } of parts) {
      if (isBlank(row[key])) continue;
      reading.empty = false;
      if (!byDistrict) continue;
      reading.begun = true;
      break;
    }
    if (!reading.begun) return reading;

    for (let index = 0; index < parts.length; index += 1) {
      const { column, key, read, required } = parts[index] as (typeof parts)[number];
      const cell = row[key];
      const value = read(cell);
      if (typeof value === 'object' && value !== null) {
        faults.push({ column, fault: value });
        values[index] = null;
      } else {
        values[index] = value;
        if (required && value === null) missing.push(column);
      }
    }
    for (const { breach, test, reads } of rules) {
      if (!test(values)) continue;
      if (faults.length === 0 || !faults.some(({ column }) => reads.has(column.key))) breaches.push(breach);
    }
    return reading;
  };
}

import { lastDay, type Period } from '../../terms/period.ts';
import type { Cell, EntryRow } from '../../terms/row.ts';
import type { CellIssue } from '../cell-issues.ts';
import { type ChoiceColumn, type Column, choicesOf, findColumn, isChoice } from '../column.ts';
import { columnsRead } from '../condition-parts.ts';
import { type Indicator, type Rule, sheetColumns } from '../indicator.ts';
import { type CellReader, cellReader, isBlank, type Value } from '../read-cell.ts';
import { compileTests } from './to-test.ts';

/** What one row says. The same object is filled anew for every row: take what is needed before the next. */
export type RowReading = {
  /** Nothing stands in any of the sheet's columns. */
  empty: boolean;
  /** Something stands in a column that the district fills; the rest is read only then. */
  begun: boolean;
  values: Value[];
  /** Where there is a fault the value is null. */
  faults: { column: Column; fault: CellIssue }[];
  missing: Column[];
  breaches: { column: Column; rule: Rule }[];
};

/**
 * Compiles an indicator's columns and rules, once, into the check of one row. A rule that reads a cell which cannot be
 * read waits until it can.
 */
export function compileCheck(indicator: Indicator, period: Period): (row: EntryRow) => RowReading {
  const columns = sheetColumns(indicator);
  const tests = compileTests(
    indicator,
    period,
    indicator.rules.map(({ breach }) => breach),
  );
  const parts = columns.map((column, at) => {
    const read = cellReader(column, lastDay(period));
    return {
      column,
      key: column.key,
      required: column.required,
      read,
      labels: isChoice(column) ? labelsOf(column, read, (code) => tests.factsOf(at, code)) : null,
      facts: tests.factsOf(at, null),
    };
  });
  const rules = indicator.rules.map((rule) => ({
    breach: { column: findColumn(columns, rule.column), rule },
    reads: new Set(columnsRead(indicator, rule.breach)),
  }));
  const keysBy = (district: boolean) =>
    columns.filter(({ filledBy }) => (filledBy === 'district') === district).map(({ key }) => key);
  const [filledIn, laidIn] = [keysBy(true), keysBy(false)];
  const reading: RowReading = {
    empty: false,
    begun: false,
    values: columns.map(() => null),
    faults: [],
    missing: [],
    breaches: [],
  };
  const { values, faults, missing, breaches } = reading;
  const holding: number[] = [];
  let facts = 0;

  const take = (at: number, part: (typeof parts)[number], cell: Cell | undefined) => {
    if (cell === null) {
      values[at] = null;
      if (part.required) missing.push(part.column);
      return;
    }
    if (part.labels !== null) {
      const label = part.labels.get(cell);
      if (label !== undefined) {
        values[at] = label.code;
        facts |= label.facts;
        return;
      }
    }
    const value = part.read(cell);
    if (typeof value === 'string' || typeof value === 'number') {
      values[at] = value;
      facts |= part.facts;
    } else {
      values[at] = null;
      if (value !== null) faults.push({ column: part.column, fault: value });
      else if (part.required) missing.push(part.column);
    }
  };

  return (row) => {
    clear(faults);
    clear(missing);
    clear(breaches);
    reading.begun = saysAnything(row, filledIn);
    reading.empty = !reading.begun && !saysAnything(row, laidIn);
    if (!reading.begun) return reading;

    // A row mostly has its cells in the order of the columns, and following them is quicker than asking for each by name.
    facts = 0;
    let at = 0;
    for (const key in row) {
      const part = parts[at];
      if (part === undefined || part.key !== key) break;
      take(at, part, row[key]);
      at += 1;
    }
    for (; at < parts.length; at += 1) {
      const part = parts[at] as (typeof parts)[number];
      take(at, part, row[part.key]);
    }

    clear(holding);
    tests.find(facts, values, holding);
    for (let index = 0; index < holding.length; index += 1) {
      const { breach, reads } = rules[holding[index] as number] as (typeof rules)[number];
      if (faults.length === 0 || !faults.some(({ column }) => reads.has(column.key))) breaches.push(breach);
    }
    return reading;
  };
}

function saysAnything(row: EntryRow, keys: string[]): boolean {
  for (let index = 0; index < keys.length; index += 1) if (!isBlank(row[keys[index] as string])) return true;
  return false;
}

/** What the reader says of each label, and the facts that it makes: most cells are labels, and are looked up once. */
function labelsOf(column: ChoiceColumn, read: CellReader, factsOf: (code: string) => number) {
  const labels = new Map<unknown, { code: string; facts: number }>();
  for (const { label } of choicesOf(column)) {
    const code = read(label.th);
    if (typeof code === 'string') labels.set(label.th, { code, facts: factsOf(code) });
  }
  return labels;
}

/** Setting the length to 0 would also give away the list's room, by a slow way, and the next row wants it back. */
function clear(list: unknown[]): void {
  while (list.length > 0) list.pop();
}

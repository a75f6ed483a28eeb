import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { BlankSheet } from '../../../shared/rules/sheets/expected-rows.ts';
import { expectedRows } from '../../../shared/rules/sheets/expected-rows.ts';
import type { Quarter } from '../../../shared/terms/period.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { SheetContent } from '../../../shared/terms/sheet.ts';

/** For every rule of an indicator a row that breaks it and nothing else, and what mends that row. */
export type Breaches = {
  quarter: Quarter;
  /** A row in which nothing is wrong. */
  sound: EntryRow;
  /** What makes it another in which nothing is wrong: a place not visited yet, a value on its limit. */
  alsoSound?: EntryRow[];
  /** By rule: what makes the sound row a broken one, in other ways too, and what makes the broken row a mended one. */
  rules: Record<string, { broken: EntryRow; alsoBroken?: EntryRow[]; mended: EntryRow }>;
};

/** Filled sheets whose figures have been calculated by hand. */
export type Worked = {
  title: string;
  quarter: Quarter;
  /** What the district types, line by line, over what is laid in. */
  lines: EntryRow[];
  figures: Record<string, string>;
}[];

/** The same line so many times, or lines made from their number, which begins at 1. */
export function repeat(times: number, line: EntryRow | ((number: number) => EntryRow)): EntryRow[] {
  return Array.from({ length: times }, (_, index) => (typeof line === 'function' ? line(index + 1) : line));
}

/** A district's sheet with these lines typed into it; a roster has as many communities as there are lines. */
export function filledSheet(
  indicator: Indicator,
  quarter: Quarter,
  lines: EntryRow[],
): { sheet: BlankSheet; content: SheetContent } {
  const sheet: BlankSheet = {
    indicator,
    period: { fiscalYear: indicator.fiscalYear, quarter },
    communities: lines.map((_, index) => ({
      code: `1035-${String(index + 1).padStart(3, '0')}`,
      name: `ชุมชนตัวอย่าง ${index + 1}`,
      kind: 'crowded-2555',
    })),
  };
  const rows = expectedRows(sheet);
  if (lines.length > rows.length) throw new Error(`${indicator.code} has room for ${rows.length} lines`);
  return {
    sheet,
    content: { rows: rows.map((row, at) => ({ ...row, ...lines[at] })), report: '', notApplicable: false },
  };
}

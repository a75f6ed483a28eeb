import { type Choice, choicesOf, isChoice, isValidOn } from '../../indicator/column.ts';
import { type Indicator, sheetColumns, subjectColumn, subjectNameColumn } from '../../indicator/indicator.ts';
import { lastDay, type Period } from '../../terms/period.ts';
import type { Community } from '../../terms/register.ts';
import type { ReportDemand } from '../../terms/report-demand.ts';
import type { ReturnRequest } from '../../terms/review.ts';
import type { EntryRow } from '../../terms/row.ts';
import type { Earlier } from './carried-over.ts';

/** A sheet as far as it is known before anybody fills it. `communities` are the district's roster of the quarter. */
export type BlankSheet = {
  indicator: Indicator;
  period: Period;
  communities: Community[];
  /** What the planning office has asked for, and the rows as they were then. */
  returned?: { request: ReturnRequest; rows: EntryRow[] } | null;
  /** What the district has submitted earlier in the year; null where it has submitted nothing. */
  earlier?: Earlier | null;
  /** Whether a report without a text can be submitted. */
  reportDemand?: ReportDemand;
};

/** How many rows a sheet begins with. */
export function expectedCount({
  indicator: { rows },
  communities,
}: Pick<BlankSheet, 'indicator' | 'communities'>): number {
  if (rows.from === 'list') return rows.list.length;
  return rows.from === 'district' ? rows.room : communities.length;
}

/**
 * The rows a sheet begins with, in their order, with what is laid into them: the roster's communities, the indicator's
 * fixed lines, or numbered lines for the district's own.
 */
export function expectedRows({ indicator, period, communities }: BlankSheet): EntryRow[] {
  const { rows } = indicator;
  if (rows.from === 'list') {
    return rows.list.map(({ code, name, given }) => ({
      [subjectColumn]: code,
      [subjectNameColumn]: name.th,
      ...given,
    }));
  }
  if (rows.from === 'district') {
    return Array.from({ length: rows.room }, (_, index) => ({ [subjectColumn]: String(index + 1) }));
  }
  const prefilled = sheetColumns(indicator)
    .filter(isChoice)
    .filter(({ filledBy }) => filledBy === 'prefilled');
  const labels = prefilled.map((column) => {
    const valid = choicesOf(column).filter((choice: Choice) => isValidOn(choice, lastDay(period)));
    return [column.key, new Map(valid.map(({ code, label }) => [code, label.th]))] as const;
  });
  return communities.map(({ code, name, kind }) => ({
    [subjectColumn]: code,
    [subjectNameColumn]: name,
    ...Object.fromEntries(labels.map(([key, byCode]) => [key, byCode.get(kind) ?? null])),
  }));
}

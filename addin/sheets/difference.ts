import { type ChangedRow, changedCells } from '../../shared/rules/review/changed-cells.ts';
import type { Annex, SheetContent } from '../../shared/terms/sheet.ts';
import { sameAnnex } from './annex.ts';
import { type Answers, sameAnswers } from './answers.ts';
import type { DistrictSheet } from './district-sheet.ts';

/** What two contents of a sheet do not say alike: rows from before to after, and which of the rest. */
export type Difference = {
  rows: ChangedRow[];
  report: boolean;
  notApplicable: boolean;
  answers: boolean;
  confirmed: boolean;
  annex: boolean;
};

/** As much of a content as is compared; answers only where both sides speak of the same request. */
export type Compared = Pick<SheetContent, 'rows' | 'report' | 'notApplicable' | keyof Annex> & {
  answers?: Answers | undefined;
  confirmed?: boolean | undefined;
};

/**
 * Null where both say the same. A report is the same if only the blanks around it differ; a confirmation says nothing in a
 * sheet into which nothing was carried over. `changed` may remember what it has found in the same rows before.
 */
export function differenceOf(
  { indicator, earlier }: Pick<DistrictSheet, 'indicator' | 'earlier'>,
  before: Compared,
  after: Compared,
  changed = changedCells,
): Difference | null {
  const difference: Difference = {
    rows: changed(indicator, before.rows, after.rows),
    report: before.report.trim() !== after.report.trim(),
    notApplicable: before.notApplicable !== after.notApplicable,
    answers: before.answers !== undefined && after.answers !== undefined && !sameAnswers(before.answers, after.answers),
    annex: !sameAnnex(before, after),
    confirmed: Boolean(earlier) && (before.confirmed ?? false) !== (after.confirmed ?? false),
  };
  const { rows, ...others } = difference;
  return rows.length > 0 || Object.values(others).includes(true) ? difference : null;
}

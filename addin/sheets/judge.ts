import { sheetColumns, subjectColumn } from '../../shared/indicator/indicator.ts';
import { cellText } from '../../shared/indicator/read-cell.ts';
import { type Normalisation, normaliseRows, type Proposal } from '../../shared/rules/normalise/normalise-rows.ts';
import { isNoText } from '../../shared/rules/normalise/nothing.ts';
import type { Assessment } from '../../shared/rules/sheets/assess.ts';
import { cellAccess } from '../../shared/rules/sheets/sheet-access.ts';
import type { Issue } from '../../shared/terms/issue.ts';
import { groupIssues, type IssueGroups } from '../parts/issues/issue-groups.ts';
import { assessorOf } from './assessor-of.ts';
import type { DistrictSheet, SheetReading } from './district-sheet.ts';
import { withNormaliser } from './normaliser-issues.ts';
import { rememberLast } from './remember-last.ts';

/** What a sheet amounts to as it was read. */
export type Judgement = {
  assessment: Assessment;
  /** Cells that can be put into the form that is read. */
  proposals: Proposal[];
  /** What there is to mend, as an officer works it off. */
  groups: IssueGroups;
  /** What stands against submitting now. */
  blocking: Issue[];
};

/**
 * Judges one sheet as it is read again and again. Each part is worked out anew only when what it rests on is another, and
 * the rules ask of the report only whether there is one: at a key typed into it no row is checked again.
 */
export function createJudge(): (
  sheet: DistrictSheet,
  reading: SheetReading,
  report: string,
  confirmed: boolean,
) => Judgement {
  const assessor = rememberLast(assessorOf);
  const normalised = rememberLast(normaliseOpenCells);
  const judged = rememberLast(
    (sheet: DistrictSheet, reading: SheetReading, reported: boolean, confirmed: boolean): Judgement => {
      const { rows, notApplicable } = reading;
      const assessment = assessor(sheet)({ rows, notApplicable, confirmed, report: reported ? someReport : '' });
      const normalisation = normalised(sheet, reading);
      const { issues, blocking } = withNormaliser(sheet.indicator, rows, assessment, normalisation);
      return { assessment, proposals: normalisation.proposals, groups: groupIssues(issues, blocking), blocking };
    },
  );
  return (sheet, reading, report, confirmed) => judged(sheet, reading, !isNoText(report), confirmed);
}

/** Stands for whatever text a report has: the rules do not look into it. */
const someReport = 'รายงาน';

/** A formula is for its author to mend: what it gives now is not what it will give. A locked cell is left alone. */
function normaliseOpenCells(sheet: DistrictSheet, { rows, shownAs, formulaCells }: SheetReading): Normalisation {
  const { indicator, period, access } = sheet;
  const { proposals, doubts } = normaliseRows(indicator, period, rows, shownAs);
  const columns = new Map(sheetColumns(indicator).map((column) => [column.key, column]));
  const isOpen = (row: number, key: string) => {
    const column = columns.get(key);
    return column && cellAccess(access, column, cellText(rows[row]?.[subjectColumn])) !== 'locked';
  };
  const own = proposals.filter(({ row, column }) => !formulaCells.has(`${row} ${column}`) && isOpen(row, column));
  return { proposals: own, doubts };
}

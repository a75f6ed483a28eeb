import { useMemo } from 'react';
import { sheetColumns, subjectColumn } from '../../../../shared/indicator/indicator.ts';
import { cellText } from '../../../../shared/indicator/read-cell.ts';
import { normaliseRows, type Proposal } from '../../../../shared/rules/normalise/normalise-rows.ts';
import { cellAccess } from '../../../../shared/rules/sheets/sheet-access.ts';
import type { Issue } from '../../../../shared/terms/issue.ts';
import { groupIssues, type IssueGroups } from '../../../parts/issues/issue-groups.ts';
import type { DistrictSheet } from '../../../workbook/sheets/district-sheet.ts';
import { withNormaliser } from '../tidy/normaliser-issues.ts';
import type { LiveReading } from './use-live-reading.ts';

export type SheetFindings = {
  /** Cells that can be put into the form that is read. */
  proposals: Proposal[];
  groups: IssueGroups;
  /** What stands against submitting now. */
  blocking: Issue[];
};

/** What there is to mend in the sheet as it stands now. */
export function useSheetIssues(sheet: DistrictSheet, { reading, assessment }: LiveReading): SheetFindings {
  const { indicator, period, access } = sheet;
  const { rows, percentCells, formulaCells } = reading;
  const normalisation = useMemo(() => {
    const { proposals, doubts } = normaliseRows(indicator, period, rows, percentCells);
    const columns = new Map(sheetColumns(indicator).map((column) => [column.key, column]));
    const isOpen = (row: number, key: string) => {
      const column = columns.get(key);
      return column && cellAccess(access, column, cellText(rows[row]?.[subjectColumn])) !== 'locked';
    };
    // A formula is for its author to mend: what it gives now is not what it will give. A locked cell is left alone.
    const own = proposals.filter(({ row, column }) => !formulaCells.has(`${row} ${column}`) && isOpen(row, column));
    return { proposals: own, doubts };
  }, [indicator, period, access, rows, percentCells, formulaCells]);
  return useMemo(() => {
    const { issues, blocking } = withNormaliser(indicator, rows, assessment, normalisation);
    return { proposals: normalisation.proposals, groups: groupIssues(issues, blocking), blocking };
  }, [indicator, rows, assessment, normalisation]);
}

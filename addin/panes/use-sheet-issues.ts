import { useMemo } from 'react';
import { normaliseRows, type Proposal } from '../../shared/rules/normalise.ts';
import type { Issue } from '../../shared/terms/issue.ts';
import type { EntrySheet } from '../workbook/entry-sheet.ts';
import { groupIssues, type IssueGroups } from './issue-groups.ts';
import { withNormaliser } from './normaliser-issues.ts';
import type { LiveReading } from './use-live-reading.ts';

export type SheetFindings = {
  /** Cells that can be put into the form that is read. */
  proposals: Proposal[];
  groups: IssueGroups;
  /** What stands against submitting now. */
  blocking: Issue[];
};

/** What there is to mend in the sheet as it stands now. */
export function useSheetIssues({ indicator, period }: EntrySheet, { reading, assessment }: LiveReading): SheetFindings {
  const { rows, percentCells, formulaCells } = reading;
  const normalisation = useMemo(() => {
    const { proposals, doubts } = normaliseRows(indicator, period, rows, percentCells);
    // A formula is for its author to mend: what it gives now is not what it will give.
    return { proposals: proposals.filter(({ row, column }) => !formulaCells.has(`${row} ${column}`)), doubts };
  }, [indicator, period, rows, percentCells, formulaCells]);
  return useMemo(() => {
    const { issues, blocking } = withNormaliser(indicator, rows, assessment, normalisation);
    return { proposals: normalisation.proposals, groups: groupIssues(issues, blocking), blocking };
  }, [indicator, rows, assessment, normalisation]);
}

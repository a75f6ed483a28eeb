import type { Issue } from '../../../shared/terms/issue.ts';

/** Issues as an officer works them off. */
export type IssueGroups = {
  errors: Issue[];
  /** Warnings in rows that have no remark yet: they stand against submitting too. */
  warnings: Issue[];
  /** Warnings that a remark explains. */
  explained: Issue[];
  /** Cells that read as they stand and yet look odd (N1): nothing stands against submitting them. */
  advice: Issue[];
  /** Rows that have not been begun (R8); `row` is null for one that the table has lost. */
  unfilled: Issue[];
};

export function groupIssues(issues: Issue[], blocking: Issue[]): IssueGroups {
  const standing = new Set(blocking);
  const groups: IssueGroups = { errors: [], warnings: [], explained: [], advice: [], unfilled: [] };
  for (const issue of issues) {
    if (issue.rule === 'R8') groups.unfilled.push(issue);
    else if (issue.severity === 'error') groups.errors.push(issue);
    else if (issue.rule === 'N1') groups.advice.push(issue);
    else if (standing.has(issue)) groups.warnings.push(issue);
    else groups.explained.push(issue);
  }
  return groups;
}

export type CurePlace = 'cell' | 'report' | 'confirmation';

/** Where the cure of an issue is to be had; null where nobody can be led to it. */
export function cureAt({ row, rule }: Issue): CurePlace | null {
  if (row !== null) return 'cell';
  if (rule === 'R15') return 'confirmation';
  return rule === 'R12' || rule === 'R16' ? 'report' : null;
}

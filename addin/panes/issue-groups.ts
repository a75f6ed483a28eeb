import type { Issue } from '../../shared/terms/issue.ts';

/** Issues as an officer works them off. */
export type IssueGroups = {
  errors: Issue[];
  /** Warnings in rows that have no remark yet: they stand against submitting too. */
  warnings: Issue[];
  /** Warnings that a remark explains. */
  explained: Issue[];
  /** Communities that have not been begun (R8); `row` is null for one that the table has lost. */
  unfilled: Issue[];
};

export function groupIssues(issues: Issue[], blocking: Issue[]): IssueGroups {
  const standing = new Set(blocking);
  const groups: IssueGroups = { errors: [], warnings: [], explained: [], unfilled: [] };
  for (const issue of issues) {
    if (issue.rule === 'R8') groups.unfilled.push(issue);
    else if (issue.severity === 'error') groups.errors.push(issue);
    else if (standing.has(issue)) groups.warnings.push(issue);
    else groups.explained.push(issue);
  }
  return groups;
}

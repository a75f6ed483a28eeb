import { remarkColumn, sheetColumns, subjectColumn, subjectNameColumn } from '../../indicator/indicator.ts';
import { cellText, isBlank } from '../../indicator/read-cell.ts';
import type { Issue } from '../../terms/issue.ts';
import type { ReturnItem } from '../../terms/review.ts';
import type { EntryRow } from '../../terms/row.ts';
import type { BlankSheet } from './expected-rows.ts';
import { sheetRules } from './sheet-rules.ts';

/**
 * Whether a cell may be changed in a sheet that was given back.
 *
 * | items | the cell's row or the cell | open |
 * |---|---|---|
 * | none | – | yes |
 * | some | its row is asked for | yes |
 * | some | the cell is asked for | yes |
 * | some | the remark of a row with a cell that is asked for | yes |
 * | some | otherwise | no |
 */
export function isOpenCell(items: ReturnItem[], subject: string, column: string): boolean {
  if (items.length === 0) return true;
  return items.some(
    (item) => item.subject === subject && (item.column === null || item.column === column || column === remarkColumn),
  );
}

/** Communities that the roster has got since the sheet was given back: their rows are new, and must be filled (R8). */
export function newSubjects({ indicator, communities, returned }: BlankSheet): string[] {
  if (!returned || indicator.rows.from !== 'roster') return [];
  const before = new Set(returned.rows.map((row) => cellText(row[subjectColumn])));
  return communities.map(({ code }) => code).filter((code) => !before.has(code));
}

/**
 * R14: what differs from the revision that was given back, outside what was asked for. What is laid in is not looked at:
 * the roster may give a community another name meanwhile, and R13 looks after the rest.
 */
export function lockedChanges(sheet: BlankSheet, rows: EntryRow[]): Issue[] {
  const { indicator, returned } = sheet;
  if (!returned || returned.request.items.length === 0) return [];
  const { items } = returned.request;
  const columns = sheetColumns(indicator).filter(({ filledBy }) => filledBy !== 'given');
  const added = new Set(newSubjects(sheet));
  const before = new Map(returned.rows.map((row) => [cellText(row[subjectColumn]), row]));
  const filled = (row: EntryRow) => columns.some(({ key }) => !isBlank(row[key]));
  const issues: Issue[] = [];
  const seen = new Set<string>();
  rows.forEach((row, position) => {
    const subject = cellText(row[subjectColumn]);
    seen.add(subject);
    const was = before.get(subject);
    const place = { rule: 'R14', severity: 'error', row: position, subject } as const;
    const subjectName = cellText(row[subjectNameColumn]);
    if (!was) {
      const open = added.has(subject) || items.some((item) => item.subject === subject);
      if (!open && filled(row)) {
        issues.push({ ...place, subjectName, column: null, header: null, ...sheetRules.rowNotReturned });
      }
      return;
    }
    for (const { key, header } of columns) {
      const same = isBlank(row[key]) ? isBlank(was[key]) : row[key] === was[key];
      if (same || isOpenCell(items, subject, key)) continue;
      issues.push({ ...place, subjectName, column: key, header, ...sheetRules.R14(was[key] ?? null) });
    }
  });
  for (const [subject, row] of before) {
    if (seen.has(subject) || !filled(row) || items.some((item) => item.subject === subject)) continue;
    const subjectName = cellText(row[subjectNameColumn]);
    const place = { rule: 'R14', severity: 'error', row: null, subject, subjectName } as const;
    issues.push({ ...place, column: null, header: null, ...sheetRules.rowNotReturned });
  }
  return issues;
}

import { type Indicator, sheetColumns, subjectColumn, subjectNameColumn } from '../../shared/indicator/indicator.ts';
import { cellText } from '../../shared/indicator/read-cell.ts';
import type { Normalisation } from '../../shared/rules/normalise/normalise-rows.ts';
import type { Issue } from '../../shared/terms/issue.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import type { Text } from '../../shared/terms/text.ts';

export type SheetIssues = { issues: Issue[]; blocking: Issue[] };

/** Rules by which a cell must be put into another form, which may be proposed. */
const unread = ['R2', 'R3', 'R18'];
/** The other rules about what one cell holds: they say it better than a doubt about its form. */
const cellRules = [...unread, 'R4', 'R5', 'R9'];

/**
 * Brings what the normaliser found together with a sheet's issues, so that no cell is spoken of twice.
 *
 * | the reader says of the cell | the normaliser | shown |
 * |---|---|---|
 * | R2 or R3 | doubts | the doubt's words (rule N1), an error that blocks as the reader's does |
 * | R2, R3 or R18 | proposes | the reader's words, with the way to the proposal as their cure |
 * | R4, R5 or R9 | doubts | the reader's words |
 * | nothing | doubts | the doubt (N1), a warning that stands against nothing: the server takes the cell |
 */
export function withNormaliser(
  indicator: Pick<Indicator, 'rows' | 'columns'>,
  rows: EntryRow[],
  { issues, blocking }: SheetIssues,
  { proposals, doubts }: Normalisation,
): SheetIssues {
  if (proposals.length + doubts.length === 0) return { issues, blocking };
  const doubtful = new Map(doubts.map((doubt) => [cellOf(doubt), doubt]));
  const mendable = new Set(proposals.map(cellOf));
  const judged = new Set<string>();
  const reworded = new Map<Issue, Issue>();
  for (const issue of issues) {
    if (!cellRules.includes(issue.rule)) continue;
    const cell = cellOf(issue);
    judged.add(cell);
    if (!unread.includes(issue.rule)) continue;
    const doubt = doubtful.get(cell);
    if (doubt) reworded.set(issue, { ...issue, rule: 'N1', what: doubt.what, cure: doubt.cure });
    else if (mendable.has(cell)) reworded.set(issue, { ...issue, cure: tidyUp });
  }
  const said = (issue: Issue) => reworded.get(issue) ?? issue;
  const headers = new Map(sheetColumns(indicator).map(({ key, header }) => [key, header]));
  const further = doubts
    .filter((doubt) => !judged.has(cellOf(doubt)))
    .map(
      ({ row, column, what, cure }): Issue => ({
        rule: 'N1',
        severity: 'warning',
        row,
        subject: cellText(rows[row]?.[subjectColumn]),
        subjectName: cellText(rows[row]?.[subjectNameColumn]),
        column,
        header: headers.get(column) ?? null,
        what,
        cure,
      }),
    );
  return { issues: [...issues.map(said), ...further], blocking: blocking.map(said) };
}

function cellOf({ row, column }: { row: number | null; column: string | null }): string {
  return `${row} ${column}`;
}

const tidyUp: Text = {
  th: 'ใช้ “ปรับรูปแบบข้อมูล” ด้านบน หรือพิมพ์ใหม่',
  en: 'Use “Tidy up” above, or type it again',
};

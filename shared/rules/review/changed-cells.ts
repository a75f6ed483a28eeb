import { type Indicator, sheetColumns, subjectColumn, subjectNameColumn } from '../../indicator/indicator.ts';
import { cellText, isBlank } from '../../indicator/read-cell.ts';
import type { Cell, EntryRow } from '../../terms/row.ts';
import type { Text } from '../../terms/text.ts';

export type ChangedCell = { column: string; header: Text; before: Cell; after: Cell };

/** A row that is not the same in two revisions of a sheet; `cells` are those that differ, from left to right. */
export type ChangedRow = {
  /** The row's code, and which of the rows with this code it is, from 0: a draft may have one twice. */
  subject: string;
  occurrence: number;
  subjectName: string;
  kind: 'added' | 'removed' | 'changed';
  cells: ChangedCell[];
};

/**
 * What changed between two revisions, row by row, in the order of the newer one; rows that it has no more come last.
 *
 * | row in the older | row in the newer | says |
 * |---|---|---|
 * | not there, or only laid in | filled | added, with all that is filled into it |
 * | filled | not there | removed, with all that was filled into it |
 * | there | there, some cells differ | changed, with these cells |
 * | there | there, every cell the same | nothing |
 * | only laid in | only laid in, with another choice | changed, with this cell |
 * | not there, or only laid in | not there, or only laid in | nothing |
 *
 * What a sheet is laid with is a row's code and name, and what the register says of it (`prefilled`).
 */
export function changedCells(
  indicator: Pick<Indicator, 'rows' | 'columns'>,
  before: EntryRow[],
  after: EntryRow[],
): ChangedRow[] {
  const columns = sheetColumns(indicator);
  const filledIn = columns.filter(({ filledBy }) => filledBy !== 'given');
  const typed = columns.filter(({ filledBy }) => filledBy === 'district');
  const isFilled = (row: EntryRow) => typed.some(({ key }) => !isBlank(row[key]));
  const differing = (old: EntryRow, row: EntryRow, among: typeof columns): ChangedCell[] =>
    among.flatMap(({ key, header }) => {
      const [was, is] = [old[key], row[key]];
      const same = isBlank(was) ? isBlank(is) : was === is;
      return same ? [] : [{ column: key, header, before: was ?? null, after: is ?? null }];
    });
  const [olds, news] = [before, after].map(numbered) as [Numbered[], Numbered[]];
  const left = new Map(olds.map((entry) => [entry.key, entry]));
  const changed: ChangedRow[] = [];
  for (const { key, row, occurrence } of news) {
    const old = left.get(key)?.row;
    left.delete(key);
    if (!old && !isFilled(row)) continue;
    const added = !old || (!isFilled(old) && isFilled(row));
    const cells = differing(old ?? {}, row, !old || !isFilled(old) ? filledIn : columns);
    if (cells.length > 0) changed.push(entry(row, occurrence, added ? 'added' : 'changed', cells));
  }
  for (const { row, occurrence } of left.values()) {
    if (isFilled(row)) changed.push(entry(row, occurrence, 'removed', differing(row, {}, filledIn)));
  }
  return changed;
}

/** The name of a row among those of its sheet. */
export function rowKey({ subject, occurrence }: Pick<ChangedRow, 'subject' | 'occurrence'>): string {
  return `${subject} ${occurrence}`;
}

type Numbered = { key: string; row: EntryRow; occurrence: number };

/** Every row with its key. */
export function numbered(rows: EntryRow[]): Numbered[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const subject = cellText(row[subjectColumn]);
    const occurrence = seen.get(subject) ?? 0;
    seen.set(subject, occurrence + 1);
    return { key: rowKey({ subject, occurrence }), row, occurrence };
  });
}

function entry(row: EntryRow, occurrence: number, kind: ChangedRow['kind'], cells: ChangedCell[]): ChangedRow {
  const [subject, subjectName] = [cellText(row[subjectColumn]), cellText(row[subjectNameColumn])];
  return { subject, occurrence, subjectName, kind, cells };
}

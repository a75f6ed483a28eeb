import {
  type Indicator,
  sheetColumns,
  subjectColumn,
  subjectNameColumn,
} from '../../../../shared/indicator/indicator.ts';
import { cellText, isBlank } from '../../../../shared/indicator/read-cell.ts';
import { itemKey, type ReturnItem } from '../../../../shared/terms/review.ts';
import type { EntryRow } from '../../../../shared/terms/row.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import type { ServerSheet } from '../../../../shared/wire/sheets.ts';
import { issuePlace } from '../../../parts/issues/issue-place.ts';

/** One thing that the planning office has asked for, and how far it has come. */
export type ToDo = {
  /** Names it, and its answer. */
  key: string;
  item: ReturnItem;
  /** The row and the column, as a person finds them. */
  place: Text;
  /** Where its row stands in the table now, from 0; null where the table has lost it. */
  row: number | null;
  state: 'open' | 'changed' | 'answered' | 'gone';
};

/**
 * What there is to do in a sheet that was given back, in the order of the table's rows.
 *
 * | its row | changed since it was given back | answered | state |
 * |---|---|---|---|
 * | not in the table | – | – | gone |
 * | there | the cell, or any cell of the row where all of it is asked for | – | changed |
 * | there | not | yes | answered |
 * | there | not | no | open |
 */
export function toDos(
  indicator: Pick<Indicator, 'rows' | 'columns'>,
  { request, rows: before }: NonNullable<ServerSheet['returned']>,
  rows: EntryRow[],
  answers: Record<string, string>,
): ToDo[] {
  const columns = sheetColumns(indicator);
  const earlier = new Map(before.map((row) => [cellText(row[subjectColumn]), row]));
  const places = new Map(rows.map((row, place) => [cellText(row[subjectColumn]), place]));
  const changed = (subject: string, keys: string[]) => {
    const [was, is] = [earlier.get(subject) ?? {}, rows[places.get(subject) ?? -1] ?? {}];
    return keys.some((key) => (isBlank(is[key]) ? !isBlank(was[key]) : is[key] !== was[key]));
  };
  const all = columns.filter(({ filledBy }) => filledBy !== 'given').map(({ key }) => key);

  const list = request.items.map((item): ToDo => {
    const { subject, column } = item;
    const key = itemKey(item);
    const row = places.get(subject) ?? null;
    const known = rows[row ?? -1] ?? earlier.get(subject);
    const header = columns.find((one) => one.key === column)?.header ?? null;
    const place = issuePlace(indicator, { row, subject, subjectName: cellText(known?.[subjectNameColumn]), header });
    const done = changed(subject, column === null ? all : [column]);
    const answered = (answers[key] ?? '').trim() !== '';
    return { key, item, place, row, state: row === null ? 'gone' : done ? 'changed' : answered ? 'answered' : 'open' };
  });
  const at = ({ row }: ToDo) => row ?? rows.length;
  return list.sort((one, other) => at(one) - at(other));
}

/** Those that nobody has done anything about yet. */
export function stillToDo(list: ToDo[]): ToDo[] {
  return list.filter(({ state }) => state === 'open' || state === 'gone');
}

/** Where to begin with it: the cell, or the first one of its row that a district fills. */
export function cellOf({ columns }: Pick<Indicator, 'columns'>, { row, item: { column } }: ToDo) {
  return { row, column: column ?? columns.find(({ filledBy }) => filledBy === 'district')?.key ?? null };
}

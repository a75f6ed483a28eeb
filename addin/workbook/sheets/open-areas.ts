import { sheetColumns, subjectColumn } from '../../../shared/indicator/indicator.ts';
import { cellText } from '../../../shared/indicator/read-cell.ts';
import { cellAccess } from '../../../shared/rules/sheets/sheet-access.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { keysOf } from './rows.ts';

/** Cells of the table's body that are open in a sheet that is locked as a whole; places count from 0. */
export type OpenArea = {
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** Asked for, and not just open beside what was. */
  asked: boolean;
};

/**
 * The open cells of a sheet that was given back for some of its rows or cells, as few rectangles: neighbours in a row
 * together, and equal stretches of rows below each other. `titles` are the table's headers, `rows` its rows, both in
 * their present order.
 */
export function openAreas(sheet: DistrictSheet, titles: unknown[], rows: EntryRow[]): OpenArea[] {
  const { access, indicator } = sheet;
  if (access.open !== 'asked') return [];
  const wanted = new Set([...access.items.map(({ subject }) => subject), ...access.added]);
  const byKey = new Map(sheetColumns(indicator).map((column) => [column.key, column]));
  const columns = keysOf(sheet, titles).map((key) => byKey.get(key ?? ''));
  const areas: OpenArea[] = [];
  let above: OpenArea[] = [];
  rows.forEach((entry, row) => {
    const subject = cellText(entry[subjectColumn]);
    const stretches: OpenArea[] = [];
    if (wanted.has(subject)) {
      columns.forEach((column, index) => {
        const cell = column ? cellAccess(access, column, subject) : 'locked';
        if (cell === 'locked') return;
        const asked = cell === 'asked';
        const last = stretches.at(-1);
        if (last && last.asked === asked && last.column + last.columns === index) last.columns += 1;
        else stretches.push({ row, column: index, rows: 1, columns: 1, asked });
      });
    }
    above = stretches.map((stretch) => {
      const same = above.find(
        ({ column, columns, asked }) =>
          column === stretch.column && columns === stretch.columns && asked === stretch.asked,
      );
      if (!same) areas.push(stretch);
      else same.rows += 1;
      return same ?? stretch;
    });
  });
  return areas;
}

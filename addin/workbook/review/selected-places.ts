import { remarkColumn } from '../../../shared/indicator/indicator.ts';

/** A row of a shown revision by its subject's code, or one cell of it. */
export type SheetPlaceOfRow = { subject: string; column: string | null };

/** The table's body: where it begins on its worksheet, its rows' codes from above, the keys of its columns that people fill. */
export type ShownBlock = { row: number; column: number; codes: string[]; keys: (string | null)[] };

/** A rectangle of selected cells; rows and columns of the worksheet count from 0. */
export type Area = { row: number; column: number; rows: number; columns: number };

/**
 * What a selection of cells in the shown table means.
 *
 * | a row's selected cells | means |
 * |---|---|
 * | among them its code, its name or a column that nobody fills | the row |
 * | other cells | each of these cells |
 * | only its remark | the remark |
 * | its remark and others | the others: the remark is open with them |
 * | none in the table, or in a line without a code | nothing |
 *
 * Every row and cell comes once, in the order of the table.
 */
export function selectedPlaces(block: ShownBlock, areas: Area[]): SheetPlaceOfRow[] {
  const { codes, keys } = block;
  const places: SheetPlaceOfRow[] = [];
  codes.forEach((subject, index) => {
    if (subject === '') return;
    const across = areas.filter(({ row, rows }) => row <= block.row + index && block.row + index < row + rows);
    const chosen = keys.flatMap((key, at) => {
      const column = block.column + at;
      return across.some((area) => area.column <= column && column < area.column + area.columns) ? [{ key, at }] : [];
    });
    if (chosen.length === 0) return;
    const whole = chosen.some(({ key, at }) => key === null || at < subjectColumns);
    const cells = chosen.flatMap(({ key }) => key ?? []);
    const asked = cells.length > 1 ? cells.filter((key) => key !== remarkColumn) : cells;
    if (whole) places.push({ subject, column: null });
    else for (const column of asked) places.push({ subject, column });
  });
  return places;
}

/** Code and name. */
const subjectColumns = 2;

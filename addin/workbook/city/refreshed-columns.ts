import type { Cell } from '../../../shared/terms/row.ts';
import { type CellContent, isFormula } from '../kit/set-cells.ts';
import type { KeyedTable } from './keyed-table.ts';

/** Rows of a table's body that follow each other, and the cells that they get in one column. */
export type Run = { row: number; cells: Cell[] };

/** A row of the table as it stands, and its place in `fresh` where it is ours; null where it is the person's own. */
export type TableRow = { ours: number | null; read: CellContent[] };

/** What a column of ours gets, by its place in the table as it stands: one formula for all of it, or values in our rows. */
export type RefreshedColumn = { at: number } & ({ formula: string } | { runs: Run[] });

/**
 * What brings the rows of a table up to date, a column at a time, so that no column comes to hold formulas beside other
 * things, of which Excel would make one formula. `rows` are those of the table in their order.
 *
 * | the column has a formula | what the person's own rows have in it | it gets |
 * |---|---|---|
 * | no | anything | values, in our rows alone |
 * | yes | nothing, or that very formula, which Excel has given them | the formula, in all rows |
 * | yes | anything else | values, in our rows alone |
 */
export function refreshedColumns(fresh: KeyedTable, headers: unknown[], rows: TableRow[]): RefreshedColumn[] {
  return fresh.columns.map(({ header, formula }, index) => {
    const at = headers.indexOf(header);
    if (formula !== undefined && isOurs(rows, at)) return { at, formula };
    return { at, runs: runsOf(rows.map(({ ours }) => (ours === null ? undefined : fresh.rows[ours]?.cells[index]))) };
  });
}

/** Whether the person's own rows have nothing of their own in a column of formulas. */
function isOurs(rows: TableRow[], at: number): boolean {
  const formulas = rows.map(({ read }) => formulaOf(read[at]));
  const known = new Set(formulas.filter((formula, row) => rows[row]?.ours !== null && formula !== null));
  return rows.every(
    ({ ours, read }, row) => ours !== null || (read[at] ?? '') === '' || known.has(formulas[row] ?? null),
  );
}

function formulaOf(read: CellContent | undefined): string | null {
  return read !== undefined && isFormula(read) ? read.formula : null;
}

function runsOf(cells: (Cell | undefined)[]): Run[] {
  const runs: Run[] = [];
  cells.forEach((cell, row) => {
    if (cell === undefined) return;
    const last = runs.at(-1);
    if (last && last.row + last.cells.length === row) last.cells.push(cell);
    else runs.push({ row, cells: [cell] });
  });
  return runs;
}

import type { Cell } from '../../../shared/terms/row.ts';
import { setNumberFormat, textFormat } from './number-formats.ts';

/**
 * The only place through which anything is written into cells. A text is a text, whatever it begins with; what is to be
 * calculated says so by its type.
 */

export type Formula = { formula: string };

/** What a cell is given; null and empty text leave it blank. */
export type CellContent = Cell | Formula;

export function isFormula(content: CellContent): content is Formula {
  return typeof content === 'object' && content !== null;
}

/** Whether a cell has a formula, by what a block of `formulas` gives of it. */
export function holdsFormula(read: unknown): boolean {
  return typeof read === 'string' && read.startsWith('=');
}

/** Writes a block of cells of the range's own size. Excel takes what looks like a number or a day for one, but in text cells. */
export function setCells(cells: Excel.Range, block: CellContent[][]): void {
  const written = block.map((row) => row.map(asWritten));
  if (block.some((row) => row.some(isFormula))) cells.formulas = written;
  else cells.values = written;
}

export function setCell(cell: Excel.Range, content: CellContent): void {
  setCells(cell, [[content]]);
}

/** Makes the cells text cells, and writes what they then keep letter for letter. */
export function setTexts(cells: Excel.Range, block: Cell[][]): void {
  setNumberFormat(cells, textFormat);
  cells.values = block.map((row) => row.map((cell) => cell ?? ''));
}

/** Gives every cell of a range one formula: Excel takes a single one for all, which its types do not say. */
export function setFormula(cells: Excel.Range, formula: string): void {
  cells.formulas = formula as unknown as string[][];
}

/** Adds rows at a table's end. */
export function addRows(table: Excel.Table, rows: CellContent[][]): void {
  const cells = rows.map((row) => row.map(asWritten));
  table.rows.add(undefined, cells);
}

/** Adds a blank column to a table of so many rows, at a place from 0 or at its end. */
export function addColumn(table: Excel.Table, header: string, rows: number, at?: number): Excel.TableColumn {
  return table.columns.add(at, [[asWritten(header)], ...Array.from({ length: rows }, () => [''])]);
}

/** What Excel is given for a cell: text that it would calculate gets its apostrophe, as a person would type it. */
export function asWritten(content: CellContent): string | number | boolean {
  if (content === null) return '';
  if (isFormula(content)) return content.formula;
  return holdsFormula(content) ? `'${content}` : content;
}

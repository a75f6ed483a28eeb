import type { Cell } from '../../../shared/terms/row.ts';
import { setNumberFormat, textFormat } from './number-formats.ts';

/**
 * The only place through which anything is written into cells. What is to be calculated says so by its type; a text is a
 * text, whatever it begins with.
 *
 * Excel takes a text that begins with `=`, `+` or `-` for a formula, and reads others as en-US (`1-3`, `1/2563`, `50%`,
 * `001`, `TRUE`), but in cells of the format `@` (`Range.values` in the typings, office-js#1559). So:
 *
 * | content | in a column of text | in any other |
 * |---|---|---|
 * | text | `@`, letter for letter | with an apostrophe, which Excel takes off |
 * | text that begins with an apostrophe, of which Excel may take one off in `@`, too (office-js#6687) | General, with one more | with one more |
 * | text over 255 letters, which some Excels show as #### in `@` | General, with an apostrophe | with an apostrophe |
 * | number, yes or no, formula: `@` would make texts of them | General, as it is | as it is |
 */

export type Formula = { formula: string };

/** What a cell is given; null and empty text leave it blank. */
export type CellContent = Cell | Formula;

/** A column's number format; null is one that is not text and stays as it is. */
export type Format = string | null;

export function isFormula(content: CellContent): content is Formula {
  return typeof content === 'object' && content !== null;
}

/**
 * Whether a cell has a formula, by what `formulas` and `values` give of it: of a cell without one both give the same, also
 * of a text that begins with `=`.
 */
export function holdsFormula(formula: unknown, value: unknown): boolean {
  return looksCalculated(formula) && formula !== value;
}

/** Whether `formulas` gives something that may be a formula, so that `values` must tell. */
export function looksCalculated(formula: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=');
}

/** What a cell is given to stay as `formulas` and `values` give it. */
export function asRead(formula: unknown, value: unknown): CellContent {
  return holdsFormula(formula, value) ? { formula: String(formula) } : ((value ?? null) as Cell);
}

/** Writes a block of cells of the range's own size, under one format for all columns or one for each. */
export function setCells(cells: Excel.Range, block: CellContent[][], formats: Format | readonly Format[]): void {
  const given = typeof formats === 'string' || formats === null ? null : formats;
  const formatOf = (column: number) => (given ? (given[column] ?? null) : (formats as Format));
  const needed = block.map((row) => row.map((content, column) => formatFor(content, formatOf(column))));
  setFormats(cells, needed);
  const written = block.map((row, at) =>
    row.map((content, column) => asWritten(content, needed[at]?.[column] ?? null)),
  );
  if (block.some((row) => row.some(isFormula))) cells.formulas = written;
  else cells.values = written;
}

export function setCell(cell: Excel.Range, content: CellContent, format: Format): void {
  setCells(cell, [[content]], format);
}

/** Writes into a cell of a column that has the format already which it needs for that (`formatFor`): Excel lets nobody change formats under protection. */
export function fillCell(cell: Excel.Range, content: CellContent, column: Format): void {
  cell.values = [[asWritten(content, formatFor(content, column))]];
}

/** Writes words into cells of text: titles, labels, headers, lists. */
export function setTexts(cells: Excel.Range, block: Cell[][]): void {
  setCells(cells, block, textFormat);
}

/** Gives every cell of a range one formula: Excel takes a single one for all, which its types do not say. */
export function setFormula(cells: Excel.Range, formula: string): void {
  cells.formulas = formula as unknown as string[][];
}

/** Adds rows at a table's end: blank first, since only cells that are there have a format. */
export function addRows(table: Excel.Table, rows: CellContent[][], formats: Format | readonly Format[]): void {
  const blank = rows.map((row) => row.map(() => ''));
  const added = table.rows.add(undefined, blank).getRange();
  setCells(added.getResizedRange(rows.length - 1, 0), rows, formats);
}

/** Adds a blank column to a table, at a place from 0 or at its end. */
export function addColumn(table: Excel.Table, header: string, at?: number): Excel.TableColumn {
  const added = table.columns.add(at);
  setTexts(added.getHeaderRowRange(), [[header]]);
  return added;
}

/** Makes a cell a link to a place of the workbook. */
export function setLink(cell: Excel.Range, link: { worksheet: string; words: string; tip: string }): void {
  const { worksheet, words, tip } = link;
  cell.hyperlink = {
    documentReference: `'${worksheet.replaceAll("'", "''")}'!A1`,
    textToDisplay: words,
    screenTip: tip,
  };
}

/** Excel 2007 shows more letters than these as #### in a text cell; of later ones nothing is documented. */
const longestText = 255;

/** The format that a cell must have to keep what it is given, in a column of a format. */
export function formatFor(content: CellContent, column: Format): Format {
  if (column !== textFormat || content === null || content === '') return column;
  const plain = typeof content === 'string' && content.length <= longestText && !content.startsWith("'");
  return plain ? textFormat : 'General';
}

/** What Excel is given for a cell of a format: any text outside a text cell gets an apostrophe, as a person would type it. */
export function asWritten(content: CellContent, format: Format): string | number | boolean {
  if (content === null || content === '') return '';
  if (isFormula(content)) return content.formula;
  return typeof content === 'string' && format !== textFormat ? `'${content}` : content;
}

/** Sets formats cell by cell only in columns that need several, all at once where all cells have one. */
function setFormats(cells: Excel.Range, needed: Format[][]): void {
  const [first = []] = needed;
  const [one] = first;
  if (one === undefined) return;
  if (needed.every((row) => row.every((format) => format === one))) {
    if (one !== null) setNumberFormat(cells, one);
    return;
  }
  first.forEach((format, column) => {
    const own = needed.map((row) => row[column] ?? null);
    const part = cells.getColumn(column).untrack();
    if (own.some((each) => each !== format)) part.numberFormat = own.map((each) => [each]);
    else if (format !== null) setNumberFormat(part, format);
  });
}

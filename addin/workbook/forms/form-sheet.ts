import { cellText } from '../../../shared/indicator/read-cell.ts';
import type { Cell, EntryRow } from '../../../shared/terms/row.ts';
import { askFor } from '../kit/ask-for.ts';
import { cellsAt, columnLetter } from '../kit/cells-at.ts';
import { type ColumnLook, drawLines, dressColumn, dressWorksheet } from '../kit/dress.ts';
import { layTable } from '../kit/lay-table.ts';
import { layTitle, titleLooks } from '../kit/lay-title.ts';
import { textFormat } from '../kit/number-formats.ts';
import { paintWhere } from '../kit/paint-where.ts';
import { protect } from '../kit/protect.ts';
import { setCells } from '../kit/set-cells.ts';
import { setUpPage } from '../kit/set-up-page.ts';
import { asShown, shownAs } from '../kit/shown-as.ts';
import { colours } from '../kit/style.ts';
import { freeTitle, type Taken } from '../kit/taken.ts';
import { heightOfRow } from '../kit/text-lines.ts';

export type FormColumn = ColumnLook & {
  key: string;
  header: string;
  /** Long texts go on over lines. */
  wrap?: true;
  /** Holds days, which Excel may keep as numbers. */
  days?: true;
  /** What may be typed, and what is said while the cell is selected; without it anything. */
  validation?: { rule: Excel.DataValidationRule; prompt: string };
  /** Formulas over the first body row (`{row}`, and `{A}` for the column of a key): where one holds the cell looks so. */
  looks?: { formula: string; look: 'error' | 'ended' }[];
};

/** A worksheet of one table that the planning office keeps: a district's register, or a year's targets. */
export type FormSheet = {
  /** Worksheet title, and what an older one is called that makes room for it. */
  title: string;
  oldTitle: string;
  table: string;
  /** The custom property that says what the sheet was laid from. */
  link: { key: string; value: string };
  heading: string;
  subtitle: string;
  guide: string;
  columns: FormColumn[];
  rows: EntryRow[];
  /** Blank rows after those. */
  room: number;
  rowHeight: number;
  locked(row: number, key: string): boolean;
};

export const [headerRow, firstBodyRow] = [3, 4];
/** The heading is short enough for the columns that stay in sight; what stands below it is not. */
const beside = { columns: 2, says: '' };

/** Queues the whole worksheet in one batch, whatever the number of rows; the caller syncs. */
export function layForm(context: Excel.RequestContext, form: FormSheet, taken: Taken): Excel.Worksheet {
  const { columns, rows } = form;
  const count = rows.length + form.room;
  const worksheet = context.workbook.worksheets.add(freeTitle(form.title, taken));
  dressWorksheet(worksheet);
  layTitle(worksheet, 0, form.heading, titleLooks.title);
  layTitle(worksheet, 1, form.subtitle, titleLooks.subtitle, beside);
  layTitle(worksheet, 2, form.guide, titleLooks.guide, beside);

  columns.forEach((column, index) => {
    dressColumn(cellsAt(worksheet, firstBodyRow, index, count), column);
  });
  const body = cellsAt(worksheet, firstBodyRow, 0, count, columns.length);
  const places: ColumnPlaces = new Map(columns.map(({ key }, index) => [key, index]));
  // A district's first register has blank rows alone, and Excel knows no range of no rows.
  if (rows.length > 0) {
    const cells = rows.map((row) => columns.map(({ key }) => row[key] ?? null));
    const formats = columns.map(({ format }) => format);
    setCells(cellsAt(worksheet, firstBodyRow, 0, rows.length, columns.length), cells, formats);
  }
  layTable(worksheet, { name: form.table, headerRow, columns, rows: count });
  dressFormBody(form, body, { places, row: firstBodyRow, column: 0 });
  setUpPage(worksheet, { headerRow });
  worksheet.freezePanes.freezeAt(cellsAt(worksheet, 0, 0, headerRow + 1, beside.columns));
  protect(worksheet);
  context.workbook.properties.custom.add(form.link.key, form.link.value);
  worksheet.activate();
  cellsAt(worksheet, firstBodyRow, 1).select();
  return worksheet;
}

/**
 * Looks, locks, validation and conditional formats of a form's rows, its blank ones included; of its own columns alone,
 * for a person's may stand between them.
 */
export function dressFormBody(form: FormSheet, body: Excel.Range, { places, row: top, column: left }: FormPlace): void {
  const { columns, rows } = form;
  const letterOf = (key: string) => columnLetter(left + placeOf(places, key));
  body.format.rowHeight = form.rowHeight;
  rows.forEach((row, index) => {
    const wrapped = columns.filter(({ wrap }) => wrap).map(({ key, width }) => ({ text: cellText(row[key]), width }));
    const height = heightOfRow(wrapped, form.rowHeight);
    if (height > form.rowHeight) body.getRow(index).untrack().format.rowHeight = height;
  });
  columns.forEach(({ key, header, align, wrap, validation, looks = [] }) => {
    const cells = body.getColumn(placeOf(places, key));
    cells.format.verticalAlignment = 'Center';
    drawLines(cells.format, 'body');
    cells.format.protection.locked = false;
    cells.conditionalFormats.clearAll();
    if (align) cells.format.horizontalAlignment = align;
    if (wrap) cells.format.wrapText = true;
    if (validation) askFor(cells, { ...validation, title: header });
    for (const [start, length] of runs(rows.length, (row) => form.locked(row, key))) {
      const still = cells.getCell(start, 0).getResizedRange(length - 1, 0);
      still.format.protection.locked = true;
      still.format.fill.color = colours.locked;
    }
    const placed = looks.map(({ formula: written, look }) => {
      const formula = written
        .replaceAll('{row}', String(top + 1))
        .replace(/\{(\w+)\}/g, (_, named: string) => `$${letterOf(named)}${top + 1}`);
      return look === 'error' ? { formula, fill: colours.error, last: true } : { formula, font: colours.excluded };
    });
    paintWhere(cells, ...placed);
  });
}

/** Where each column of a form stands in its table, from 0, by key. */
export type ColumnPlaces = ReadonlyMap<string, number>;

/** Where a form's first body cell stands in its worksheet, and its columns in its table. */
export type FormPlace = { places: ColumnPlaces; row: number; column: number };

/** A form's columns by the table's headers, wherever they stand; null where one of them is there no more. */
export function columnPlaces({ columns }: FormSheet, headers: unknown[]): ColumnPlaces | null {
  const places = new Map(columns.map(({ key, header }) => [key, headers.indexOf(header)]));
  return [...places.values()].includes(-1) ? null : places;
}

export function placeOf(places: ColumnPlaces, key: string): number {
  const place = places.get(key);
  if (place === undefined) throw new Error(`the form has no column ${key}`);
  return place;
}

/**
 * The rows of a form's table by its headers, numbers as they are shown; what is not ours is left alone. Null where a column
 * of ours is gone.
 */
export function formRows(
  form: FormSheet,
  { values, numberFormat }: Pick<Excel.Range, 'values' | 'numberFormat'>,
): EntryRow[] | null {
  const [headers = [], ...body]: unknown[][] = values;
  const places = columnPlaces(form, headers);
  if (!places) return null;
  const ofText = new Set(form.columns.filter(({ format }) => format === textFormat).map(({ key }) => key));
  return body.map((cells, row) => {
    const entries = [...places].map(([key, at]) => {
      const cell = cells[at] === '' ? null : ((cells[at] ?? null) as Cell);
      const shown = ofText.has(key) ? null : shownAs(numberFormat[row + 1]?.[at]);
      return [key, typeof cell === 'number' && shown ? asShown(cell, shown, 0) : cell];
    });
    return Object.fromEntries(entries) as EntryRow;
  });
}

/** Start and length of each run of rows of which something holds. */
function runs(count: number, holds: (row: number) => boolean): [start: number, length: number][] {
  const found: [number, number][] = [];
  for (let row = 0; row < count; row += 1) {
    if (!holds(row)) continue;
    const last = found.at(-1);
    if (last && last[0] + last[1] === row) last[1] += 1;
    else found.push([row, 1]);
  }
  return found;
}

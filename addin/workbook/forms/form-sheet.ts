import type { Cell, EntryRow } from '../../../shared/terms/row.ts';
import { setNumberFormat } from '../kit/number-formats.ts';
import { protect } from '../kit/protect.ts';
import { colours, rowHeights } from '../kit/style.ts';
import { freeTitle, type Taken } from '../kit/taken.ts';
import { columnLetter } from '../sheets/frame.ts';
import { dressHeader } from '../sheets/lay-sheet.ts';
import { asWritten } from '../sheets/rows.ts';

export type FormColumn = {
  key: string;
  header: string;
  width: number;
  format: string;
  align?: 'Center' | 'Right';
  /** Long texts go on over lines. */
  wrap?: true;
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

/** Queues the whole worksheet in one batch, whatever the number of rows; the caller syncs. */
export function layForm(context: Excel.RequestContext, form: FormSheet, taken: Taken): Excel.Worksheet {
  const { columns, rows } = form;
  const count = rows.length + form.room;
  const worksheet = context.workbook.worksheets.add(freeTitle(form.title, taken));
  worksheet.showGridlines = false;
  worksheet.tabColor = colours.brand;
  layTitle(worksheet, 0, form.heading, 14, colours.ink);
  layTitle(worksheet, 1, form.subtitle, 11, colours.muted);
  layTitle(worksheet, 2, form.guide, 10, colours.muted);

  columns.forEach(({ format }, index) => {
    setNumberFormat(worksheet.getRangeByIndexes(firstBodyRow, index, count, 1), format);
  });
  const body = worksheet.getRangeByIndexes(firstBodyRow, 0, count, columns.length);
  worksheet.getRangeByIndexes(headerRow, 0, 1, columns.length).values = [columns.map(({ header }) => header)];
  const keys = columns.map(({ key }) => key);
  // A district's first register has blank rows alone, and Excel knows no range of no rows.
  if (rows.length > 0) {
    worksheet.getRangeByIndexes(firstBodyRow, 0, rows.length, columns.length).values = rows.map((row) =>
      keys.map((key) => asWritten(row[key] ?? null)),
    );
  }
  const table = worksheet.tables.add(worksheet.getRangeByIndexes(headerRow, 0, count + 1, columns.length), true);
  table.name = form.table;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  dressHeader(worksheet.getRangeByIndexes(headerRow, 0, 1, columns.length));
  dressFormBody(form, body);
  columns.forEach(({ width }, index) => {
    worksheet.getRangeByIndexes(headerRow, index, 1, 1).format.columnWidth = width;
  });
  worksheet.pageLayout.orientation = Excel.PageOrientation.landscape;
  worksheet.pageLayout.paperSize = Excel.PaperType.a4;
  worksheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  worksheet.pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, headerRow + 1, 2));
  protect(worksheet);
  context.workbook.properties.custom.add(form.link.key, form.link.value);
  worksheet.activate();
  worksheet.getRangeByIndexes(firstBodyRow, 1, 1, 1).select();
  return worksheet;
}

/** Looks, locks, validation and conditional formats of a form's rows, its blank ones included. */
export function dressFormBody(form: FormSheet, body: Excel.Range): void {
  const { columns, rows } = form;
  body.format.rowHeight = form.rowHeight;
  body.format.verticalAlignment = 'Center';
  for (const edge of ['InsideHorizontal', 'InsideVertical', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    const border = body.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = colours.line;
  }
  body.format.protection.locked = false;
  body.conditionalFormats.clearAll();
  columns.forEach(({ key, align, wrap, validation, looks = [] }, index) => {
    const cells = body.getColumn(index);
    if (align) cells.format.horizontalAlignment = align;
    if (wrap) cells.format.wrapText = true;
    if (validation) {
      cells.dataValidation.clear();
      cells.dataValidation.rule = validation.rule;
      cells.dataValidation.ignoreBlanks = true;
      const title = columns[index]?.header.slice(0, 32) ?? '';
      const message = validation.prompt.slice(0, 255);
      cells.dataValidation.prompt = { showPrompt: true, title, message };
      cells.dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'ค่านี้ใช้ไม่ได้', message };
    }
    for (const [start, length] of runs(rows.length, (row) => form.locked(row, key))) {
      const still = cells.getCell(start, 0).getResizedRange(length - 1, 0);
      still.format.protection.locked = true;
      still.format.fill.color = colours.locked;
    }
    for (const { formula, look } of looks) {
      const format = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = formula
        .replaceAll('{row}', String(firstBodyRow + 1))
        .replace(/\{(\w+)\}/g, (_, named: string) => `$${letterOf(form, named)}${firstBodyRow + 1}`);
      if (look === 'error') format.custom.format.fill.color = colours.error;
      else format.custom.format.font.color = colours.excluded;
      format.stopIfTrue = look === 'error';
    }
  });
}

/** The rows of a form's table, by its headers wherever they stand; what is not ours is left alone. */
export function formRows({ columns }: FormSheet, block: unknown[][]): EntryRow[] {
  const [header = [], ...body] = block;
  const keys = header.map((title) => columns.find((column) => column.header === title)?.key ?? null);
  return body.map((cells) => {
    const row: EntryRow = {};
    keys.forEach((key, index) => {
      if (key !== null) row[key] = cells[index] === '' ? null : ((cells[index] ?? null) as Cell);
    });
    return row;
  });
}

export function letterOf({ columns }: FormSheet, key: string): string {
  return columnLetter(columns.findIndex((column) => column.key === key));
}

function layTitle(worksheet: Excel.Worksheet, row: number, text: string, size: number, colour: string): void {
  const cell = worksheet.getRangeByIndexes(row, 0, 1, 1);
  cell.values = [[text]];
  cell.format.font.size = size;
  cell.format.font.bold = row === 0;
  cell.format.font.color = colour;
  cell.format.verticalAlignment = 'Center';
  cell.format.rowHeight = row === 0 ? rowHeights.title : rowHeights.body;
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

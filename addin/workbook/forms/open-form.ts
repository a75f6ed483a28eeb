import type { Cell, EntryRow } from '../../../shared/terms/row.ts';
import type { Outcome } from '../../outcome.ts';
import { columnLetter } from '../kit/cells-at.ts';
import { setNumberFormat } from '../kit/number-formats.ts';
import { protect } from '../kit/protect.ts';
import { addRows, setCells } from '../kit/set-cells.ts';
import { freeTitle, requestTaken } from '../kit/taken.ts';
import { run } from '../run.ts';
import { watch } from '../watch.ts';
import { columnPlaces, dressFormBody, type FormSheet, formRows, layForm } from './form-sheet.ts';

export type OpenedForm = { rows: EntryRow[]; stopWatching: () => Promise<void> };

/**
 * Brings a form's worksheet up and watches it. One that was laid from the same state is found and read; one laid from
 * another state is kept under another title, and a new one laid. `afresh` lays it anew in the old one's place: what
 * stood there has been sent. At most 3 syncs either way, whatever the number of rows, with the one that Excel.run adds.
 */
export function openForm(form: FormSheet, onChange: () => void, afresh = false): Promise<Outcome<OpenedForm>> {
  return run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(form.table).load('name');
    const block = table.getRange().untrack().load('values, columnIndex');
    const link = context.workbook.properties.custom.getItemOrNullObject(form.link.key).load('value');
    const requested = requestTaken(context);
    await context.sync();

    const current = !link.isNullObject && link.value === form.link.value;
    const rows = table.isNullObject ? null : formRows(form, block.values);
    if (rows && current && !afresh) {
      table.worksheet.activate();
      const stopWatching = watch(
        context,
        table.worksheet,
        listsOf(form, block.values[0] ?? [], block.columnIndex),
        onChange,
      );
      await context.sync();
      return { rows, stopWatching };
    }
    const taken = requested();
    let titles = taken.titles;
    if (!table.isNullObject) {
      // A workbook must have a worksheet left while one is deleted, so the new one comes first under a title of its own.
      const old = table.worksheet;
      const title = freeTitle(form.oldTitle, taken);
      old.protection.unprotect();
      table.name = `${form.table}_${titles.length}`;
      old.name = title;
      titles = titles.filter((other) => other !== form.title);
      const worksheet = layForm(context, form, { ...taken, titles });
      if (afresh) old.delete();
      return finish(worksheet);
    }
    return finish(layForm(context, form, { ...taken, titles }));

    async function finish(worksheet: Excel.Worksheet): Promise<OpenedForm> {
      const headers = form.columns.map(({ header }) => header);
      const stopWatching = watch(context, worksheet, listsOf(form, headers, 0), onChange);
      await context.sync();
      return { rows: [...form.rows], stopWatching };
    }
  });
}

/** The letters of columns with a list to choose from, in a table whose first column has a number, from 0. */
function listsOf(form: FormSheet, headers: unknown[], first: number): string[] {
  return form.columns.flatMap(({ header, validation }) =>
    validation && 'list' in validation.rule ? [columnLetter(first + headers.indexOf(header))] : [],
  );
}

/** Reads a form's table in one block and one sync; null where somebody has taken it apart. */
export function readForm(form: FormSheet): Promise<Outcome<EntryRow[] | null>> {
  return run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(form.table).load('name');
    const block = table.getRange().untrack().load('values');
    await context.sync();
    return table.isNullObject ? null : formRows(form, block.values);
  });
}

/** Selects a cell of a form's table; the row's first where no column is meant. */
export function goToFormCell(form: FormSheet, row: number, key: string | null): Promise<Outcome<void>> {
  return run(async (context) => {
    const table = context.workbook.tables.getItem(form.table);
    const column = form.columns.find((one) => one.key === key) ?? form.columns[0];
    table.worksheet.activate();
    if (column) table.columns.getItem(column.header).getDataBodyRange().getCell(row, 0).select();
    await context.sync();
  });
}

/**
 * Writes cells of a form's table, by their rows' places and under the form's own headers; a place after the last row adds
 * rows. Cells that are not named stay, and so do a person's columns. All in one batch, so that one Undo takes it back.
 * Two syncs.
 */
export function writeFormRows(form: FormSheet, changes: { row: number; cells: EntryRow }[]): Promise<Outcome<void>> {
  return run(async (context) => {
    const table = context.workbook.tables.getItem(form.table);
    const count = table.rows.getCount();
    const headers = table.getHeaderRowRange().load('values, rowIndex, columnIndex');
    await context.sync();
    const [names = []] = headers.values;
    const places = columnPlaces(form, names);
    table.worksheet.protection.unprotect();
    const missing = Math.max(0, ...changes.map(({ row }) => row + 1 - count.value));
    if (missing > 0) {
      const blank = names.map(() => null);
      addRows(
        table,
        Array.from({ length: missing }, () => blank),
        null,
      );
    }
    for (const { key, header, format } of form.columns) {
      // By its name: where a column is gone, Excel says so.
      const cells = table.columns.getItem(header).getDataBodyRange();
      if (missing > 0) setNumberFormat(cells, format);
      for (const { row, block } of blocksOf(changes, key)) {
        setCells(cells.getCell(row, 0).getResizedRange(block.length - 1, 0), block, format);
      }
    }
    if (missing > 0 && places) {
      const { rowIndex, columnIndex: column } = headers;
      dressFormBody(form, table.getDataBodyRange(), { places, row: rowIndex + 1, column });
    }
    protect(table.worksheet);
    table.worksheet.activate();
    await context.sync();
  });
}

/** The cells of one column that are to be written, rows that follow each other together. */
function blocksOf(changes: { row: number; cells: EntryRow }[], key: string): { row: number; block: Cell[][] }[] {
  const blocks: { row: number; block: Cell[][] }[] = [];
  for (const { row, cells } of changes.toSorted((a, b) => a.row - b.row)) {
    const cell = cells[key];
    if (cell === undefined) continue;
    const last = blocks.at(-1);
    if (last && last.row + last.block.length === row) last.block.push([cell]);
    else blocks.push({ row, block: [[cell]] });
  }
  return blocks;
}

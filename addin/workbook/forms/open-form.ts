import type { Cell, EntryRow } from '../../../shared/terms/row.ts';
import type { Outcome } from '../../outcome.ts';
import type { Shown } from '../../sheets/sight.ts';
import { columnLetter } from '../kit/cells-at.ts';
import { requestCover, uncovered } from '../kit/cover.ts';
import { requestDateSystem } from '../kit/date-system.ts';
import { setNumberFormat } from '../kit/number-formats.ts';
import { addRows, setCells } from '../kit/set-cells.ts';
import { showCell } from '../kit/show-cell.ts';
import { freeTitle, requestTaken } from '../kit/taken.ts';
import { run } from '../run.ts';
import { watch } from '../watch.ts';
import { columnPlaces, dressFormBody, type FormSheet, formRows, layForm } from './form-sheet.ts';

export type OpenedForm = { rows: EntryRow[]; stopWatching: () => Promise<void> };

/**
 * Brings a form's worksheet up and watches it. One that was laid from the same state is found and read; one laid from
 * another state is kept under another title, and a new one laid. `afresh` lays it anew in the old one's place: what
 * stood there has been sent. At most 3 syncs, whatever the number of rows, with the one that Excel.run adds; one more where
 * an older one makes room, which is uncovered for it.
 */
export function openForm(form: FormSheet, onChange: () => void, afresh = false): Promise<Outcome<OpenedForm>> {
  return run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(form.table).load('name');
    const block = table.getRange().untrack().load('values, numberFormat, columnIndex');
    const link = context.workbook.properties.custom.getItemOrNullObject(form.link.key).load('value');
    const requested = requestTaken(context);
    const cover = requestCover(context, table.worksheet);
    await context.sync();

    const current = !link.isNullObject && link.value === form.link.value;
    const rows = table.isNullObject ? null : await readRows(context, form, block);
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
    if (table.isNullObject) return finish(layForm(context, form, taken));
    const old = table.worksheet;
    const oldTitle = freeTitle(form.oldTitle, taken);
    await uncovered(context, [cover], () => {
      table.name = `${form.table}_${taken.titles.length}`;
      old.name = oldTitle;
    });
    const titles = taken.titles.filter((other) => other !== form.title);
    const worksheet = layForm(context, form, { ...taken, titles });
    // A workbook must have a worksheet left while one is deleted, so the new one has come first under a title of its own.
    if (afresh) old.delete();
    return finish(worksheet);

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

/** Reads a form's table in one block and one sync, or two (`readRows`); null where somebody has taken it apart. */
export function readForm(form: FormSheet): Promise<Outcome<EntryRow[] | null>> {
  return run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(form.table).load('name');
    const block = table.getRange().untrack().load('values, numberFormat');
    await context.sync();
    return table.isNullObject ? null : readRows(context, form, block);
  });
}

/** The form's rows out of a block that was read; one sync more where Excel has kept a day as a number. */
async function readRows(
  context: Excel.RequestContext,
  form: FormSheet,
  block: Parameters<typeof formRows>[1],
): Promise<EntryRow[] | null> {
  const rows = formRows(form, block);
  const days = form.columns.flatMap(({ key, days: holds }) => (holds ? [key] : []));
  if (!rows?.some((row) => days.some((key) => typeof row[key] === 'number'))) return rows;
  const lacking = requestDateSystem(context);
  await context.sync();
  return rows.map((row) => {
    const read = { ...row };
    for (const key of days) if (typeof row[key] === 'number') read[key] = row[key] + lacking();
    return read;
  });
}

/** Goes to a cell of a form's table; to the row's first where no column is meant. */
export function goToFormCell(form: FormSheet, row: number, key: string | null): Promise<Outcome<Shown>> {
  const column = form.columns.find((one) => one.key === key) ?? form.columns[0];
  return run((context) => showCell(context, context.workbook.tables.getItem(form.table), row, column?.header));
}

/**
 * Writes cells of a form's table, by their rows' places and under the form's own headers; a place after the last row adds
 * rows. Cells that are not named stay, and so do a person's columns. Excel's Undo does not take it back, since protection is
 * lifted for it. Gives the headers of the columns that could not be filtered again. Two syncs, more under a filter.
 */
export function writeFormRows(
  form: FormSheet,
  changes: { row: number; cells: EntryRow }[],
): Promise<Outcome<string[]>> {
  return run(async (context) => {
    const table = context.workbook.tables.getItem(form.table);
    const count = table.rows.getCount();
    const headers = table.getHeaderRowRange().load('values, rowIndex, columnIndex');
    const cover = requestCover(context, table.worksheet, table);
    await context.sync();
    const [names = []] = headers.values;
    const places = columnPlaces(form, names);
    const missing = Math.max(0, ...changes.map(({ row }) => row + 1 - count.value));
    return uncovered(context, [cover], () => {
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
      table.worksheet.activate();
    });
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

import type { EntryRow } from '../../../shared/terms/row.ts';
import type { Outcome } from '../../outcome.ts';
import { setNumberFormat } from '../kit/number-formats.ts';
import { protect } from '../kit/protect.ts';
import { addRows, setCells } from '../kit/set-cells.ts';
import { freeTitle, requestTaken } from '../kit/taken.ts';
import { run } from '../run.ts';
import { watch } from '../watch.ts';
import { dressFormBody, type FormSheet, formRows, layForm, letterOf } from './form-sheet.ts';

export type OpenedForm = { rows: EntryRow[]; stopWatching: () => Promise<void> };

/**
 * Brings a form's worksheet up and watches it. One that was laid from the same state is found and read; one laid from
 * another state is kept under another title, and a new one laid. `afresh` lays it anew in the old one's place: what
 * stood there has been sent. At most 3 syncs either way, whatever the number of rows, with the one that Excel.run adds.
 */
export function openForm(form: FormSheet, onChange: () => void, afresh = false): Promise<Outcome<OpenedForm>> {
  return run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(form.table).load('name');
    const block = table.getRange().untrack().load('values');
    const link = context.workbook.properties.custom.getItemOrNullObject(form.link.key).load('value');
    const requested = requestTaken(context);
    await context.sync();

    const lists = form.columns.flatMap(({ key, validation }) =>
      validation && 'list' in validation.rule ? [letterOf(form, key)] : [],
    );
    const current = !link.isNullObject && link.value === form.link.value;
    if (!table.isNullObject && current && !afresh) {
      table.worksheet.activate();
      const stopWatching = watch(context, table.worksheet, lists, onChange);
      await context.sync();
      return { rows: formRows(form, block.values), stopWatching };
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
      const stopWatching = watch(context, worksheet, lists, onChange);
      await context.sync();
      return { rows: [...form.rows], stopWatching };
    }
  });
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
    table.worksheet.activate();
    const column = form.columns.findIndex((one) => one.key === key);
    table.getDataBodyRange().getCell(row, Math.max(column, 0)).select();
    await context.sync();
  });
}

/**
 * Writes whole rows of a form's table, by their places; a place after the last row adds rows. All in one batch, so that
 * one Undo takes it back. Two syncs.
 */
export function writeFormRows(form: FormSheet, changes: { row: number; cells: EntryRow }[]): Promise<Outcome<void>> {
  return run(async (context) => {
    const table = context.workbook.tables.getItem(form.table);
    const count = table.rows.getCount();
    await context.sync();
    table.worksheet.protection.unprotect();
    const missing = Math.max(0, ...changes.map(({ row }) => row + 1 - count.value));
    if (missing > 0) {
      const blank = form.columns.map(() => null);
      addRows(
        table,
        Array.from({ length: missing }, () => blank),
      );
      form.columns.forEach(({ header, format }) => {
        setNumberFormat(table.columns.getItem(header).getDataBodyRange(), format);
      });
      dressFormBody(form, table.getDataBodyRange());
    }
    const body = table.getDataBodyRange();
    for (const { row, cells } of changes) {
      const line = form.columns.map(({ key }) => cells[key] ?? null);
      setCells(body.getCell(row, 0).getResizedRange(0, form.columns.length - 1), [line]);
    }
    protect(table.worksheet);
    table.worksheet.activate();
    await context.sync();
  });
}

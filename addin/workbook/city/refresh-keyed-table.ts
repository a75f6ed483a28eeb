import { dressColumn, dressHeader } from '../kit/dress.ts';
import { headerHeight } from '../kit/lay-table.ts';
import { textFormat } from '../kit/number-formats.ts';
import { addColumn, addRows, asRead, type CellContent, type Format, setCells, setFormula } from '../kit/set-cells.ts';
import { askForTyped, type KeyedTable } from './keyed-table.ts';
import { refreshedColumns } from './refreshed-columns.ts';

/** A keyed table as it stands in the workbook now. */
export type FoundTable = {
  table: Excel.Table;
  /** After the caller's sync; null where there is no table of that name. */
  block(): CellContent[][] | null;
};

/** Queues the reading of a table that may not be there. */
export function requestKeyedTable(context: Excel.RequestContext, name: string): FoundTable {
  const table = context.workbook.tables.getItemOrNullObject(name).load('name');
  const range = table.getRange().load('formulas, values').untrack();
  const block = () =>
    range.formulas.map((line, row) => line.map((formula, at) => asRead(formula, range.values[row]?.[at])));
  return { table, block: () => (table.isNullObject ? null : block()) };
}

/** The columns without which nothing can be brought up to date, and that are not there. */
export function missingColumns({ columns }: KeyedTable, block: CellContent[][]): string[] {
  const present = new Set<unknown>(block[0] ?? []);
  const [key] = columns;
  return columns
    .filter((each) => (each === key || each.needed) && !present.has(each.header))
    .map(({ header }) => header);
}

/**
 * Queues what brings the table up to date: every column of ours gets its values row by row, by the row's key, wherever
 * both now stand. The person's own columns and rows are not written to at all, the order, the filters and the widths stay
 * as they are. Columns and rows of ours that are not there any more are added at the end.
 */
export function refreshKeyedTable({ table }: FoundTable, block: CellContent[][], fresh: KeyedTable): void {
  const headers: unknown[] = [...(block[0] ?? [])];
  const lines = block.slice(1);
  addColumns(table, fresh, headers);

  const keyAt = headers.indexOf(fresh.columns[0]?.header);
  const byKey = new Map(fresh.rows.map((row) => [row.key, row]));
  // A key that stands twice is ours where it stands first.
  const places = lines.map((line) => {
    const key = String(line[keyAt] ?? '');
    const row = byKey.get(key);
    byKey.delete(key);
    return row ?? null;
  });
  const lost = [...byKey.values()];
  const blank = headers.map(() => null);
  if (lost.length > 0) {
    addRows(
      table,
      lost.map(() => blank),
      null,
    );
  }
  const rows = [
    ...lines.map((read, row) => ({ ours: placeOf(places[row]), read })),
    ...lost.map((row) => ({ ours: placeOf(row), read: [] })),
  ];

  const body = table.getDataBodyRange().untrack();
  for (const column of refreshedColumns(fresh, headers, rows)) {
    const cells = body.getColumn(column.at).untrack();
    const typed = fresh.columns.find(({ header, typed: asked }) => asked && header === headers[column.at]);
    if (typed) {
      // What is asked for may be another by now; what stands there is the person's.
      askForTyped(cells, typed);
      continue;
    }
    if ('formula' in column) setFormula(cells, column.formula);
    else {
      for (const { row, cells: block } of column.runs) {
        const first = cells.getCell(row, 0).untrack();
        setCells(
          first.getResizedRange(block.length - 1, 0).untrack(),
          block.map((cell) => [cell]),
          formatOf(headers[column.at]),
        );
      }
    }
  }

  /** A column of text is one again; how the person wants to see numbers is theirs. */
  function formatOf(header: unknown): Format {
    const column = fresh.columns.find((each) => each.header === header);
    return column?.format === textFormat ? textFormat : null;
  }

  function placeOf(row: KeyedTable['rows'][number] | null | undefined): number | null {
    return row ? fresh.rows.indexOf(row) : null;
  }
}

function addColumns(table: Excel.Table, { columns }: KeyedTable, headers: unknown[]): void {
  for (const column of columns) {
    if (headers.includes(column.header)) continue;
    const added = addColumn(table, column.header);
    headers.push(column.header);
    const header = added.getHeaderRowRange().untrack();
    dressHeader(header);
    header.format.rowHeight = headerHeight(columns);
    dressColumn(added.getDataBodyRange().untrack(), column);
  }
}

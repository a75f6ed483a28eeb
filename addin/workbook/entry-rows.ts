import { type Cell, communityColumn, communityNameColumn, type EntryRow } from '../../shared/terms/row.ts';
import { validChoices } from './entry-frame.ts';
import type { EntrySheet } from './entry-sheet.ts';

/** The rows to lay: every community of the roster with what is stored of it, then stored rows that the roster lacks. */
export function rowsToLay(sheet: EntrySheet, stored: EntryRow[]): EntryRow[] {
  const byCommunity = new Map<unknown, EntryRow>();
  const others: EntryRow[] = [];
  for (const row of stored) {
    const code = row[communityColumn];
    if (byCommunity.has(code)) others.push(row);
    else byCommunity.set(code, row);
  }
  const laid = sheet.roster.map((community) => {
    const row = byCommunity.get(community.code);
    byCommunity.delete(community.code);
    return row ?? rosterRow(sheet, community.code);
  });
  return [...laid, ...byCommunity.values(), ...others];
}

/** A row with nothing but what the roster says of its community. */
export function rosterRow(sheet: EntrySheet, code: string): EntryRow {
  const community = sheet.roster.find((candidate) => candidate.code === code);
  const row: EntryRow = { [communityColumn]: code, [communityNameColumn]: community?.name ?? '' };
  for (const column of sheet.indicator.columns) {
    if (column.filledBy !== 'prefilled' || column.type !== 'choice') continue;
    row[column.key] = validChoices(column, sheet).find((choice) => choice.code === community?.kind)?.label.th ?? null;
  }
  return row;
}

/** A row as cells in the order of the given column keys; Excel writes a blank as empty text. */
export function cellsOf(row: EntryRow, keys: (string | null)[]): (string | number | boolean)[] {
  return keys.map((key) => (key === null ? '' : asText(row[key] ?? null)));
}

/** Text that Excel would take for a formula is written with its apostrophe, as a person would type it. */
function asText(cell: Cell): string | number | boolean {
  if (cell === null) return '';
  return typeof cell === 'string' && cell.startsWith('=') ? `'${cell}` : cell;
}

/**
 * Rows out of a block of cells whose first line is the table's header. Columns are known by their headers, wherever
 * they stand; a column that is not ours is the person's own and is left alone.
 */
export function rowsFromBlock(sheet: EntrySheet, block: unknown[][]): EntryRow[] {
  const [header = [], ...body] = block;
  const keys = header.map((title) => keyOf(sheet, title));
  return body.map((cells) => {
    const row: EntryRow = {};
    keys.forEach((key, index) => {
      if (key !== null) row[key] = cellValue(cells[index]);
    });
    return row;
  });
}

export function keyOf(sheet: EntrySheet, title: unknown): string | null {
  return sheet.indicator.columns.find((column) => column.header.th === title)?.key ?? null;
}

function cellValue(value: unknown): Cell {
  return value === '' || value === undefined ? null : (value as Cell);
}

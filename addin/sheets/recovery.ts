import { sheetColumns, subjectColumn, subjectNameColumn } from '../../shared/indicator/indicator.ts';
import { isBlank } from '../../shared/indicator/read-cell.ts';
import { expectedRows } from '../../shared/rules/sheets/expected-rows.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import type { SheetContent } from '../../shared/terms/sheet.ts';
import type { Text } from '../../shared/terms/text.ts';
import { differingRows } from '../sync/differing-rows.ts';
import type { DistrictSheet } from './district-sheet.ts';

type SheetRows = Pick<SheetContent, 'rows' | 'notApplicable'>;

/** What a sheet can be put back from, beside what is left of it: the pane's last whole reading, and the server's content. */
export type Kept = {
  pane: (SheetRows & { revision: number }) | null;
  stored: SheetRows & { revision: number };
};

/**
 * How a sheet was put back; `from` is null where only its frame was lost. `remains` is the title of the worksheet on which something of it is left. `unsure` are the
 * rows for which something else stands there, or may have been typed, than what came back.
 */
export type Recovery = {
  from: 'pane' | 'remains' | 'server' | null;
  revision: number;
  remains: string | null;
  unsure: Text[];
};

/** What is left of a sheet whose table is gone. `keys` are the columns that are still there. */
export type Remains = { title: string; rows: EntryRow[]; keys: string[]; revision: number };

/**
 * The rows of a sheet that is laid anew: as the pane last read this very sheet, else what is left of it, with what is
 * lacking there from the server, else the server's. No other sheet's rows, whatever they look like.
 */
export function recover(
  sheet: DistrictSheet,
  { pane, stored }: Kept,
  remains: Remains | null,
): Recovery & { rows: EntryRow[] } {
  const title = remains?.title ?? null;
  if (pane) {
    const unsure = remains ? unlike(sheet, remains, pane.rows) : [];
    return { from: 'pane', revision: pane.revision, remains: title, rows: pane.rows, unsure };
  }
  if (!remains) {
    return { from: 'server', revision: stored.revision, remains: null, rows: stored.rows, unsure: [] };
  }
  const before = new Map(stored.rows.map((row) => [row[subjectColumn], row]));
  const left = remains.rows.filter((row) => !isBlank(row[subjectColumn]));
  const codes = new Set(left.map((row) => row[subjectColumn]));
  const lacking = expectedRows(sheet).filter((row) => !codes.has(row[subjectColumn] ?? null));
  const rows = [
    ...left.map((row) => ({ ...before.get(row[subjectColumn]), ...row })),
    ...lacking.map((row) => before.get(row[subjectColumn]) ?? row),
  ];
  const whole = sheetColumns(sheet.indicator).every(({ key }) => remains.keys.includes(key));
  const unsure = [...(whole ? [] : unlike(sheet, remains, stored.rows)), ...lacking.map(nameOf), ...nameless(remains)];
  return { from: 'remains', revision: remains.revision, remains: title, rows, unsure };
}

/**
 * The rows of a table that has lost columns or rows and gets them back from the server: those that were changed since,
 * so that more of them may have been changed than is seen.
 */
export function changedSince(
  sheet: DistrictSheet,
  standing: Pick<Remains, 'rows' | 'keys'>,
  before: EntryRow[],
): Text[] {
  return unlike(sheet, standing, before);
}

/** Rows that say something else in the columns that are there. A row that is there no more says nothing. */
function unlike(
  { indicator }: DistrictSheet,
  { rows, keys }: Pick<Remains, 'rows' | 'keys'>,
  laid: EntryRow[],
): Text[] {
  const columns = indicator.columns.filter(({ key }) => keys.includes(key));
  return differingRows({ ...indicator, columns }, rows, laid)
    .filter(({ side }) => side !== 'theirs')
    .map(({ name, subject }) => ({ th: name || subject, en: name || subject }));
}

/** Rows that have lost their code and hold something: they can be put nowhere. */
function nameless({ rows }: Remains): Text[] {
  return rows.flatMap((row, index) => {
    const filled = Object.entries(row).some(([key, cell]) => key !== subjectColumn && !isBlank(cell));
    if (!isBlank(row[subjectColumn]) || !filled) return [];
    const name = row[subjectNameColumn];
    return [isBlank(name) ? { th: `แถวที่ ${index + 1}`, en: `row ${index + 1}` } : nameOf(row)];
  });
}

function nameOf(row: EntryRow): Text {
  const name = String(row[subjectNameColumn] ?? row[subjectColumn] ?? '');
  return { th: name, en: name };
}

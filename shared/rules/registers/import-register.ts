import { cellText, isBlank } from '../../indicator/read-cell.ts';
import { daysAfter, typedDate } from '../../terms/date.ts';
import type { Cell, EntryRow } from '../../terms/row.ts';
import type { Text } from '../../terms/text.ts';
import { normaliseDate } from '../normalise/date.ts';
import { normaliseText } from '../normalise/text.ts';
import { freeCode, type RegisterScope } from './check-register.ts';
import { readRegisterRows } from './read-register-rows.ts';
import { registerColumns } from './register-form.ts';

/** One row of the register that an import would change or add, with its cells before and after. */
export type ImportedRow = {
  /** The row's place in the register's table; the first blank ones for what is added. */
  row: number;
  added: boolean;
  cells: EntryRow;
  changes: { column: string; header: Text; before: Cell; after: Cell }[];
};

export type RegisterImport = {
  rows: ImportedRow[];
  /** Lines of the import that say nothing new, and those in which neither a code nor a name stands. */
  same: number;
  unusable: number;
};

/** Headers that offices give such lists, besides our own. */
const otherHeaders: Record<string, string[]> = {
  code: ['รหัส', 'code', 'รหัสชุมชน'],
  name: ['ชื่อ', 'ชื่อชุมชน', 'ชุมชน', 'name', 'community'],
  kind: ['ประเภท', 'ประเภทชุมชน', 'ชนิดชุมชน', 'kind', 'type'],
  from: ['ตั้งแต่', 'วันที่เริ่ม', 'วันเริ่ม', 'from'],
  to: ['ถึง', 'วันที่สิ้นสุด', 'วันสิ้นสุด', 'to'],
  mergedInto: ['รวมกับ', 'รวมเข้ากับชุมชน', 'merged into'],
};

/**
 * Compares a table from elsewhere with the register's rows. Its columns are known by their headers, wherever these stand
 * in the first lines, else by their order. A line is about the community of its code, or without a code of its name;
 * what no row has is added, with the next free code and from the day of the change where it does not say so itself.
 * A blank cell changes nothing, and communities that are not in the table stay as they are.
 */
export function importRegister(table: Cell[][], rows: EntryRow[], scope: RegisterScope): RegisterImport {
  const { keys, lines } = readHeaders(table);
  const result: RegisterImport = { rows: [], same: 0, unusable: 0 };
  const now = rows.map((row) => ({ ...row }));
  const changed = new Map<number, EntryRow>();
  for (const cells of lines) {
    if (cells.every((cell) => isBlank(cell))) continue;
    const line = Object.fromEntries(
      keys.flatMap((key, index) =>
        key === null || isBlank(cells[index]) ? [] : [[key, tidied(key, cells[index] ?? null)]],
      ),
    );
    if (!line.code && !line.name) {
      result.unusable += 1;
      continue;
    }
    const at = findRow(now, line, scope);
    const place = at ?? firstBlank(now);
    const before = now[place] ?? {};
    const fallback = at === null ? { code: nextCode(now, scope), from: typedDate(scope.day) } : {};
    const after: EntryRow = { ...before, ...fallback, ...line };
    // The day on which a community began is history.
    if (at !== null && !isBlank(before.from)) after.from = before.from ?? null;
    const differs = registerColumns.some(({ key }) => cellText(before[key]) !== cellText(after[key]));
    if (!differs) {
      result.same += 1;
      continue;
    }
    now[place] = after;
    changed.set(place, rows[place] ?? {});
  }
  for (const [row, before] of changed) {
    const cells = now[row] ?? {};
    const changes = registerColumns.flatMap(({ key: column, header }) =>
      cellText(before[column]) === cellText(cells[column])
        ? []
        : [{ column, header, before: before[column] ?? null, after: cells[column] ?? null }],
    );
    result.rows.push({ row, added: isBlank(before.code) && isBlank(before.name), cells, changes });
  }
  return result;
}

/** The column of each cell, and the lines below the headers; without any headers the columns stand in our order. */
function readHeaders(table: Cell[][]): { keys: (string | null)[]; lines: Cell[][] } {
  const names = new Map(
    registerColumns.flatMap(({ key, header }) =>
      [header.th, header.en, ...(otherHeaders[key] ?? [])].map((name) => [plain(name), key] as const),
    ),
  );
  for (const [index, line] of table.slice(0, 10).entries()) {
    const keys = line.map((cell) => names.get(plain(cellText(cell))) ?? null);
    const known = keys.filter((key) => key !== null);
    if (known.length >= 2 || (line.length === 1 && known.length === 1)) return { keys, lines: table.slice(index + 1) };
  }
  const [first = []] = table;
  // A list of names alone is more likely than one of codes alone.
  if (first.length === 1 && !/^\d{4}-\d{3}$/.test(cellText(first[0]).trim())) return { keys: ['name'], lines: table };
  return { keys: first.map((_, index) => registerColumns[index]?.key ?? null), lines: table };
}

/** The row of a community that goes on: of its code, else of its name; null where there is none. */
function findRow(rows: EntryRow[], line: EntryRow, { before, day }: RegisterScope): number | null {
  const key = line.code ? 'code' : 'name';
  const eve = daysAfter(day, -1);
  const history = (row: EntryRow) =>
    before.some(
      ({ code, from, to }) => code === row.code && typedDate(from) === cellText(row.from) && to !== null && to < eve,
    );
  const found = rows.findLastIndex((row) => plain(cellText(row[key])) === plain(cellText(line[key])) && !history(row));
  return found < 0 ? null : found;
}

function firstBlank(rows: EntryRow[]): number {
  const last = rows.findLastIndex((row) => registerColumns.some(({ key }) => !isBlank(row[key])));
  return last + 1;
}

function nextCode(rows: EntryRow[], scope: RegisterScope): string {
  return freeCode(scope.district, scope.before, readRegisterRows(rows, scope));
}

/** A cell in the form in which the register has it, where its meaning is certain: an Excel date becomes 1/1/2563. */
function tidied(key: string, cell: Cell): Cell {
  const outcome = key === 'from' || key === 'to' ? normaliseDate(cell) : normaliseText(cell);
  const clean = outcome && 'after' in outcome ? outcome.after : cell;
  return typeof clean === 'string' ? clean.replace(/\s+/g, ' ').trim() : clean;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

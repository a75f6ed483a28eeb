import { cellText, isBlank } from '../../../indicator/read-cell.ts';
import { daysAfter, typedDate } from '../../../terms/date.ts';
import type { RegisterEntry } from '../../../terms/register.ts';
import type { Cell, EntryRow } from '../../../terms/row.ts';
import type { Text } from '../../../terms/text.ts';
import { freeCode, type RegisterScope } from '../check-register.ts';
import { readRegisterRows } from '../read-register-rows.ts';
import { kindName, registerColumns } from '../register-form.ts';
import type { ListLine } from './list-lines.ts';
import { type Answer, type Fate, type KnownCommunity, matchLines } from './match-lines.ts';

/** What a person says of an import besides how the list is read: of single lines by their number, and of the rest. */
export type ImportChoices = {
  answers: Map<number, Answer>;
  /** Communities that the list does not have end on the eve of the change; else they stay. */
  endMissing: boolean;
  /** The kind of new communities for which the list has none, by its code; they have none where this is null. */
  kindOfNew: string | null;
};

/** One row of the register that an import changes, adds or ends, with its cells before and after. */
export type ImportedRow = {
  /** The row's place in the register's table; the first blank ones for what is added. */
  row: number;
  kind: 'added' | 'changed' | 'ended';
  cells: EntryRow;
  changes: { column: string; header: Text; before: Cell; after: Cell }[];
};

export type RegisterImport = {
  /** What becomes of each line, in the list's order. */
  fates: Fate[];
  rows: ImportedRow[];
  /** Lines that say nothing new. */
  same: ListLine[];
  /** Communities that go on and that no line is about, nor may yet be. */
  missing: KnownCommunity[];
};

/**
 * Compares the lines of a list with the rows of one district's register. What no row has is added under a code that no
 * other line has, from the day of the change where it does not say so itself. A blank cell changes nothing, nor does
 * another way of writing the same name. Lines that are asked about change nothing until they are answered.
 */
export function importRegister(
  lines: ListLine[],
  rows: EntryRow[],
  scope: RegisterScope,
  { answers, endMissing, kindOfNew }: ImportChoices,
): RegisterImport {
  const places = goingOn(rows, scope);
  const known = [...places].map(([code, row]) => toKnown(code, rows[row] ?? {}, scope));
  const fates = matchLines(lines, known, answers);
  const result: RegisterImport = { fates, rows: [], same: [], missing: [] };

  for (const fate of fates) {
    if (fate.kind !== 'matched') continue;
    const row = places.get(fate.same) ?? 0;
    const before = rows[row] ?? {};
    const { code: _, name, from, ...others } = fate.line.cells;
    // The day on which a community began is history.
    const first = isBlank(before.from) && from !== undefined ? { from } : {};
    const cells: EntryRow = { ...before, ...others, ...first, ...(fate.rename && name !== undefined ? { name } : {}) };
    const changes = changesOf(before, cells);
    if (changes.length === 0) result.same.push(fate.line);
    else result.rows.push({ row, kind: 'changed', cells, changes });
  }

  const taken = new Set(fates.flatMap((fate) => spokenFor(fate)));
  result.missing = known.filter(({ code }) => !taken.has(code));
  if (endMissing) {
    const stored = new Set(scope.before.map(({ code }) => code));
    for (const { code } of result.missing) {
      const row = places.get(code) ?? 0;
      if (stored.has(code)) result.rows.push(ended(rows[row] ?? {}, row, code, scope));
    }
  }

  const fresh = fates.flatMap((fate) => (fate.kind === 'new' ? [fate.line] : []));
  const codes = codesFor(fresh, rows, scope);
  const end = rows.findLastIndex((row) => registerColumns.some(({ key }) => !isBlank(row[key]))) + 1;
  const kind = kindOfNew === null ? {} : { kind: kindName(kindOfNew).th };
  fresh.forEach((line, index) => {
    const cells: EntryRow = { from: typedDate(scope.day), ...kind, ...line.cells, code: codes[index] ?? null };
    result.rows.push({ row: end + index, kind: 'added', cells, changes: changesOf({}, cells) });
  });
  return result;
}

/** The register's entries after an import into its rows. */
export function entriesAfter(rows: EntryRow[], imported: ImportedRow[], scope: RegisterScope): RegisterEntry[] {
  const after = [...rows];
  for (const { row, cells } of imported) after[row] = cells;
  return readRegisterRows(after, scope).flatMap(({ entries }) => entries);
}

/** The last row of each community that goes on: those that have ended by the day of the change are history. */
function goingOn(rows: EntryRow[], scope: RegisterScope): Map<string, number> {
  const places = new Map<string, number>();
  for (const { row, entries } of readRegisterRows(rows, scope)) {
    const last = entries.at(-1);
    if (last && last.code !== '' && (last.to === null || last.to >= scope.day)) places.set(last.code, row);
  }
  return places;
}

function toKnown(code: string, row: EntryRow, { before }: RegisterScope): KnownCommunity {
  const name = cellText(row.name);
  const former = before.filter((entry) => entry.code === code && entry.name !== name);
  return { code, name, formerNames: former.map((entry) => entry.name) };
}

/** A community that has begun ends on the eve; one that was to begin with the change does not come at all. */
function ended(before: EntryRow, row: number, code: string, { before: entries, day }: RegisterScope): ImportedRow {
  const begun = entries.some((entry) => entry.code === code && entry.from < day);
  const blank: EntryRow = Object.fromEntries(registerColumns.map(({ key }) => [key, null]));
  const cells = begun ? { ...before, to: typedDate(daysAfter(day, -1)) } : blank;
  return { row, kind: 'ended', cells, changes: changesOf(before, cells) };
}

/** Communities that a line is about, or may be about. */
function spokenFor(fate: Fate): string[] {
  if (fate.kind === 'matched') return [fate.same];
  return fate.kind === 'asked' ? fate.candidates.flatMap((each) => ('code' in each ? [each.code] : [])) : [];
}

/** A code for each new line: its own where nobody else has it, else the next after all that there are. */
function codesFor(fresh: ListLine[], rows: EntryRow[], scope: RegisterScope): string[] {
  const used = new Set(rows.map((row) => cellText(row.code)));
  const own = fresh.map((line) => {
    const code = cellText(line.cells.code);
    const isFree = code !== '' && !used.has(code);
    used.add(code);
    return isFree ? code : null;
  });
  const claimed = own.flatMap((code) => (code === null ? [] : [{ code }]));
  const lines = [...readRegisterRows(rows, scope), { entries: claimed }];
  const [, start = '0'] = freeCode(scope.district, scope.before, lines).split('-');
  let next = Number(start) - 1;
  return own.map((code) => {
    if (code !== null) return code;
    next += 1;
    return `${scope.district}-${String(next).padStart(3, '0')}`;
  });
}

function changesOf(before: EntryRow, after: EntryRow): ImportedRow['changes'] {
  return registerColumns.flatMap(({ key: column, header }) =>
    cellText(before[column]) === cellText(after[column])
      ? []
      : [{ column, header, before: before[column] ?? null, after: after[column] ?? null }],
  );
}

import { communityKinds } from '../../catalogue/community-kinds.ts';
import { isValidOn } from '../../indicator/column.ts';
import { daysAfter, type IsoDate } from '../../terms/date.ts';
import type { Issue, Severity } from '../../terms/issue.ts';
import { isValidAt, type RegisterEntry } from '../../terms/register.ts';
import { normaliseText } from '../normalise/text.ts';
import { kindName, registerColumns } from './register-form.ts';
import * as faults from './register-rules.ts';

/** What a register is checked against: the one it changes, and the day from which the change takes effect. */
export type RegisterScope = { district: string; before: RegisterEntry[]; day: IsoDate };

/** A row of a register, and the entries that it stands for: two where a name was typed over. */
export type RegisterLine = {
  row: number;
  entries: RegisterEntry[];
  faults: { column: string; fault: faults.RegisterFault }[];
};

export const longestName = 200;
const forever = '9999-12-31';

/**
 * Checks a whole register that is to take the place of another from a day on: each new or changed entry by itself, then
 * the entries among each other, then that nothing before that day is another than it was. Entries that stay as they were
 * are not asked about again, but for a kind that has gone out of use. A line that could not be read has its `faults`.
 */
export function checkRegister(lines: RegisterLine[], scope: RegisterScope): Issue[] {
  const { before, day } = scope;
  const issues: Issue[] = [];
  const tell = (
    row: number | null,
    entry: Pick<RegisterEntry, 'code' | 'name'>,
    column: string | null,
    { rule, what, cure }: faults.RegisterFault,
    severity: Severity = 'error',
  ) => {
    const header = registerColumns.find(({ key }) => key === column)?.header ?? null;
    const subjectName = entry.name || (before.find(({ code }) => code === entry.code)?.name ?? '');
    issues.push({ rule, severity, row, subject: entry.code, subjectName, column, header, what, cure });
  };
  const known = new Set(before.map(entryKey));
  const placed = lines.flatMap(({ row, entries, faults: unread }) =>
    unread.length > 0 ? [] : entries.map((entry) => ({ row, entry, fresh: !known.has(entryKey(entry)) })),
  );

  for (const line of lines) {
    const [last] = line.entries.slice(-1);
    if (!last) continue;
    for (const { column, fault } of line.faults) tell(line.row, last, column, fault);
    if (line.faults.length === 0 && known.has(entryKey(last))) {
      const on = isValidAt(last, day) ? day : null;
      if (on !== null && !isKindOn(last.kind, on)) tell(line.row, last, 'kind', kindFault(last.kind, on), 'warning');
      continue;
    }
    for (const { column, fault } of ofEntry(last, scope, lines)) {
      if (!line.faults.some((other) => other.column === column)) tell(line.row, last, column, fault);
    }
  }
  placed.forEach(({ row, entry, fresh }, index) => {
    const earlier = placed.slice(0, index).filter((other) => overlap(other.entry, entry));
    if (earlier.some((other) => other.entry.code === entry.code && entry.code !== '')) {
      tell(row, entry, 'code', faults.codeTwice);
    }
    const namesake = earlier.find(
      (other) =>
        (fresh || other.fresh) &&
        other.entry.code !== entry.code &&
        plainName(other.entry.name) === plainName(entry.name) &&
        earlierOf(other.entry.to, entry.to) >= day,
    );
    if (namesake && entry.name !== '') tell(row, entry, 'name', faults.nameTwice(namesake.entry.code));
    const merging = fresh ? ofMerging(entry, placed) : null;
    if (merging) tell(row, entry, merging.column, merging.fault);
  });
  checkPast(lines, placed, scope, tell);
  return issues.sort((a, b) => (a.row ?? lines.length) - (b.row ?? lines.length));
}

/** Whether a register says nothing else than the one before (K11). */
export function isUnchanged(entries: RegisterEntry[], before: RegisterEntry[]): boolean {
  const known = new Set(before.map(entryKey));
  return entries.length === before.length && entries.every((entry) => known.has(entryKey(entry)));
}

function ofEntry(
  entry: RegisterEntry,
  { district, before, day }: RegisterScope,
  lines: RegisterLine[],
): { column: string; fault: faults.RegisterFault }[] {
  const found: { column: string; fault: faults.RegisterFault }[] = [];
  const add = (column: string, fault: faults.RegisterFault) => found.push({ column, fault });
  if (entry.code === '') add('code', faults.noCode(freeCode(district, before, lines)));
  else if (!/^\d{4}-\d{3}$/.test(entry.code) || !entry.code.startsWith(`${district}-`)) {
    add('code', faults.illFormedCode(entry.code, freeCode(district, before, lines)));
  }
  const marks = normaliseText(entry.name);
  if (entry.name.trim() === '') add('name', faults.noName);
  else if (entry.name.length > longestName) add('name', faults.longName(entry.name.length, longestName));
  else if (marks && 'what' in marks) add('name', faults.brokenName(entry.name));
  const begins = entry.from > day ? entry.from : day;
  const ended = entry.to !== null && entry.to < begins;
  if (entry.kind === '') add('kind', faults.noKind(kindList(begins)));
  else if (!ended && !isKindOn(entry.kind, begins)) add('kind', kindFault(entry.kind, begins));
  if (entry.to !== null && entry.to < entry.from) add('to', faults.endsBeforeItBegins);
  return found;
}

function ofMerging(
  { code, to, mergedInto }: RegisterEntry,
  placed: { entry: RegisterEntry }[],
): { column: string; fault: faults.RegisterFault } | null {
  if (mergedInto === null) return null;
  if (mergedInto === code) return { column: 'mergedInto', fault: faults.mergedIntoItself };
  if (to === null) return { column: 'to', fault: faults.mergedWithoutEnd };
  const then = daysAfter(to, 1);
  const there = placed.some(({ entry }) => entry.code === mergedInto && isValidAt(entry, then));
  return there ? null : { column: 'mergedInto', fault: faults.mergedIntoNone(mergedInto, then) };
}

type Tell = (
  row: number | null,
  entry: Pick<RegisterEntry, 'code' | 'name'>,
  column: string | null,
  fault: faults.RegisterFault,
) => void;

/** What the entries say of the days before the change must be what they said: nothing more, nothing less. */
function checkPast(
  lines: RegisterLine[],
  placed: { row: number; entry: RegisterEntry }[],
  { before, day }: RegisterScope,
  tell: Tell,
): void {
  const eve = daysAfter(day, -1);
  const past = (entry: RegisterEntry) =>
    entry.from > eve
      ? null
      : JSON.stringify([
          ...[entry.code, entry.name, entry.kind, entry.from],
          entry.to === null || entry.to > eve ? eve : entry.to,
          entry.to !== null && entry.to < eve ? entry.mergedInto : null,
        ]);
  const is = new Set(placed.map(({ entry }) => past(entry)));
  const was = new Set(before.map(past));
  const unread = new Set(
    lines.flatMap(({ entries, faults: found }) => (found.length > 0 ? entries : [])).map(({ code }) => code),
  );
  const told = new Set<RegisterEntry>();
  for (const old of before) {
    if (past(old) === null || is.has(past(old)) || unread.has(old.code)) continue;
    const now = placed.find(({ entry }) => entry.code === old.code && entry.from === old.from);
    if (!now) {
      tell(null, old, null, faults.pastLost);
      continue;
    }
    told.add(now.entry);
    const { row, entry } = now;
    const shortened = entry.to !== null && entry.to < eve && (old.to === null || entry.to < old.to);
    if (entry.name !== old.name) tell(row, old, 'name', faults.pastChanged(day));
    else if (entry.kind !== old.kind) tell(row, old, 'kind', faults.pastChanged(day));
    else if (shortened) tell(row, old, 'to', faults.endsInThePast(eve));
    else tell(row, old, entry.to === old.to ? 'mergedInto' : 'to', faults.pastChanged(day));
  }
  for (const { row, entry } of placed) {
    if (past(entry) === null || was.has(past(entry)) || told.has(entry)) continue;
    if (entry.to === null || entry.to >= entry.from) tell(row, entry, 'from', faults.beginsInThePast(day));
  }
}

/** The first number after all that the district has ever used. */
export function freeCode(
  district: string,
  before: RegisterEntry[],
  lines: { entries: Pick<RegisterEntry, 'code'>[] }[],
): string {
  const numbers = [...before, ...lines.flatMap(({ entries }) => entries)].flatMap(({ code }) => {
    const digits = new RegExp(`^${district}-(\\d{3})$`).exec(code)?.[1];
    return digits === undefined ? [] : [Number(digits)];
  });
  return `${district}-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
}

export function isKindOn(code: string, day: IsoDate): boolean {
  return communityKinds.some((kind) => kind.code === code && isValidOn(kind, day));
}

function kindList(day: IsoDate): string {
  const valid = communityKinds.filter((kind) => isValidOn(kind, day));
  return valid.map(({ label }) => label.th).join(' / ');
}

function kindFault(kind: string, day: IsoDate): faults.RegisterFault {
  return faults.otherKind(kindName(kind).th, day, kindList(day));
}

function overlap(a: RegisterEntry, b: RegisterEntry): boolean {
  return a.from <= (b.to ?? forever) && b.from <= (a.to ?? forever);
}

function earlierOf(a: IsoDate | null, b: IsoDate | null): IsoDate {
  return (a ?? forever) < (b ?? forever) ? (a ?? forever) : (b ?? forever);
}

function plainName(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

function entryKey({ code, name, kind, from, to, mergedInto }: RegisterEntry): string {
  return JSON.stringify([code, name, kind, from, to, mergedInto]);
}

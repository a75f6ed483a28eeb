import { communityKinds } from '../../catalogue/community-kinds.ts';
import { isValidOn } from '../../indicator/column.ts';
import { readDay } from '../../indicator/day-number.ts';
import { cellText, isBlank } from '../../indicator/read-cell.ts';
import { daysAfter, type IsoDate, isoDate, typedDate } from '../../terms/date.ts';
import type { RegisterEntry } from '../../terms/register.ts';
import type { Cell, EntryRow } from '../../terms/row.ts';
import { normaliseDate } from '../normalise/date.ts';
import { normaliseText } from '../normalise/text.ts';
import type { RegisterLine, RegisterScope } from './check-register.ts';
import { kindName, registerColumns } from './register-form.ts';
import { noFirstDay, unreadableDay } from './register-rules.ts';

/** An entry as the worksheet shows it. */
export function registerRow({ code, name, kind, from, to, mergedInto }: RegisterEntry): EntryRow {
  return {
    code,
    name,
    kind: kindName(kind).th,
    from: typedDate(from),
    to: to === null ? null : typedDate(to),
    mergedInto,
  };
}

/**
 * Reads a register's rows as typed. Texts and days are read in any form that has one meaning; blank rows are passed over.
 *
 * A name or kind that is typed over in the row of a community that goes on is read as a change from the day on which the
 * change takes effect: the entry ends on the eve, and another begins. So the past stays without anybody having to write
 * the row twice.
 */
export function readRegisterRows(rows: EntryRow[], scope: RegisterScope): RegisterLine[] {
  return rows.flatMap((cells, row) => {
    if (registerColumns.every(({ key }) => isBlank(cells[key]))) return [];
    const from = readDays(cells.from ?? null);
    const to = readDays(cells.to ?? null);
    const faults: RegisterLine['faults'] = [];
    if (from === 'unreadable') faults.push({ column: 'from', fault: unreadableDay(cells.from) });
    if (from === null) faults.push({ column: 'from', fault: noFirstDay(scope.day) });
    if (to === 'unreadable') faults.push({ column: 'to', fault: unreadableDay(cells.to) });
    const entry: RegisterEntry = {
      code: readText(cells.code ?? null),
      name: readText(cells.name ?? null),
      kind: '',
      from: from === null || from === 'unreadable' ? scope.day : from,
      to: to === 'unreadable' ? null : to,
      mergedInto: readText(cells.mergedInto ?? null) || null,
    };
    const known = scope.before.find(({ code, from: first }) => code === entry.code && first === entry.from);
    entry.kind = readKind(readText(cells.kind ?? null), known, entry.from > scope.day ? entry.from : scope.day);
    return { row, faults, entries: faults.length > 0 ? [entry] : split(entry, known, scope.day) };
  });
}

function split(entry: RegisterEntry, known: RegisterEntry | undefined, day: IsoDate): RegisterEntry[] {
  const eve = daysAfter(day, -1);
  const goesOn = known && known.from < day && (known.to ?? day) >= day && (entry.to ?? day) >= day;
  if (!goesOn || (known.name === entry.name && known.kind === entry.kind)) return [entry];
  return [
    { ...known, to: eve, mergedInto: null },
    { ...entry, from: day },
  ];
}

function readText(cell: Cell): string {
  const outcome = normaliseText(cell);
  const text = cellText(outcome && 'after' in outcome ? outcome.after : cell);
  return text.replace(/\s+/g, ' ').trim();
}

function readDays(cell: Cell): IsoDate | null | 'unreadable' {
  if (isBlank(cell)) return null;
  const outcome = normaliseDate(cell);
  const typed = outcome && 'after' in outcome ? outcome.after : cell;
  if (isBlank(typed)) return null;
  const number = typeof typed === 'string' ? readDay(typed) : null;
  if (number === null) return 'unreadable';
  return isoDate(Math.floor(number / 10_000) - 543, Math.floor(number / 100) % 100, number % 100);
}

/** The code of a label; two regulations have one label in common, so the day decides. What is no label stays as it is. */
function readKind(label: string, known: RegisterEntry | undefined, day: IsoDate): string {
  if (known && kindName(known.kind).th === label) return known.kind;
  const named = communityKinds.filter((kind) => kind.label.th === label || kind.code === label);
  return (named.find((kind) => isValidOn(kind, day)) ?? named[0])?.code ?? label;
}

import { cellText, isBlank } from '../../../indicator/read-cell.ts';
import type { IsoDate } from '../../../terms/date.ts';
import type { Cell, EntryRow } from '../../../terms/row.ts';
import { normaliseDate } from '../../normalise/date.ts';
import { saysNothing } from '../../normalise/nothing.ts';
import { plain } from '../../normalise/plain.ts';
import { tidiedName } from './community-name.ts';
import { isClosing } from './list-closing.ts';
import { meaningOf } from './list-columns.ts';
import { districtInTitle, districtOf, districtOfHeading } from './list-district.ts';
import { kindReader } from './list-kind.ts';
import type { ListLayout } from './list-layout.ts';

/** What a person has said of how a list is to be read. */
export type ListReading = {
  layout: ListLayout;
  /** A kind's code by what the list has, where that is no kind. */
  kinds: Record<string, string>;
  /** A line without a district is of the one that the line above it is of: cells were merged. */
  districtFromAbove: boolean;
};

/** A line that names a community. */
export type ListLine = {
  /** Its number in the file, from 1. */
  at: number;
  /** The line as it stands there, for people. */
  text: string;
  /** Code of the district that it is of; null where the list names none. */
  district: string | null;
  /** By the register's columns and in its form, without what is blank. */
  cells: EntryRow;
  /** What stands as its code, where that is no code of a register's. */
  otherCode: string | null;
};

/** Why a line does not come in. */
export type LeftOutReason =
  | 'blank'
  | 'heading'
  | 'closing'
  | 'no-name'
  | 'no-district'
  | 'unknown-district'
  | 'other-district'
  | 'twice'
  | 'by-choice';

export type LeftOut = { at: number; text: string; reason: LeftOutReason };

export type ListLines = {
  lines: ListLine[];
  leftOut: LeftOut[];
  /** What the list has for kinds that are none on that day, each once. */
  unknownKinds: string[];
  /** How many lines have a blank cell where others have their district. */
  withoutDistrict: number;
};

/** Reads every line of a list: each is one that names a community, or is left out for a reason. */
export function readLines(table: Cell[][], reading: ListReading, day: IsoDate): ListLines {
  const { layout, districtFromAbove } = reading;
  const result: ListLines = { lines: [], leftOut: [], unknownKinds: [], withoutDistrict: 0 };
  const readKind = kindReader(day, reading.kinds);
  const kinds = new Set<string>();
  const named = layout.meanings.includes('district');
  const [names, headers] = headersOfNames(table, layout);
  let section: string | null = null;
  let above: string | null = null;

  for (const [index, cells] of table.entries()) {
    const filled = cells.filter((cell) => !isBlank(cell) && plain(cellText(cell)) !== '');
    const text = filled.map((cell) => cellText(cell).trim()).join(' · ');
    const leave = (reason: LeftOutReason) => result.leftOut.push({ at: index + 1, text, reason });
    if (filled.length === 0) {
      leave('blank');
      continue;
    }
    const heading = districtOfHeading(filled);
    if (index < layout.heading || heading || headers.has(plain(cellText(cells[names])))) {
      section = (heading ?? districtInTitle(text))?.code ?? section;
      above = heading?.code ?? above;
      leave('heading');
      continue;
    }
    if (isClosing(filled, layout.meanings.length)) {
      leave('closing');
      continue;
    }
    const row = rowOf(cells, layout);
    const own = districtsOf(cells, layout, row);
    if (own === 'unknown') {
      leave('unknown-district');
      continue;
    }
    const ofLine = own ?? (named ? (districtFromAbove ? above : null) : section);
    if (named && own === null) result.withoutDistrict += 1;
    above = own ?? above;
    if (named && ofLine === null) {
      leave('no-district');
      continue;
    }
    const isOurs = /^\d{4}-\d{3}$/.test(String(row.code ?? ''));
    if (isBlank(row.name) && !isOurs) {
      leave('no-name');
      continue;
    }
    const kind = row.kind === undefined ? null : readKind(row.kind);
    if (row.kind !== undefined && kind === null) kinds.add(cellText(row.kind).trim());
    const { code, kind: _, ...others } = row;
    result.lines.push({
      ...{ at: index + 1, text, district: ofLine, otherCode: code !== undefined && !isOurs ? String(code) : null },
      cells: { ...others, ...(isOurs ? { code: code ?? null } : {}), ...(kind === null ? {} : { kind }) },
    });
  }
  result.unknownKinds = [...kinds].sort();
  return result;
}

/** A line's cells under the register's columns, each in the form in which the register has it where that is certain. */
function rowOf(cells: Cell[], { meanings }: ListLayout): EntryRow {
  const row: EntryRow = {};
  meanings.forEach((meaning, index) => {
    const cell = cells[index] ?? null;
    if (meaning === null || meaning === 'district' || isBlank(cell) || saysNothing(plain(cellText(cell)))) return;
    row[meaning] = tidied(meaning, cell);
  });
  return row;
}

function tidied(meaning: string, cell: Cell): Cell {
  if (meaning === 'code' || meaning === 'mergedInto') return plain(cellText(cell)).replaceAll(' ', '');
  if (meaning !== 'from' && meaning !== 'to') return tidiedName(cellText(cell));
  const outcome = normaliseDate(cell);
  return outcome && 'after' in outcome ? outcome.after : cell;
}

/** Of the district that its cells name, and its code's; null where none is named, `unknown` where they disagree. */
function districtsOf(cells: Cell[], { meanings }: ListLayout, { code }: EntryRow): string | 'unknown' | null {
  const found = meanings.flatMap((meaning, index) => (meaning === 'district' ? [districtOf(cells[index])] : []));
  const prefix = /^(\d{4})-\d{3}$/.exec(String(code ?? ''))?.[1];
  if (prefix !== undefined) found.push(districtOf(prefix));
  if (found.includes('unknown')) return 'unknown';
  const codes = new Set(found.flatMap((district) => (district && district !== 'unknown' ? [district.code] : [])));
  return codes.size > 1 ? 'unknown' : ([...codes][0] ?? null);
}

/** What the headers have over the names: they stand again on every page of a list that was printed. */
function headersOfNames(table: Cell[][], { meanings, headers, heading }: ListLayout): [number, Set<string>] {
  const column = meanings.indexOf(meanings.includes('name') ? 'name' : 'code');
  const written = headers[column] === '' ? [] : table.slice(0, heading).map((line) => plain(cellText(line[column])));
  return [column, new Set(written.filter((text) => meaningOf(text) === meanings[column]))];
}

import { cellText, isBlank } from '../../../indicator/read-cell.ts';
import type { Cell } from '../../../terms/row.ts';
import { type ListMeaning, meaningOf } from './list-columns.ts';
import { districtOf } from './list-district.ts';

/** Where a list's headers stand, and what its columns are about; a person may say otherwise. */
export type ListLayout = {
  /** So many lines stand above the first community. */
  heading: number;
  /** By column, as written; empty where the list has no headers. */
  headers: string[];
  /** Null for a column that is not read. */
  meanings: (ListMeaning | null)[];
  /** Whether the headers say it: the name or the code is known, and no meaning is claimed twice. */
  certain: boolean;
};

/** Titles may stand above the headers, but no more lines than these. */
const searched = 15;

/**
 * Finds a list's headers, over one line or two. Nothing is guessed by position: where no header is known, `certain` is
 * false, and columns are proposed by what stands in them.
 */
export function findLayout(table: Cell[][]): ListLayout {
  const width = Math.max(0, ...table.map((line) => line.length));
  let best: { layout: ListLayout; known: number } | null = null;
  for (let at = 0; at < Math.min(searched, table.length); at += 1) {
    for (const height of [1, 2]) {
      const lines = table.slice(at, at + height);
      if (lines.length < height || !lines.every((line) => isOfHeaders(line, width))) continue;
      const read = readHeaders(lines, width);
      if (read && read.known > (best?.known ?? 0)) {
        best = { layout: { heading: at + height, ...read.layout }, known: read.known };
      }
    }
  }
  return best?.layout ?? proposed(table, width);
}

/** The same layout with another meaning for a column; it is taken from the one that had it. */
export function withMeaning(layout: ListLayout, column: number, meaning: ListMeaning | null): ListLayout {
  const only = meaning !== null && meaning !== 'district';
  const meanings = layout.meanings.map((was, index) => {
    if (index === column) return meaning;
    return only && was === meaning ? null : was;
  });
  return { ...layout, meanings };
}

/** Whether lines can be read: a name or a code tells which community is meant. */
export function isReadable({ meanings }: Pick<ListLayout, 'meanings'>): boolean {
  return meanings.includes('name') || meanings.includes('code');
}

function readHeaders(lines: Cell[][], width: number) {
  const columns = Array.from({ length: width }, (_, column) => {
    const [above = '', below = ''] = lines.map((line) => cellText(line[column]).trim());
    const header = [above, below].filter((part) => part !== '').join(' ');
    return { header, meaning: meaningOf(below) ?? meaningOf(above) ?? meaningOf(header) };
  });
  const headers = columns.map(({ header }) => header);
  const known = columns.filter(({ meaning }) => meaning !== null).length;
  const claimed = columns.map(({ meaning }) => (meaning === 'other' ? null : meaning));
  // Of two columns of one meaning the first has it; district by code and by name are no contradiction.
  const meanings = claimed.map((meaning, index) =>
    meaning !== 'district' && claimed.indexOf(meaning) < index ? null : meaning,
  );
  if (!isReadable({ meanings })) return null;
  return { layout: { headers, meanings, certain: meanings.join() === claimed.join() }, known };
}

/** Whether a line may be one of headers: words, and in a table of several columns more than a title's one. */
function isOfHeaders(line: Cell[], width: number): boolean {
  const filled = line.filter((cell) => !isBlank(cell));
  const ofWords = filled.every((cell) => typeof cell === 'string' && !/^[\d๐-๙.,\-/\s]+$/.test(cell));
  return ofWords && filled.length >= Math.min(2, width);
}

/** Columns by what stands in them, to be confirmed by a person. A first line all of words may be headers we do not know. */
function proposed(table: Cell[][], width: number): ListLayout {
  const [first = []] = table;
  const heading = width > 1 && isOfHeaders(first, width) && !first.some((cell) => isTelling(cell)) ? 1 : 0;
  const body = table.slice(heading);
  const columns = Array.from({ length: width }, (_, column) =>
    body.map((line) => cellText(line[column]).trim()).filter((text) => text !== ''),
  );
  const mostly = (texts: string[], holds: (text: string) => boolean) =>
    texts.length > 0 && texts.filter(holds).length * 2 > texts.length;
  const codes = columns.findIndex((texts) => mostly(texts, isCode));
  const districts = columns.findIndex((texts) => mostly(texts, isDistrict));
  const words = columns.map((texts, column) =>
    column === codes || column === districts ? 0 : new Set(texts.filter((text) => /[ก-ฮa-z]/i.test(text))).size,
  );
  const most = Math.max(0, ...words);
  const meanings = columns.map((_, column): ListMeaning | null => {
    if (column === codes) return 'code';
    if (column === districts) return 'district';
    return most > 0 && column === words.indexOf(most) ? 'name' : null;
  });
  const headers = Array.from({ length: width }, (_, column) => (heading ? cellText(first[column]).trim() : ''));
  return { heading, headers, meanings, certain: false };
}

const isCode = (text: string) => /^\d{4}-\d{3}$/.test(text);
const isDistrict = (text: string) => typeof districtOf(text) === 'object' && districtOf(text) !== null;
const isTelling = (cell: Cell) => isCode(cellText(cell).trim()) || isDistrict(cellText(cell));

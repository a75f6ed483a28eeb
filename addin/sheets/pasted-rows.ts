import { type Column, isNumber } from '../../shared/indicator/column.ts';
import { type Indicator, sheetColumns, subjectColumn } from '../../shared/indicator/indicator.ts';
import type { Cell, EntryRow } from '../../shared/terms/row.ts';
import type { Text } from '../../shared/terms/text.ts';

/** A district's own rows out of copied cells, and how they were understood. */
export type PastedRows = {
  /** Without their numbers, which the sheet gives. */
  rows: EntryRow[];
  /** The sheet's columns that they fill. */
  columns: Column[];
  /** Whether the first line says which columns they are; else they are taken in the sheet's order. */
  byHeaders: boolean;
  /** Columns with something in them that the sheet has no place for. */
  unused: Text[];
};

/**
 * Reads copied cells as rows of a sheet: by their headers where the first line has those of the sheet, in Thai or
 * English, else in the order of the columns that the district fills, with or without a running number before them.
 * Lines without any content are passed over. Cells stay as they were written, for tidying to offer what is better; only
 * plain numbers become numbers, as they do when they are typed.
 */
export function pastedRows(indicator: Indicator, cells: string[][]): PastedRows {
  const lines = cells.map((line) => line.map((cell) => cell.trim())).filter((line) => line.some((cell) => cell !== ''));
  const columns = sheetColumns(indicator);
  const filled = columns.filter(({ filledBy }) => filledBy !== 'given');
  const [first = [], ...others] = lines;
  const named = first.map((title) => columns.find(({ header }) => isHeader(title, header)));
  const byHeaders =
    named.filter((column) => column !== undefined).length >= Math.min(2, first.length) && named.length > 0;
  const body = byHeaders ? others : lines;
  const width = Math.max(0, ...body.map((line) => line.length));
  const ahead = !byHeaders && isNumbered(body) ? 1 : 0;
  const places = Array.from({ length: width }, (_, at) =>
    byHeaders ? firstOf(named, at) : at < ahead ? columns[0] : filled[at - ahead],
  );
  const says = (at: number) => body.some((line) => (line[at] ?? '') !== '');
  const used = places.map((column) => (column && column.filledBy !== 'given' ? column : null));
  return {
    rows: body.map((line) =>
      Object.fromEntries(used.flatMap((column, at) => (column ? [[column.key, cellOf(column, line[at] ?? '')]] : []))),
    ),
    columns: used.flatMap((column, at) => (column && says(at) ? [column] : [])),
    byHeaders,
    unused: places.flatMap((column, at) => (column || !says(at) ? [] : [unusedName(first[at], byHeaders, at)])),
  };

  /** Of two columns with the same header the first is it; a number of the list's own is not needed, and is no loss. */
  function firstOf(list: (Column | undefined)[], at: number): Column | undefined {
    const column = list[at];
    return column?.key === subjectColumn || list.indexOf(column) === at ? column : undefined;
  }
}

function isHeader(title: string, { th, en }: Text): boolean {
  const plain = (text: string) => text.replace(/\s+/g, '').toLowerCase();
  return title !== '' && (plain(title) === plain(th) || plain(title) === plain(en));
}

/** Whether the lines begin with 1, 2, 3 …, and go on after it. */
function isNumbered(lines: string[][]): boolean {
  return (
    lines.length > 0 && lines.every(([first = '', ...others]) => /^[\d๐-๙]{1,4}[.)]?$/.test(first) && others.length > 0)
  );
}

const plainNumber = /^-?(\d{1,3}(,\d{3})+|\d{1,15})(\.\d{1,10})?$/;

function cellOf(column: Column, text: string): Cell {
  if (text === '') return null;
  return isNumber(column) && plainNumber.test(text) ? Number(text.replaceAll(',', '')) : text;
}

function unusedName(header: string | undefined, byHeaders: boolean, at: number): Text {
  if (byHeaders && header) return { th: `“${header}”`, en: `“${header}”` };
  return { th: `คอลัมน์ที่ ${at + 1}`, en: `column ${at + 1}` };
}

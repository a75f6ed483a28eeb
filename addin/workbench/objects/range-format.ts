/** Excel.RangeFormat with its font, fill, borders and protection: reads what all cells share, null where they differ. */

import { MAX_COLUMNS, MAX_ROWS } from '../a1.ts';
import { formatAt, formatChange, inheritedFormat } from '../cell-format.ts';
import { cellAt, changeFormats, usedBox } from '../cells.ts';
import type { Border, BorderEdge, Box, CellFormat, SheetDocument } from '../document.ts';
import { invalidArgument } from '../excel-error.ts';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_FONT, DEFAULT_FONT_SIZE, DEFAULT_ROW_HEIGHT } from '../new-document.ts';
import { assertChangeable } from '../protection.ts';
import type { RangeTarget, Session } from '../session.ts';
import { excelClass, flag, number, oneOf, type Property, text } from './excel-object.ts';
import { shownText } from './range-values.ts';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

const font = excelClass<RangeTarget>('RangeFont', {
  properties: {
    name: look(
      (format) => format.fontName ?? DEFAULT_FONT,
      (format, value) => ({ ...format, fontName: text(value) }),
    ),
    size: look(
      (format) => format.fontSize ?? DEFAULT_FONT_SIZE,
      (format, value) => ({ ...format, fontSize: number(value) }),
    ),
    color: look(
      (format) => format.fontColor ?? '#000000',
      (format, value) => ({ ...format, fontColor: color(value) }),
    ),
    bold: look(
      (format) => format.bold ?? false,
      (format, value) => ({ ...format, bold: flag(value) }),
    ),
    italic: look(
      (format) => format.italic ?? false,
      (format, value) => ({ ...format, italic: flag(value) }),
    ),
    underline: look(
      (format) => (format.underline ? 'Single' : 'None'),
      (format, value) => ({ ...format, underline: oneOf(value, ['None', 'Single', 'Double']) !== 'None' }),
    ),
  },
});

const fill = excelClass<RangeTarget>('RangeFill', {
  properties: {
    color: look(
      (format) => format.fill ?? '#FFFFFF',
      (format, value) => ({ ...format, fill: color(value) }),
    ),
  },
  methods: { clear: (target, _args, session) => change(target, session, ({ fill: _, ...format }) => format) },
});

const protection = excelClass<RangeTarget>('FormatProtection', {
  properties: {
    locked: {
      ...look(
        (format) => format.locked !== false,
        (format) => format,
      ),
      write: (target, value, session) => {
        const locked = flag(value);
        assertChangeable(session.model.sheet(target.sheetId));
        change(target, session, ({ locked: _, ...format }) => (locked ? format : { ...format, locked: false }));
      },
    },
  },
});

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';
const EDGES: readonly Edge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'];
const DIAGONALS = ['DiagonalDown', 'DiagonalUp'] as const;
type EdgeTarget = RangeTarget & { edge: Edge | (typeof DIAGONALS)[number] };

const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };

const border = excelClass<EdgeTarget>('RangeBorder', {
  identity: ({ edge }) => ({ Id: edge }),
  properties: {
    sideIndex: { read: ({ edge }) => edge },
    style: edgeProperty(
      (line) => line.style,
      (line, value) => ({ ...line, style: lineStyle(value) }),
    ),
    color: edgeProperty(
      (line) => line.color,
      (line, value) => ({ ...solid(line), color: color(value) }),
    ),
    weight: edgeProperty(
      (line) => line.weight,
      (line, value) => ({ ...solid(line), weight: oneOf(value, ['Hairline', 'Thin', 'Medium', 'Thick']) }),
    ),
  },
});

const borders = excelClass<RangeTarget>('RangeBorderCollection', {
  items: (target, session) => [...EDGES, ...DIAGONALS].map((edge) => border({ ...target, edge }, session)),
  item: (target, key, session) => border({ ...target, edge: oneOf(key, [...EDGES, ...DIAGONALS]) }, session),
  methods: {
    getItem: (target, [key], session) => border({ ...target, edge: oneOf(key, [...EDGES, ...DIAGONALS]) }, session),
  },
});

export const rangeFormat = excelClass<RangeTarget>('RangeFormat', {
  properties: {
    horizontalAlignment: look(
      (format) => format.horizontal ?? 'General',
      (format, value) => ({ ...format, horizontal: oneOf(value, HORIZONTAL) }),
    ),
    verticalAlignment: look(
      (format) => format.vertical ?? 'Bottom',
      (format, value) => ({ ...format, vertical: oneOf(value, VERTICAL) }),
    ),
    wrapText: look(
      (format) => format.wrap ?? false,
      (format, value) => ({ ...format, wrap: flag(value) }),
    ),
    indentLevel: look(
      (format) => format.indent ?? 0,
      (format, value) => ({ ...format, indent: number(value) }),
    ),
    rowHeight: {
      read: ({ sheetId, box }, session) =>
        commonSize(session.model.sheet(sheetId).rowHeights, box.row, box.rows, DEFAULT_ROW_HEIGHT),
      write: (target, value, session) => resize(target, 'rows', number(value), session),
    },
    columnWidth: {
      read: ({ sheetId, box }, session) =>
        commonSize(session.model.sheet(sheetId).columnWidths, box.column, box.columns, DEFAULT_COLUMN_WIDTH),
      write: (target, value, session) => resize(target, 'columns', number(value), session),
    },
  },
  objects: { font, fill, borders, protection },
  methods: {
    autofitColumns: (target, _args, session) => autofit(target, 'columns', session),
    autofitRows: (target, _args, session) => autofit(target, 'rows', session),
  },
});

/** A property all cells of a range share, or null; written to every cell. */
function look(
  read: (format: CellFormat) => unknown,
  write: (format: CellFormat, value: unknown) => CellFormat,
): Property<RangeTarget> {
  return {
    read: (target, session) => shared(session.model.sheet(target.sheetId), target.box, read),
    write: (target, value, session) => {
      // Refuse a bad value before any cell is touched.
      write({}, value);
      change(target, session, (format) => write(format, value));
    },
  };
}

function change(target: RangeTarget, session: Session, work: (format: CellFormat) => CellFormat): void {
  const sheet = session.model.sheet(target.sheetId);
  assertChangeable(sheet, 'allowFormatCells');
  changeFormats(sheet, target.box, formatChange(work));
  session.model.cellsChanged(sheet.id, target.box, false);
}

function shared(sheet: SheetDocument, box: Box, read: (format: CellFormat) => unknown): unknown {
  const bounded = bounds(sheet, box);
  const first = read(formatAt(sheet, box.row, box.column));
  for (let row = bounded.row; row < bounded.row + bounded.rows; row++) {
    for (let column = bounded.column; column < bounded.column + bounded.columns; column++) {
      if (read(cellAt(sheet, row, column)?.format ?? inheritedFormat(sheet, column)) !== first) return null;
    }
  }
  return first;
}

function bounds(sheet: SheetDocument, box: Box): Box {
  if (box.rows < MAX_ROWS && box.columns < MAX_COLUMNS) return box;
  const used = usedBox(sheet, false, box);
  return used ?? { ...box, rows: 1, columns: Math.min(box.columns, 1) };
}

function color(value: unknown): string {
  const given = text(value);
  if (/^#?[0-9a-f]{6}$/i.test(given)) return `#${given.replace('#', '').toUpperCase()}`;
  const named: Record<string, string> = {
    white: '#FFFFFF',
    black: '#000000',
    red: '#FF0000',
    green: '#008000',
    blue: '#0000FF',
    yellow: '#FFFF00',
    gray: '#808080',
    grey: '#808080',
    orange: '#FFA500',
  };
  const found = named[given.toLowerCase()];
  if (!found) throw invalidArgument();
  return found;
}

function lineStyle(value: unknown): Border['style'] {
  const style = oneOf(value, ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot']);
  return style === 'DashDot' || style === 'DashDotDot' || style === 'SlantDashDot' ? 'Dash' : style;
}

function solid(line: Border): Border {
  return line.style === 'None' ? { ...line, style: 'Continuous' } : line;
}

function edgeProperty(
  read: (line: Border) => unknown,
  write: (line: Border, value: unknown) => Border,
): Property<EdgeTarget> {
  return {
    read: ({ edge, ...target }, session) => {
      const [first, ...rest] = edgeCells(target.box, edge).flatMap(({ box, side }) => [
        shared(session.model.sheet(target.sheetId), box, (format) => read(format.borders?.[side] ?? NO_BORDER)),
      ]);
      return rest.every((each) => each === first) ? (first ?? null) : null;
    },
    write: ({ edge, ...target }, value, session) => {
      write(NO_BORDER, value);
      for (const { box, side } of edgeCells(target.box, edge)) {
        change({ ...target, box }, session, ({ borders: before, ...format }) => {
          const { [side]: old, ...others } = before ?? {};
          const line = write(old ?? NO_BORDER, value);
          const now = line.style === 'None' ? others : { ...others, [side]: line };
          return Object.keys(now).length === 0 ? format : { ...format, borders: now };
        });
      }
    },
  };
}

/** Which sides of which cells an edge of a range is. An inside line belongs to the cells before it. */
function edgeCells(box: Box, edge: EdgeTarget['edge']): { box: Box; side: BorderEdge }[] {
  if (edge === 'EdgeTop') return [{ box: { ...box, rows: 1 }, side: 'top' }];
  if (edge === 'EdgeBottom') return [{ box: { ...box, row: box.row + box.rows - 1, rows: 1 }, side: 'bottom' }];
  if (edge === 'EdgeLeft') return [{ box: { ...box, columns: 1 }, side: 'left' }];
  if (edge === 'EdgeRight')
    return [{ box: { ...box, column: box.column + box.columns - 1, columns: 1 }, side: 'right' }];
  if (edge === 'InsideHorizontal' && box.rows > 1) {
    return [
      { box: { ...box, rows: box.rows - 1 }, side: 'bottom' },
      { box: { ...box, row: box.row + 1, rows: box.rows - 1 }, side: 'top' },
    ];
  }
  if (edge === 'InsideVertical' && box.columns > 1) {
    return [
      { box: { ...box, columns: box.columns - 1 }, side: 'right' },
      { box: { ...box, column: box.column + 1, columns: box.columns - 1 }, side: 'left' },
    ];
  }
  return [];
}

function commonSize(sizes: Record<number, number>, from: number, count: number, usual: number): number | null {
  const first = sizes[from] ?? usual;
  for (const [at, size] of Object.entries(sizes)) {
    if (Number(at) >= from && Number(at) < from + count && size !== first) return null;
  }
  return first !== usual &&
    Array.from({ length: Math.min(count, 5000) }, (_, at) => sizes[from + at] ?? usual).some((size) => size !== first)
    ? null
    : first;
}

function resize({ sheetId, box }: RangeTarget, what: 'rows' | 'columns', points: number, session: Session): void {
  const sheet = session.model.sheet(sheetId);
  const rows = what === 'rows';
  assertChangeable(sheet, rows ? 'allowFormatRows' : 'allowFormatColumns');
  if (points < 0 || points > (rows ? 409 : 1340)) throw invalidArgument();
  const used = usedBox(sheet, false);
  // A size for every row of the sheet reaches as far as the sheet is used.
  const reach = rows ? (used ? used.row + used.rows : 1) : used ? used.column + used.columns : 1;
  const from = rows ? box.row : box.column;
  const count = rows
    ? box.rows >= MAX_ROWS
      ? Math.max(reach, 100)
      : box.rows
    : box.columns >= MAX_COLUMNS
      ? Math.max(reach, 40)
      : box.columns;
  const sizes = rows ? sheet.rowHeights : sheet.columnWidths;
  for (let at = from; at < from + count; at++) sizes[at] = points;
  session.model.sheetChanged(sheetId, what);
}

/** A fair guess without measuring glyphs: Thai marks above and below take no width of their own. */
function autofit({ sheetId, box }: RangeTarget, what: 'rows' | 'columns', session: Session): void {
  const sheet = session.model.sheet(sheetId);
  assertChangeable(sheet, what === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const used = usedBox(sheet, true, box);
  if (!used) return;
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const format = formatAt(sheet, row, column);
      const size = format.fontSize ?? DEFAULT_FONT_SIZE;
      const letters = shownText(cellAt(sheet, row, column), sheet, row, column).replace(/\p{Mn}/gu, '').length;
      const width = letters * size * 0.56 + 8;
      if (what === 'columns') {
        const before = row === used.row ? 0 : (sheet.columnWidths[column] ?? 0);
        sheet.columnWidths[column] = Math.min(600, Math.max(before, width, 12));
      } else {
        const room = sheet.columnWidths[column] ?? DEFAULT_COLUMN_WIDTH;
        const lines = format.wrap ? Math.max(1, Math.ceil(width / room)) : 1;
        const before = column === used.column ? 0 : (sheet.rowHeights[row] ?? 0);
        sheet.rowHeights[row] = Math.min(409, Math.max(before, lines * size * 1.75 + 3.25));
      }
    }
  }
  session.model.sheetChanged(sheetId, what);
}

/** Excel.RangeFormat with its font, fill and protection. */

import { DEFAULT_FONT, DEFAULT_FONT_SIZE } from '../../document/new-document.ts';
import { assertChangeable } from '../../document/protection.ts';
import { flag, number, oneOf, text } from '../arguments.ts';
import { excelClass } from '../excel-class.ts';
import type { RangeTarget } from '../session.ts';
import { borders } from './range-border.ts';
import { changeLooks, color, look } from './range-look.ts';
import { commonSize, resize } from './rows-and-columns.ts';

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
    rowHeight: {
      read: (target, session) => commonSize(target, 'rows', session),
      write: (target, value, session) => resize(target, 'rows', number(value), session),
    },
    columnWidth: {
      read: (target, session) => commonSize(target, 'columns', session),
      write: (target, value, session) => resize(target, 'columns', number(value), session),
    },
  },
  objects: {
    font: (target, session) => font(target, session),
    fill: (target, session) => fill(target, session),
    borders,
    protection: (target, session) => protection(target, session),
  },
});

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
  },
});

const fill = excelClass<RangeTarget>('RangeFill', {
  properties: {
    color: look(
      (format) => format.fill ?? '#FFFFFF',
      (format, value) => ({ ...format, fill: color(value) }),
    ),
  },
  methods: { clear: (target, _args, session) => changeLooks(target, session, ({ fill: _, ...format }) => format) },
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
        changeLooks(target, session, ({ locked: _, ...format }) => (locked ? format : { ...format, locked: false }));
      },
    },
  },
});

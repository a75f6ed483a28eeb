/** Excel.PageLayout with its header and footer. */

import { MAX_COLUMNS, MAX_ROWS } from '../document/a1.ts';
import type { PageLayout } from '../document/document.ts';
import { invalidArgument } from '../document/excel-error.ts';
import { excelClass, flag, nullObject, number, oneOf, type Property, record, text } from './excel-object.ts';
import { range } from './range.ts';
import { rangeArgument } from './range-address.ts';
import type { Session } from './session.ts';
import type { SheetTarget } from './worksheet.ts';

const layoutOf = ({ sheetId }: SheetTarget, session: Session): PageLayout => session.model.sheet(sheetId).pageLayout;

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const PAPERS = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
] as const;

type Margin = keyof PageLayout['margins'];
type Part = `${'left' | 'center' | 'right'}${'Header' | 'Footer'}`;

const headerFooter = excelClass<SheetTarget>('HeaderFooter', {
  properties: Object.fromEntries(
    (['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const).map(
      (part) => [part, headerProperty(part)],
    ),
  ),
});

const headersFooters = excelClass<SheetTarget>('HeaderFooterGroup', {
  properties: {
    state: {
      read: () => 'Default',
      write: (_target, value) => {
        if (value !== 'Default') throw invalidArgument('Only one header and footer for all pages is in the workbench.');
      },
    },
  },
  objects: { defaultForAllPages: headerFooter },
});

export const pageLayout = excelClass<SheetTarget>('PageLayout', {
  properties: {
    orientation: {
      read: (target, session) => layoutOf(target, session).orientation,
      write: (target, value, session) => {
        layoutOf(target, session).orientation = oneOf(value, ['Portrait', 'Landscape']);
      },
    },
    paperSize: {
      read: (target, session) => layoutOf(target, session).paperSize,
      write: (target, value, session) => {
        layoutOf(target, session).paperSize = oneOf(value, PAPERS);
      },
    },
    topMargin: marginProperty('top'),
    bottomMargin: marginProperty('bottom'),
    leftMargin: marginProperty('left'),
    rightMargin: marginProperty('right'),
    headerMargin: marginProperty('header'),
    footerMargin: marginProperty('footer'),
    centerHorizontally: {
      read: (target, session) => layoutOf(target, session).centerHorizontally,
      write: (target, value, session) => {
        layoutOf(target, session).centerHorizontally = flag(value);
      },
    },
    centerVertically: {
      read: (target, session) => layoutOf(target, session).centerVertically,
      write: (target, value, session) => {
        layoutOf(target, session).centerVertically = flag(value);
      },
    },
    zoom: {
      read: (target, session) => layoutOf(target, session).zoom,
      write: (target, value, session) => {
        const zoom: PageLayout['zoom'] = {};
        for (const key of ['scale', 'horizontalFitToPages', 'verticalFitToPages'] as const) {
          const given = record(value)[key];
          if (given !== undefined && given !== null) zoom[key] = number(given);
        }
        if (zoom.scale !== undefined && (zoom.scale < 10 || zoom.scale > 400)) throw invalidArgument();
        layoutOf(target, session).zoom = zoom;
      },
    },
  },
  objects: { headersFooters },
  methods: {
    setPrintMargins: (target, [unit, options], session) => {
      const points = POINTS[oneOf(unit, ['Points', 'Inches', 'Centimeters'])];
      const { margins } = layoutOf(target, session);
      for (const [key, value] of Object.entries(record(options))) {
        if (value === undefined || value === null) continue;
        if (!(key in margins)) throw invalidArgument();
        margins[key as Margin] = number(value) * points;
      }
    },
    setPrintArea: (target, [area], session) => {
      layoutOf(target, session).printArea = rangeArgument(area, target.sheetId, session).box;
    },
    getPrintAreaOrNullObject: ({ sheetId }, _args, session) => {
      const box = layoutOf({ sheetId }, session).printArea;
      return box ? range({ sheetId, box }, session) : nullObject('RangeAreas');
    },
    setPrintTitleRows: (target, [rows], session) => {
      const { box } = rangeArgument(rows, target.sheetId, session);
      if (box.rows >= MAX_ROWS) throw invalidArgument();
      layoutOf(target, session).titleRows = { first: box.row, last: box.row + box.rows - 1 };
    },
    getPrintTitleRowsOrNullObject: ({ sheetId }, _args, session) => {
      const rows = layoutOf({ sheetId }, session).titleRows;
      if (!rows) return nullObject('Range');
      const box = { row: rows.first, column: 0, rows: rows.last - rows.first + 1, columns: MAX_COLUMNS };
      return range({ sheetId, box }, session);
    },
  },
});

function marginProperty(margin: Margin): Property<SheetTarget> {
  return {
    read: (target, session) => layoutOf(target, session).margins[margin],
    write: (target, value, session) => {
      layoutOf(target, session).margins[margin] = number(value);
    },
  };
}

function headerProperty(part: Part): Property<SheetTarget> {
  const where = part.endsWith('Header') ? 'header' : 'footer';
  const side = part.replace(/Header|Footer/, '') as 'left' | 'center' | 'right';
  return {
    read: (target, session) => layoutOf(target, session)[where][side],
    write: (target, value, session) => {
      layoutOf(target, session)[where][side] = text(value);
    },
  };
}

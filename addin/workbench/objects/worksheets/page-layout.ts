/** Excel.PageLayout with its header and footer. */

import { MAX_ROWS } from '../../document/a1.ts';
import { WHOLE_SHEET } from '../../document/boxes.ts';
import type { PageLayout } from '../../document/document.ts';
import { invalidArgument } from '../../document/excel-error.ts';
import { flag, number, oneOf, record, text } from '../arguments.ts';
import { excelClass, field } from '../excel-class.ts';
import { nullObject } from '../excel-object.ts';
import { range } from '../ranges/range.ts';
import { rangeArgument } from '../ranges/range-address.ts';
import { rangeAreas } from '../ranges/range-areas.ts';
import type { Session, SheetTarget } from '../session.ts';

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
type Side = keyof PageLayout['footer'];

const part = (band: 'header' | 'footer', side: Side) =>
  field((target: SheetTarget, session: Session) => layoutOf(target, session)[band], side, text);

const headerFooter = excelClass<SheetTarget>('HeaderFooter', {
  properties: {
    leftHeader: part('header', 'left'),
    centerHeader: part('header', 'center'),
    rightHeader: part('header', 'right'),
    leftFooter: part('footer', 'left'),
    centerFooter: part('footer', 'center'),
    rightFooter: part('footer', 'right'),
  },
});

const headersFooters = excelClass<SheetTarget>('HeaderFooterGroup', {
  objects: { defaultForAllPages: headerFooter },
});

export const pageLayout = excelClass<SheetTarget>('PageLayout', {
  properties: {
    orientation: field(layoutOf, 'orientation', (value) => oneOf(value, ['Portrait', 'Landscape'])),
    paperSize: field(layoutOf, 'paperSize', (value) => oneOf(value, PAPERS)),
    centerHorizontally: field(layoutOf, 'centerHorizontally', flag),
    zoom: field(layoutOf, 'zoom', zoomOf),
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
    getPrintAreaOrNullObject: (target, _args, session) => {
      const { printArea } = layoutOf(target, session);
      return printArea ? rangeAreas({ ...target, boxes: [printArea] }, session) : nullObject('RangeAreas');
    },
    getPrintTitleRowsOrNullObject: (target, _args, session) => {
      const { titleRows } = layoutOf(target, session);
      if (!titleRows) return nullObject('Range');
      const { first, last } = titleRows;
      return range({ ...target, box: { ...WHOLE_SHEET, row: first, rows: last - first + 1 } }, session);
    },
    setPrintTitleRows: (target, [rows], session) => {
      const { box } = rangeArgument(rows, target.sheetId, session);
      if (box.rows >= MAX_ROWS) throw invalidArgument();
      layoutOf(target, session).titleRows = { first: box.row, last: box.row + box.rows - 1 };
    },
  },
});

function zoomOf(value: unknown): PageLayout['zoom'] {
  const zoom: PageLayout['zoom'] = {};
  for (const key of ['scale', 'horizontalFitToPages', 'verticalFitToPages'] as const) {
    const given = record(value)[key];
    if (given !== undefined && given !== null) zoom[key] = number(given);
  }
  if (zoom.scale !== undefined && (zoom.scale < 10 || zoom.scale > 400)) throw invalidArgument();
  return zoom;
}

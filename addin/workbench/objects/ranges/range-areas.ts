/** Excel.RangeAreas: boxes of one sheet, dressed and protected together. */

import { parseA1, splitAddress } from '../../document/a1.ts';
import { WHOLE_SHEET } from '../../document/boxes.ts';
import type { Box } from '../../document/document.ts';
import { invalidArgument } from '../../document/excel-error.ts';
import { optionalText } from '../arguments.ts';
import { type ExcelClass, excelClass, keepable } from '../excel-class.ts';
import type { Session } from '../session.ts';
import { range } from './range.ts';
import { fullAddress } from './range-address.ts';
import { together } from './together.ts';

type Areas = { sheetId: string; boxes: Box[] };

const kept = keepable<Areas>((target, session) => {
  // The sheet may be gone since.
  session.model.sheet(target.sheetId);
  return rangeAreas(target, session);
});

const ranges = ({ sheetId, boxes }: Areas, session: Session) => boxes.map((box) => range({ sheetId, box }, session));

export const rangeAreas: ExcelClass<Areas> = excelClass<Areas>('RangeAreas', {
  identity: kept.identity,
  properties: {
    address: {
      read: ({ sheetId, boxes }, session) => boxes.map((box) => fullAddress({ sheetId, box }, session)).join(','),
    },
    areaCount: { read: ({ boxes }) => boxes.length },
    isEntireColumn: { read: ({ boxes }) => boxes.every(({ rows }) => rows === WHOLE_SHEET.rows) },
    isEntireRow: { read: ({ boxes }) => boxes.every(({ columns }) => columns === WHOLE_SHEET.columns) },
    cellCount: { read: ({ boxes }) => boxes.reduce((sum, box) => sum + box.rows * box.columns, 0) },
  },
  objects: {
    areas: (target, session) => rangeCollection(target, session),
    format: (target, session) =>
      together(
        'RangeFormat',
        ranges(target, session).map((each) => each.object('format')),
      ),
    worksheet: (target, session) => session.worksheet(target),
  },
  methods: {
    _KeepReference: kept.keep,
  },
});

const rangeCollection = excelClass<Areas>('RangeCollection', { items: ranges });

/** "A1,B2:B5": the sheet's name may stand before each; nothing at all is the whole sheet. */
export function areasOf(sheetId: string, addresses: unknown, session: Session): Areas {
  const list = optionalText(addresses);
  if (list === undefined) return { sheetId, boxes: [WHOLE_SHEET] };
  // A sheet's name may hold a comma inside its quotes.
  const boxes = (list.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((address) => {
    const { sheet, a1 } = splitAddress(address.trim());
    const box = parseA1(a1);
    const elsewhere = sheet !== undefined && session.model.findSheet(sheet)?.id !== sheetId;
    if (!box || elsewhere) throw invalidArgument(`"${address}" is not an address on this worksheet.`);
    return box;
  });
  return { sheetId, boxes };
}

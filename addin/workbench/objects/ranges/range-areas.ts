/** Excel.RangeAreas: boxes of one sheet, dressed and protected together. */

import { parseA1, splitAddress } from '../../document/a1.ts';
import { isEntireColumn, isEntireRow, WHOLE_SHEET } from '../../document/boxes.ts';
import type { Box } from '../../document/document.ts';
import { invalidArgument, WorkbenchError } from '../../document/excel-error.ts';
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
    isEntireRow: { read: ({ boxes }) => boxes.every(isEntireRow) },
    isEntireColumn: { read: ({ boxes }) => boxes.every(isEntireColumn) },
    cellCount: { read: ({ boxes }) => boxes.reduce((sum, box) => sum + box.rows * box.columns, 0) },
  },
  objects: {
    areas: (target, session) => {
      if (target.boxes.some((box) => isEntireRow(box) && isEntireColumn(box))) throw hangs();
      return rangeCollection(target, session);
    },
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

/** Excel never answers here (office-js#5758). A test must see it, so the workbench answers, and says aloud what it has kept one from. */
function hangs(): WorkbenchError {
  return new WorkbenchError(
    'GeneralException',
    'RangeAreas.areas of a whole worksheet: Excel hangs here; read isEntireRow and isEntireColumn first',
  );
}

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

/** Excel.RangeAreas, as far as it is answered: where merged cells are. */

import type { Box } from '../document.ts';
import { type ExcelClass, excelClass, keepable } from './excel-object.ts';
import { range } from './range.ts';
import { fullAddress } from './range-address.ts';
import { worksheet } from './worksheet.ts';

type Areas = { sheetId: string; boxes: Box[] };

const kept = keepable<Areas>((target, session) => rangeAreas(target, session));

export const rangeAreas: ExcelClass<Areas> = excelClass<Areas>('RangeAreas', {
  identity: kept.identity,
  methods: { _KeepReference: kept.keep },
  properties: {
    address: {
      read: ({ sheetId, boxes }, session) => boxes.map((box) => fullAddress({ sheetId, box }, session)).join(','),
    },
    areaCount: { read: ({ boxes }) => boxes.length },
    cellCount: { read: ({ boxes }) => boxes.reduce((sum, box) => sum + box.rows * box.columns, 0) },
  },
  objects: {
    areas: (target, session) => rangeCollection(target, session),
    worksheet: ({ sheetId }, session) => worksheet({ sheetId }, session),
  },
});

const rangeCollection = excelClass<Areas>('RangeCollection', {
  items: ({ sheetId, boxes }, session) => boxes.map((box) => range({ sheetId, box }, session)),
  methods: { getCount: ({ boxes }) => boxes.length },
});

/** Excel.Workbook: the root every object path starts from. */

import { text } from './arguments.ts';
import { documentProperties } from './custom-property.ts';
import { excelClass } from './excel-class.ts';
import { functions } from './functions.ts';
import { namedItemCollection } from './named-item.ts';
import { range } from './ranges/range.ts';
import { rangeAreas } from './ranges/range-areas.ts';
import { tableCollection } from './tables/table-collection.ts';
import { worksheetCollection } from './worksheets/worksheet-collection.ts';

export const workbook = excelClass<null>('Workbook', {
  objects: {
    worksheets: worksheetCollection,
    tables: (_target, session) => tableCollection(null, session),
    names: (_target, session) => namedItemCollection(null, session),
    properties: documentProperties,
    functions: (_target, session) => functions(null, session),
  },
  methods: {
    getSelectedRange: (_target, _args, session) => range(session.desk.selection, session),
    getSelectedRanges: (_target, _args, session) => {
      const { sheetId, box } = session.desk.selection;
      return rangeAreas({ sheetId, boxes: [box] }, session);
    },
    _RemoveReference: (_target, [id], session) => {
      session.references.delete(text(id));
    },
  },
});

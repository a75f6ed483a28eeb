/** Excel.Workbook: the root every object path starts from. */

import { text } from './arguments.ts';
import { documentProperties } from './custom-property.ts';
import { excelClass } from './excel-class.ts';
import { functions } from './functions.ts';
import { namedItemCollection } from './named-item.ts';
import { activeCell, selectedRange, selectedRanges } from './selection.ts';
import { tableCollection } from './tables/table-collection.ts';
import { workbookProtection } from './workbook-protection.ts';
import { worksheetCollection } from './worksheets/worksheet-collection.ts';

export const workbook = excelClass<null>('Workbook', {
  objects: {
    worksheets: worksheetCollection,
    tables: (_target, session) => tableCollection(null, session),
    names: (_target, session) => namedItemCollection(null, session),
    properties: documentProperties,
    functions: (_target, session) => functions(null, session),
    protection: workbookProtection,
  },
  methods: {
    getActiveCell: (_target, _args, session) => activeCell(session),
    getSelectedRange: (_target, _args, session) => selectedRange(session),
    getSelectedRanges: (_target, _args, session) => selectedRanges(session),
    _RemoveReference: (_target, [id], session) => {
      session.references.delete(text(id));
    },
  },
});

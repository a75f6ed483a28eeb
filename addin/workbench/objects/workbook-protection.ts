/** Excel.WorkbookProtection: whether the structure is protected. The add-in lifts and sets no such protection: it is its people's. */

import { excelClass } from './excel-class.ts';

export const workbookProtection = excelClass<null>('WorkbookProtection', {
  properties: {
    protected: { read: (_target, session) => session.model.document.structureProtected === true },
  },
});

/** An empty workbook, an empty sheet, and the defaults a missing field stands for. */

import type { PageLayout, SheetDocument, WorkbookDocument } from './document.ts';

export const DEFAULT_FONT = 'Sarabun';
export const DEFAULT_FONT_SIZE = 11;
/** Points. 30 px: Thai upper marks clip at Excel's usual 20 px. */
export const DEFAULT_ROW_HEIGHT = 22.5;
export const DEFAULT_COLUMN_WIDTH = 48;

export function newDocument(title: string): WorkbookDocument {
  const sheet = newSheet(newId(), 'Sheet1');
  return { title, sheets: [sheet], activeSheetId: sheet.id, names: [], customProperties: [] };
}

export function newSheet(id: string, name: string): SheetDocument {
  return {
    id,
    name,
    visibility: 'Visible',
    cells: {},
    rowHeights: {},
    columnWidths: {},
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    tables: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    protection: null,
    pageLayout: newPageLayout(),
    showGridlines: true,
    tabColor: '',
  };
}

function newPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    zoom: { scale: 100 },
    header: { left: '', center: '', right: '' },
    footer: { left: '', center: '', right: '' },
  };
}

/** Excel's ids look like this; an add-in may keep one in a custom property, so a file must not make two sheets alike. */
export function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

/**
 * A workbook as plain data: what the host's object model holds, what a file is written from and read into,
 * and what the print preview draws. Rows and columns count from 0. Nothing here knows office.js, Univer or xlsx.
 */

import type { Chart } from './chart-document.ts';
import type { PasswordHash } from './password.ts';

export type CellValue = string | number | boolean | null;

export type Box = { row: number; column: number; rows: number; columns: number };

export type BorderStyle = 'Continuous' | 'Dash' | 'Dot' | 'Double' | 'None';
export type Border = { style: BorderStyle; color: string; weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick' };
export type BorderEdge = 'top' | 'bottom' | 'left' | 'right';

/** What a cell looks like; a missing field is the workbook's default. Sizes in points, colours `#RRGGBB`. */
export type CellFormat = {
  numberFormat?: string;
  fontName?: string;
  fontSize?: number;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  fill?: string;
  horizontal?: 'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  vertical?: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  wrap?: boolean;
  indent?: number;
  borders?: Partial<Record<BorderEdge, Border>>;
  /** Excel's default is locked; only a `false` is kept. */
  locked?: boolean;
};

/** To a place in the workbook, as it was written: it does not follow a renamed sheet, in Excel neither. */
export type CellLink = { reference: string; screenTip?: string };

/** `formula` is the text as it was written (structured references kept), starting with "="; `value` its last result. */
export type Cell = { value: CellValue; formula?: string; format?: CellFormat; link?: CellLink };

export type Table = {
  id: string;
  name: string;
  box: Box;
  columns: { id: number; name: string }[];
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
  /** What its rows were last sorted by, first column first. */
  sort?: { columnId: number; ascending: boolean }[];
  /** What hides rows of it, one a column; the rows stand in `hiddenRows`. */
  filters?: TableFilter[];
};

/** `Values` are texts as the cells show them, empty for blanks; criteria are written as in `">=50"`. */
export type TableFilter = { columnId: number } & (
  | { filterOn: 'Values'; values: string[] }
  | { filterOn: 'Custom'; criterion1: string; criterion2?: string; operator?: 'And' | 'Or' }
);

/** As office.js writes it: `rule` is its DataValidationRule (`{list: {…}}`, `{wholeNumber: {…}}` …). */
export type Validation = {
  boxes: Box[];
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  prompt?: { title: string; message: string; showPrompt: boolean };
  errorAlert?: { title: string; message: string; style: 'Stop' | 'Warning' | 'Information'; showAlert: boolean };
};

/** Custom-formula conditional formats, first in the list wins; the formula is relative to the box's first cell. */
export type ConditionalFormat = {
  id: string;
  boxes: Box[];
  formula: string;
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  stopIfTrue: boolean;
};

/** Margins in points, as office.js gives them. `zoom` is a scale in percent or pages to fit. */
export type PageLayout = {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printArea?: Box;
  /** First and last row repeated at the top of each page. */
  titleRows?: { first: number; last: number };
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
};

/** A picture over the cells, in points from the worksheet's corner; `png` in base64. */
export type Picture = {
  id: string;
  name: string;
  description: string;
  png: string;
  left: number;
  top: number;
  width: number;
  height: number;
};

export type SheetDocument = {
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** Sparse: `cells[row][column]`. */
  cells: Record<number, Record<number, Cell>>;
  /** Look of cells without a format of their own: the column's, else the sheet's. A cell's format, once it has one, is complete. */
  columnFormats?: Record<number, CellFormat>;
  defaultFormat?: CellFormat;
  /** Points. */
  rowHeights: Record<number, number>;
  columnWidths: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  merges: Box[];
  frozen: { rows: number; columns: number };
  tables: Table[];
  charts: Chart[];
  pictures?: Picture[];
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  /** null = not protected; the options are office.js's WorksheetProtectionOptions. */
  protection: Record<string, boolean | string> | null;
  /** Of a protection that asks for a password. */
  password?: PasswordHash;
  pageLayout: PageLayout;
  showGridlines: boolean;
  tabColor: string;
};

/** `sheetId`: the one worksheet whose own it is; without it the workbook's. `reference` may also be a constant, `="text"`. */
export type DefinedName = { name: string; reference: string; visible: boolean; comment: string; sheetId?: string };

export type WorkbookDocument = {
  title: string;
  sheets: SheetDocument[];
  activeSheetId: string;
  names: DefinedName[];
  customProperties: { key: string; value: string | number | boolean }[];
  /** Days are counted from 1904, as old Macs did. */
  date1904?: true;
  /** No worksheet may be added, deleted, moved, renamed, hidden or shown. */
  structureProtected?: true;
  /** The add-in's own settings in this workbook (Office.Settings): JSON by name. */
  paneSettings?: Record<string, string>;
};

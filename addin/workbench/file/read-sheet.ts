import { parseA1 } from '../document/a1.ts';
import type { SheetDocument, Table } from '../document/document.ts';
import { readConditionalFormats } from './conditional-formats.ts';
import { readHyperlinks } from './hyperlinks.ts';
import type { PrintNames } from './names-part.ts';
import { readPageSetup } from './page-setup.ts';
import { readPassword, readProtection } from './protection.ts';
import { readColumns } from './read-columns.ts';
import { readRows } from './read-rows.ts';
import type { Styles } from './styles/read-styles.ts';
import { readValidations } from './validations/validations.ts';
import { attribute, child, children, isTrue, numberOf, readXml, type XmlElement } from './xml.ts';

export type SheetSource = {
  id: string;
  name: string;
  visibility: SheetDocument['visibility'];
  xml: string;
  tables: Table[];
  charts: SheetDocument['charts'];
  print: PrintNames;
};

const EXCEL_ROW_HEIGHT = 15;

export function readSheet(source: SheetSource, strings: readonly string[], styles: Styles): SheetDocument {
  const { frame, sheetData } = splitSheet(source.xml);
  const root = readXml(frame);
  const view = child(root, 'sheetViews', 'sheetView');
  const columns = readColumns(child(root, 'cols'), styles.cells);
  const tabColor = styles.color(child(root, 'sheetPr', 'tabColor'));
  const protection = child(root, 'sheetProtection');
  const password = readPassword(protection);
  const sheet: SheetDocument = {
    id: source.id,
    name: source.name,
    visibility: source.visibility,
    ...readRows(sheetData, {
      strings,
      formats: styles.cells,
      rowHeight: numberOf(attribute(child(root, 'sheetFormatPr'), 'defaultRowHeight'), EXCEL_ROW_HEIGHT),
      isDressed: (column) => (columns.columnFormats?.[column] ?? columns.defaultFormat) !== undefined,
    }),
    ...columns,
    merges: children(child(root, 'mergeCells'), 'mergeCell').flatMap(
      (merge) => parseA1(attribute(merge, 'ref') ?? '') ?? [],
    ),
    frozen: readFrozen(child(view, 'pane')),
    tables: source.tables,
    charts: source.charts,
    validations: readValidations(root),
    conditionalFormats: readConditionalFormats(root, styles.conditional, styles.readLook),
    protection: readProtection(protection),
    ...(password && { password }),
    pageLayout: readPageSetup(root, source.print.area, source.print.titles),
    showGridlines: isTrue(attribute(view, 'showGridLines'), true),
    tabColor: tabColor ?? '',
  };
  readHyperlinks(root, sheet);
  return sheet;
}

/** Cells are many and read in one sweep; what stands around them is little and read as a tree. */
function splitSheet(xml: string): { frame: string; sheetData: string } {
  const open = /<(\w+:)?sheetData(\s*\/)?[\s>]/.exec(xml);
  if (!open || open[2] !== undefined) return { frame: xml, sheetData: '<sheetData/>' };
  const close = `</${open[1] ?? ''}sheetData>`;
  const end = xml.lastIndexOf(close) + close.length;
  return { frame: xml.slice(0, open.index) + xml.slice(end), sheetData: xml.slice(open.index, end) };
}

function readFrozen(pane: XmlElement | undefined): SheetDocument['frozen'] {
  const isFrozen = (attribute(pane, 'state') ?? '').startsWith('frozen');
  const count = (name: string) => (isFrozen ? numberOf(attribute(pane, name), 0) : 0);
  return { rows: count('ySplit'), columns: count('xSplit') };
}

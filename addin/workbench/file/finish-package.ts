/** Puts into the package excelts wrote what excelts cannot: see the files of each part for the reason. */

import { editZip } from '@cj-tech-master/excelts/archive';
import type { SheetDocument, WorkbookDocument } from '../document/document.ts';
import { addDrawing, chartParts, relateDrawing } from './charts/chart-package.ts';
import { markStops } from './conditional-formats.ts';
import {
  CUSTOM_PROPERTIES_PATH,
  customPropertiesPart,
  declareCustomProperties,
  relateCustomProperties,
} from './custom-properties.ts';
import { hasLinks, hyperlinksXml } from './hyperlinks.ts';
import { addNames } from './names-part.ts';
import { declarePaneSettings, paneSettingsParts, relatePaneSettings } from './pane-settings.ts';
import { tablePart } from './tables/table-part.ts';
import { unpack } from './unpack.ts';
import { validationsXml } from './validations/validations.ts';

export async function finishPackage(bytes: Uint8Array, document: WorkbookDocument): Promise<Uint8Array> {
  const parts = await unpack(bytes);
  const editor = await editZip(bytes);
  const change = async (path: string, edit: (xml: string) => string) => {
    const xml = await parts.text(path);
    if (xml === null) throw new Error(`excelts wrote no ${path}`);
    const changed = edit(xml);
    if (changed !== xml) editor.set(path, changed);
  };

  await change('xl/workbook.xml', (xml) =>
    lockStructure(
      addNames(
        document.date1904 ? xml.replace('<workbookPr', '<workbookPr date1904="1"') : xml,
        document.names,
        document.sheets.map(({ id }) => id),
      ),
      document,
    ),
  );
  for (const [index, sheet] of document.sheets.entries()) {
    if (needsChange(sheet)) await change(`xl/worksheets/sheet${index + 1}.xml`, (xml) => finishSheet(xml, sheet));
  }
  const tables = document.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  for (const [index, { sheet, table }] of tables.entries()) {
    await change(`xl/tables/table${index + 1}.xml`, () => tablePart(sheet, table, index + 1));
  }
  const charts = chartParts(document);
  for (const { path, xml } of charts.parts) editor.set(path, xml);
  for (const [index, sheet] of document.sheets.entries()) {
    if (sheet.charts.length === 0) continue;
    const path = `xl/worksheets/_rels/sheet${index + 1}.xml.rels`;
    editor.set(path, relateDrawing(await parts.text(path), index + 1));
  }
  const types = [(xml: string) => xml.replace('</Types>', () => `${charts.types}</Types>`)];
  const relations: typeof types = [];
  if (document.customProperties.length > 0) {
    editor.set(CUSTOM_PROPERTIES_PATH, customPropertiesPart(document.customProperties));
    relations.push(relateCustomProperties);
    types.push(declareCustomProperties);
  }
  const settings = document.paneSettings ?? {};
  if (Object.keys(settings).length > 0) {
    for (const [path, xml] of paneSettingsParts(settings)) editor.set(path, xml);
    relations.push(relatePaneSettings);
    types.push(declarePaneSettings);
  }
  await change('_rels/.rels', (xml) => relations.reduce((text, add) => add(text), xml));
  await change('[Content_Types].xml', (xml) => types.reduce((text, add) => add(text), xml));
  return editor.bytes();
}

/** The element has its place before the workbook's views. */
function lockStructure(xml: string, { structureProtected }: WorkbookDocument): string {
  return structureProtected ? xml.replace('<bookViews', '<workbookProtection lockStructure="1"/><bookViews') : xml;
}

function needsChange(sheet: SheetDocument): boolean {
  const { charts, validations, conditionalFormats } = sheet;
  const stops = conditionalFormats.some(({ stopIfTrue }) => stopIfTrue);
  return charts.length > 0 || validations.length > 0 || stops || hasLinks(sheet);
}

/** The elements of a worksheet have a fixed order; these are the ones that may follow data validation. */
const AFTER_VALIDATIONS =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|ignoredErrors|drawing|legacyDrawing|tableParts|extLst)[\s>/]|<\/worksheet>/;

function finishSheet(xml: string, sheet: SheetDocument): string {
  // Cells come first and may hold any text, so only what follows them is looked at.
  const end = Math.max(xml.lastIndexOf('</sheetData>'), xml.lastIndexOf('<sheetData/>'));
  const tail = markStops(xml.slice(end), sheet.conditionalFormats);
  const at = tail.search(AFTER_VALIDATIONS);
  return (
    xml.slice(0, end) +
    addDrawing(tail.slice(0, at) + validationsXml(sheet.validations) + hyperlinksXml(sheet) + tail.slice(at), sheet)
  );
}

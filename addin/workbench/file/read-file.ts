import type { Chart } from '../document/chart-document.ts';
import type { SheetDocument, Table, WorkbookDocument } from '../document/document.ts';
import { newId } from '../document/new-document.ts';
import { readDrawing } from './charts/drawing-part.ts';
import { readChart } from './charts/read-chart.ts';
import { CUSTOM_PROPERTIES_PATH, readCustomProperties } from './custom-properties.ts';
import { readNames, readPrintNames } from './names-part.ts';
import { partOf, type Relation, relationOf, relationsOf } from './package-parts.ts';
import { readPaneSettings } from './pane-settings.ts';
import { readSheet, type SheetSource } from './read-sheet.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readStyles } from './styles/read-styles.ts';
import { readTable } from './tables/table-part.ts';
import { type Parts, unpack } from './unpack.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { attribute, child, children, content, isTrue, numberOf, readXml, type XmlElement } from './xml.ts';

/** An .xlsx, of this project or re-saved by Excel or LibreOffice. Throws `UnreadableFile`. Ids of sheets and tables are new. */
export async function readFile(bytes: Uint8Array): Promise<WorkbookDocument> {
  const parts = await unpack(bytes);
  try {
    return await readWorkbook(parts);
  } catch (cause) {
    throw cause instanceof UnreadableFile ? cause : new UnreadableFile('damaged', cause);
  }
}

async function readWorkbook(parts: Parts): Promise<WorkbookDocument> {
  const packageRelations = await relationsOf(parts, '');
  const path = partOf(packageRelations, 'officeDocument');
  const xml = path === undefined ? null : await parts.text(path);
  if (path === undefined || xml === null) throw new UnreadableFile('not-a-workbook');
  const workbook = readXml(xml);
  if (!child(workbook, 'sheets')) throw new UnreadableFile('not-a-workbook');
  const relations = await relationsOf(parts, path);
  const sheets = await readSheets(parts, workbook, relations);
  const active = numberOf(attribute(child(workbook, 'bookViews', 'workbookView'), 'activeTab'), 0);
  const core = await textOf(parts, partOf(packageRelations, 'core-properties'));
  const custom = await textOf(parts, partOf(packageRelations, 'custom-properties') ?? CUSTOM_PROPERTIES_PATH);
  const paneSettings = await readPaneSettings(parts, packageRelations);
  return {
    title: core === null ? '' : content(child(readXml(core), 'title')),
    sheets: sheets.map(({ sheet }) => sheet),
    activeSheetId: (sheets.find(({ place }) => place === active) ?? sheets[0])?.sheet.id ?? '',
    names: readNames(workbook, new Map(sheets.map(({ place, sheet }) => [place, sheet.id]))),
    customProperties: custom === null ? [] : readCustomProperties(custom),
    ...(isTrue(attribute(child(workbook, 'workbookPr'), 'date1904')) && { date1904: true }),
    ...(isTrue(attribute(child(workbook, 'workbookProtection'), 'lockStructure')) && { structureProtected: true }),
    ...(Object.keys(paneSettings).length > 0 && { paneSettings }),
  };
}

async function textOf(parts: Parts, path: string | undefined): Promise<string | null> {
  return path === undefined ? null : parts.text(path);
}

/** `place` counts sheets as the workbook does, with the chart sheets that are left out here. */
async function readSheets(
  parts: Parts,
  workbook: XmlElement,
  relations: readonly Relation[],
): Promise<{ place: number; sheet: SheetDocument }[]> {
  const strings = readSharedStrings(await textOf(parts, partOf(relations, 'sharedStrings')));
  const styles = readStyles(
    await textOf(parts, partOf(relations, 'styles')),
    await textOf(parts, partOf(relations, 'theme')),
  );
  const sheets: { place: number; sheet: SheetDocument }[] = [];
  for (const [place, element] of children(child(workbook, 'sheets'), 'sheet').entries()) {
    const relation = relationOf(element, relations);
    if (relation?.type !== 'worksheet') continue;
    const source = await sheetSource(parts, workbook, element, place, relation.path);
    sheets.push({ place, sheet: readSheet(source, strings, styles) });
  }
  if (sheets.length === 0) throw new UnreadableFile('not-a-workbook');
  return sheets;
}

async function sheetSource(
  parts: Parts,
  workbook: XmlElement,
  element: XmlElement,
  place: number,
  path: string,
): Promise<SheetSource> {
  const xml = await parts.text(path);
  if (xml === null) throw new UnreadableFile('damaged');
  const tables: Table[] = [];
  const charts: Chart[] = [];
  for (const relation of await relationsOf(parts, path)) {
    if (relation.type === 'drawing') charts.push(...(await readCharts(parts, relation.path)));
    if (relation.type !== 'table') continue;
    const part = await parts.text(relation.path);
    const table = part === null ? null : readTable(part, newId());
    if (table) tables.push(table);
  }
  const states = { hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
  return {
    id: newId(),
    name: attribute(element, 'name') ?? '',
    visibility: states[attribute(element, 'state') as keyof typeof states] ?? 'Visible',
    xml,
    tables,
    charts,
    print: readPrintNames(workbook, place),
  };
}

async function readCharts(parts: Parts, path: string): Promise<Chart[]> {
  const drawing = await parts.text(path);
  if (drawing === null) return [];
  const charts: Chart[] = [];
  for (const { path: chartPath, ...place } of readDrawing(drawing, await relationsOf(parts, path))) {
    const part = await parts.text(chartPath);
    const chart = part === null ? null : readChart(part);
    if (chart) charts.push({ ...chart, ...place });
  }
  return charts;
}

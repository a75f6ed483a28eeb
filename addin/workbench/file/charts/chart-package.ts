/** Puts the charts' parts into the package: drawings, chart parts, their relations and content types. */

import type { SheetDocument, WorkbookDocument } from '../../document/document.ts';
import { attributes, xmlPart } from '../xml.ts';
import { chartPart } from './chart-part.ts';
import { chartRelationId, drawingPart } from './drawing-part.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_ID = 'rIdDrawing';

export type NewPart = { path: string; xml: string };

/** New parts with the content types they need; drawings are numbered as their sheets are, and called otherwise than those that excelts makes for pictures. */
export function chartParts(document: WorkbookDocument): { parts: NewPart[]; types: string } {
  const parts: NewPart[] = [];
  const types: string[] = [];
  const add = (path: string, xml: string, type?: string) => {
    parts.push({ path, xml });
    if (type) types.push(`<Override${attributes({ PartName: `/${path}`, ContentType: type })}/>`);
  };
  let number = 0;
  for (const [index, sheet] of document.sheets.entries()) {
    if (sheet.charts.length === 0) continue;
    const relations = sheet.charts.map((chart, at) => {
      number++;
      add(`xl/charts/chart${number}.xml`, chartPart(document, sheet, chart), CHART_TYPE);
      return relationXml(chartRelationId(at), 'chart', `../charts/chart${number}.xml`);
    });
    add(`xl/drawings/charts${index + 1}.xml`, drawingPart(sheet.charts), DRAWING_TYPE);
    add(`xl/drawings/_rels/charts${index + 1}.xml.rels`, relationsPart(relations.join('')));
  }
  return { parts, types: types.join('') };
}

function relationXml(id: string, type: string, target: string): string {
  return `<Relationship${attributes({ Id: id, Type: `${OFFICE}/${type}`, Target: target })}/>`;
}

function relationsPart(relations: string): string {
  return xmlPart(`<Relationships xmlns="${PACKAGE}">${relations}</Relationships>`);
}

/** The sheet's relations with its drawing among them; a sheet without tables has none yet. */
export function relateDrawing(relations: string | null, sheetNumber: number): string {
  const own = relationXml(DRAWING_ID, 'drawing', `../drawings/charts${sheetNumber}.xml`);
  return relations === null
    ? relationsPart(own)
    : relations.replace('</Relationships>', () => `${own}</Relationships>`);
}

/** The elements that may follow a sheet's drawing. */
const AFTER_DRAWING =
  /<(?:legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s>/]|<\/worksheet>/;

/** `tail` is what stands behind the sheet's cells. */
export function addDrawing(tail: string, sheet: SheetDocument): string {
  if (sheet.charts.length === 0) return tail;
  const at = tail.search(AFTER_DRAWING);
  return `${tail.slice(0, at)}<drawing xmlns:r="${OFFICE}" r:id="${DRAWING_ID}"/>${tail.slice(at)}`;
}

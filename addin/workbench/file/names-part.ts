/**
 * Defined names, written and read as XML. excelts takes a name apart into single cells (a whole column never ends), has no
 * comment, and drops a constant. Print areas and titles are names too; those are the page layout's.
 */

import { parseA1, splitAddress } from '../document/a1.ts';
import type { Box, DefinedName, PageLayout } from '../document/document.ts';
import { fromFileFormula, toFileFormula } from './formulas/formula-form.ts';
import {
  attribute,
  attributes,
  child,
  children,
  content,
  encodeText,
  isTrue,
  numberOf,
  type XmlElement,
} from './xml.ts';

export type PrintNames = { area?: Box; titles?: NonNullable<PageLayout['titleRows']> };

/** `sheetIds`: the workbook's sheets in their order, by which a sheet's own names say whose they are. */
export function addNames(workbookXml: string, names: readonly DefinedName[], sheetIds: readonly string[]): string {
  const xml = names.map((name) => nameXml(name, sheetIds)).join('');
  if (xml === '') return workbookXml;
  if (workbookXml.includes('</definedNames>'))
    return workbookXml.replace('</definedNames>', () => `${xml}</definedNames>`);
  return workbookXml.replace('</sheets>', () => `</sheets><definedNames>${xml}</definedNames>`);
}

function nameXml({ name, reference, visible, comment, sheetId }: DefinedName, sheetIds: readonly string[]): string {
  const localSheetId = sheetId === undefined ? undefined : sheetIds.indexOf(sheetId);
  const start = attributes({ name, comment: comment || undefined, hidden: visible ? undefined : 1, localSheetId });
  return `<definedName${start}>${encodeText(toFileFormula(reference))}</definedName>`;
}

/** `sheetIds`: the sheets by their places in the file; names of a sheet that is not read here are left out. */
export function readNames(workbook: XmlElement, sheetIds: ReadonlyMap<number, string>): DefinedName[] {
  return definedNames(workbook).flatMap((element): DefinedName[] => {
    const name = attribute(element, 'name') ?? '';
    const local = attribute(element, 'localSheetId');
    const sheetId = local === undefined ? undefined : sheetIds.get(Number(local));
    if (name.startsWith('_xlnm.') || (local !== undefined && sheetId === undefined)) return [];
    return [
      {
        name,
        reference: fromFileFormula(content(element)),
        visible: !isTrue(attribute(element, 'hidden')),
        comment: attribute(element, 'comment') ?? '',
        ...(sheetId !== undefined && { sheetId }),
      },
    ];
  });
}

/** `sheet` is the sheet's place in the workbook. Of several print areas the first one counts. */
export function readPrintNames(workbook: XmlElement, sheet: number): PrintNames {
  const found: PrintNames = {};
  for (const element of definedNames(workbook)) {
    if (numberOf(attribute(element, 'localSheetId'), -1) !== sheet) continue;
    const name = attribute(element, 'name')?.toLowerCase();
    const boxes = splitUnion(content(element)).flatMap((part) => parseA1(splitAddress(part).a1) ?? []);
    const rows = boxes.find((box) => box.columns > 1000);
    if (name === '_xlnm.print_area' && boxes[0]) found.area = boxes[0];
    if (name === '_xlnm.print_titles' && rows) found.titles = { first: rows.row, last: rows.row + rows.rows - 1 };
  }
  return found;
}

/** At commas outside quoted sheet names. */
function splitUnion(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

function definedNames(workbook: XmlElement): XmlElement[] {
  return children(child(workbook, 'definedNames'), 'definedName');
}

import { type LinkValue, linkValue, type SheetLink, sheetLink } from '../../sheets/sheet-link.ts';

/**
 * A sheet's link stands in two places, each as one text:
 *
 * | place | survives | is lost with |
 * |---|---|---|
 * | a custom property of the workbook | the worksheet's deletion, saving by LibreOffice | Inspect Document (“document properties”), Move/Copy of the worksheet into another workbook |
 * | a name of the worksheet's own with a constant text, in sight in the Name Manager | Inspect Document, saving by LibreOffice, Move/Copy; Excel copies it with the worksheet | the worksheet's deletion, a person's hand |
 *
 * Inspect Document also removes hidden names, hidden worksheets and custom properties of worksheets (Microsoft's “Using the
 * Document Inspector”), and LibreOffice drops the last of these: so the name is not hidden, and says what it is for.
 */

/** The link as a workbook's property has it; the property's key says indicator and quarter. Below Excel's 255 characters. */
export function propertyText({ district, id, revision, version, access }: LinkValue): string {
  return JSON.stringify({ district, id, revision, version, access });
}

/** The link as the worksheet's name has it: a formula that is a constant text, also below 255 characters. */
export function nameFormula(link: SheetLink): string {
  const { indicator, period, district, id, revision, version, access } = link;
  const text = JSON.stringify({ indicator, period, district, id, revision, version, access });
  return `="${text.replaceAll('"', '""')}"`;
}

export function readProperty(value: unknown): LinkValue | null {
  return parsed(linkValue, value);
}

export function readNameFormula(formula: unknown): SheetLink | null {
  const [, text] = /^=?"(.*)"$/s.exec(String(formula)) ?? [];
  return text === undefined ? null : parsed(sheetLink, text.replaceAll('""', '"'));
}

function parsed<Value>(form: { parse(given: unknown): Value }, text: unknown): Value | null {
  try {
    return form.parse(JSON.parse(String(text)));
  } catch {
    // What somebody else wrote, or edited by hand, links nothing.
    return null;
  }
}

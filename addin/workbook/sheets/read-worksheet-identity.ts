import type { Front } from '../../sheets/ports.ts';
import { placeOf } from '../../sheets/sheet-link.ts';
import { linkKeyAt, linkName, placeOfTable, tableNameAt } from '../kit/names.ts';
import { readNameFormula, readProperty } from './link-text.ts';

/**
 * What the worksheet in front of the person is, by its own link; one sync for most worksheets, two for copies and for what
 * has lost its table. Earlier worksheets have no link of their own: there the workbook's note of the table's place speaks.
 */
export async function readWorksheetIdentity(context: Excel.RequestContext): Promise<Front> {
  const worksheet = context.workbook.worksheets.getActiveWorksheet().load('id, name');
  const tables = worksheet.tables.load('items/name');
  const named = worksheet.names.getItemOrNullObject(linkName).load('formula');
  const properties = context.workbook.properties.custom.load('items/key, items/value');
  await context.sync();
  const names = tables.items.map(({ name }) => name);
  const front = { worksheet: worksheet.id, title: worksheet.name, place: null, copyOf: null };
  const link = named.isNullObject ? null : readNameFormula(named.formula);
  if (!link) {
    const noted = names.flatMap((name) => {
      const at = placeOfTable(name);
      const property = at && properties.items.find(({ key }) => key === linkKeyAt(at));
      const value = property ? readProperty(property.value) : null;
      return at && value ? [{ ...at, district: value.district }] : [];
    });
    return { ...front, place: noted[0] ?? null };
  }
  // Excel gives a copied table a name of its own: the one that is sent has the name that is its place's.
  const [place, own] = [placeOf(link), tableNameAt(link)];
  if (names.includes(own)) return { ...front, place };
  const home = context.workbook.tables.getItemOrNullObject(own).worksheet.load('name');
  await context.sync();
  const original = home.isNullObject ? null : home.name;
  const isCopy = original !== null || names.some((name) => name.startsWith(own));
  return isCopy ? { ...front, copyOf: { place, original } } : { ...front, place };
}

import type { Front } from '../../sheets/front.ts';
import { placeOf } from '../../sheets/sheet-link.ts';
import { linkName, tableNameAt } from '../kit/names.ts';
import { readNameFormula } from './link-text.ts';

/** Says what the worksheet in front is, for a person of this district. One sync for most worksheets, two for the rest. */
export async function readWorksheetIdentity(context: Excel.RequestContext, offices: string[]): Promise<Front> {
  const active = context.workbook.worksheets.getActiveWorksheet().load('id, name');
  const tables = active.tables.load('items/name');
  const named = active.names.getItemOrNullObject(linkName).load('formula');
  await context.sync();
  const at = { worksheet: active.id, title: active.name };
  const link = named.isNullObject ? null : readNameFormula(named.formula);
  if (!link) return { kind: 'other', ...at };
  const place = placeOf(link);
  if (!offices.includes(link.district)) return { kind: 'foreign', place, ...at };
  // Excel gives a copied table a name of its own: the one that is sent has the name that is its place's.
  const name = tableNameAt(link);
  const names = tables.items.map((table) => table.name);
  if (names.includes(name)) return { kind: 'ours', place, ...at };
  const home = context.workbook.tables.getItemOrNullObject(name).worksheet.load('name');
  await context.sync();
  if (!home.isNullObject) return { kind: 'copy', of: place, original: home.name, ...at };
  const copied = names.some((each) => each.startsWith(name));
  return copied ? { kind: 'copy', of: place, original: null, ...at } : { kind: 'ours', place, ...at };
}

import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Outcome } from '../../outcome.ts';
import { placeOf } from '../../sheets/sheet-link.ts';
import { linkName, tableNameAt } from '../kit/names.ts';
import { run } from '../run.ts';
import { readNameFormula } from './link-text.ts';

/**
 * What the worksheet in front of the person is, by its own link:
 *
 * | kind | is |
 * |---|---|
 * | ours | the sheet of its place in this workbook: what is read, checked and sent |
 * | copy | another worksheet of a place, which is not sent; `original` is the title of the one that is, null where that is gone |
 * | foreign | a sheet of another district |
 * | other | anything else: the person's own, the city's, a printed sheet, a preview |
 */
export type WorksheetIdentity = { title: string } & (
  | { kind: 'ours'; place: SheetPlace }
  | { kind: 'copy'; of: SheetPlace; original: string | null }
  | { kind: 'foreign'; place: SheetPlace }
  | { kind: 'other' }
);

/** Says what the worksheet in front is, for a person of this district. One sync for most worksheets, two for the rest. */
export function readWorksheetIdentity(district: string): Promise<Outcome<WorksheetIdentity>> {
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getActiveWorksheet().load('id, name');
    const tables = worksheet.tables.load('items/name');
    const named = worksheet.names.getItemOrNullObject(linkName).load('formula');
    await context.sync();
    const title = worksheet.name;
    const link = named.isNullObject ? null : readNameFormula(named.formula);
    if (!link) return { kind: 'other', title };
    const place = placeOf(link);
    if (link.district !== district) return { kind: 'foreign', place, title };
    // Excel gives a copied table a name of its own: the one that is sent has the name that is its place's.
    const name = tableNameAt(link);
    const names = tables.items.map((table) => table.name);
    if (names.includes(name)) return { kind: 'ours', place, title };
    const home = context.workbook.tables.getItemOrNullObject(name).worksheet.load('name');
    await context.sync();
    if (!home.isNullObject) return { kind: 'copy', of: place, original: home.name, title };
    const copied = names.some((each) => each.startsWith(name));
    return copied ? { kind: 'copy', of: place, original: null, title } : { kind: 'ours', place, title };
  });
}

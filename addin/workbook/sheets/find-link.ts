import { periodCode } from '../../../shared/terms/period.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import type { FoundLink, SheetLink } from '../../sheets/sheet-link.ts';
import { linkKey, linkName, tableNameAt } from '../kit/names.ts';
import { readNameFormula, readProperty } from './link-text.ts';

/** A worksheet that bears a link, whether it is the one that is sent, what is left of it, or a copy. */
export type Bearer = { worksheet: Excel.Worksheet; title: string; link: SheetLink; tables: string[] };

/**
 * Queues the reading of a sheet's link from its worksheet, else from the workbook; after the caller's sync, `found` tells.
 * `strange`: the worksheet says that it is of another place, so it is not this sheet, whatever its table is called.
 */
export function requestLink(context: Excel.RequestContext, sheet: DistrictSheet, worksheet: Excel.Worksheet) {
  const named = worksheet.names.getItemOrNullObject(linkName).load('formula');
  const property = context.workbook.properties.custom.getItemOrNullObject(linkKey(sheet)).load('value');
  const own = () => (named.isNullObject ? null : readNameFormula(named.formula));
  return {
    found: (): FoundLink => {
      const value = property.isNullObject ? null : readProperty(property.value);
      const noted = value && { ...value, indicator: sheet.indicator.code, period: periodCode(sheet.period) };
      return { link: own() ?? noted, inWorksheet: !named.isNullObject };
    },
    strange: (): boolean => {
      const link = own();
      return link !== null && !isAt(link, sheet);
    },
  };
}

/** Queues the reading of which worksheets bear a link; after the caller's sync, the returned function tells. */
export function requestBearers({ workbook }: Excel.RequestContext): () => Bearer[] {
  const worksheets = workbook.worksheets.load(
    'items/name, items/names/items/name, items/names/items/formula, items/tables/items/name',
  );
  return () =>
    worksheets.items.flatMap((worksheet) => {
      const named = worksheet.names.items.find(({ name }) => name === linkName);
      const link = named ? readNameFormula(named.formula) : null;
      const tables = worksheet.tables.items.map(({ name }) => name);
      return link ? [{ worksheet, title: worksheet.name, link, tables }] : [];
    });
}

/**
 * What is left of a sheet whose table is gone: the worksheet that says it is this sheet and has no table of it, not even
 * a renamed one, which would be a copy's. `known` is the workbook's note of the sheet; of two such worksheets none is
 * taken, since neither can be told from the other.
 */
export function remainsOf(bearers: Bearer[], sheet: DistrictSheet, known: SheetLink | null): Bearer | null {
  const left = bearers.filter(
    ({ link, tables }) =>
      isAt(link, sheet) &&
      (!known?.id || known.id === link.id) &&
      !tables.some((name) => name.startsWith(tableNameAt(link))),
  );
  return left.length === 1 ? (left[0] ?? null) : null;
}

export function isAt(link: SheetLink, { indicator, period, office }: DistrictSheet): boolean {
  return link.indicator === indicator.code && link.period === periodCode(period) && link.district === office.code;
}

import { periodCode } from '../../../shared/terms/period.ts';
import type { Outcome } from '../../outcome.ts';
import { accessKey } from '../../sheets/access-key.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import type { FoundLink, SheetLink } from '../../sheets/sheet-link.ts';
import { linkKey, linkName, tableName } from '../kit/names.ts';
import { run } from '../run.ts';
import { nameFormula, propertyText } from './link-text.ts';

/** Seen in the Name Manager. */
const purpose =
  'ไตรมาส: บอกว่าแผ่นงานนี้เป็นของตัวชี้วัด ไตรมาส และหน่วยงานใด โปรดอย่าลบ · Traimat: says which sheet this is; please keep it';

/** The link of a sheet whose rows come from this revision; one that is laid now, or whose link is lost, gets an id. */
export function linkAt(sheet: DistrictSheet, revision: number, before: SheetLink | null): SheetLink {
  const { office, indicator, period, access } = sheet;
  return {
    indicator: indicator.code,
    period: periodCode(period),
    district: office.code,
    id: before?.id || crypto.randomUUID(),
    revision,
    version: indicator.version,
    access: accessKey(access),
  };
}

/** Queues both texts of a link (link-text.ts). Excel adds no name twice, so it must be known whether there is one. */
export function writeLink(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: DistrictSheet,
  link: SheetLink,
  { inWorksheet }: Pick<FoundLink, 'inWorksheet'>,
): void {
  context.workbook.properties.custom.add(linkKey(sheet), propertyText(link));
  if (inWorksheet) worksheet.names.getItem(linkName).formula = nameFormula(link);
  else worksheet.names.add(linkName, nameFormula(link), purpose);
}

/** Notes in the workbook which stored revision the sheet's rows now equal, by what was last read of its link: one sync. */
export function markRevision(sheet: DistrictSheet, revision: number, found: FoundLink): Promise<Outcome<FoundLink>> {
  return run(async (context) => {
    const link = linkAt(sheet, revision, found.link);
    writeLink(context, context.workbook.tables.getItem(tableName(sheet)).worksheet, sheet, link, found);
    await context.sync();
    return { link, inWorksheet: true };
  });
}

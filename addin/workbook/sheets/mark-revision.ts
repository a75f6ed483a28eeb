import type { Outcome } from '../../outcome.ts';
import { accessKey } from '../../sheets/access-key.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { linkKey } from '../kit/names.ts';
import { run } from '../run.ts';
import type { LinkValue } from './read-links.ts';

/** Notes in the workbook which stored revision its rows now equal. */
export function markRevision(sheet: DistrictSheet, revision: number): Promise<Outcome<void>> {
  return run(async (context) => {
    writeLink(context, sheet, revision);
    await context.sync();
  });
}

export function writeLink(context: Excel.RequestContext, sheet: DistrictSheet, revision: number): void {
  const { district, indicator, access } = sheet;
  putLink(context, sheet, {
    district: district.code,
    revision,
    version: indicator.version,
    access: accessKey(access),
  });
}

export function putLink(context: Excel.RequestContext, sheet: DistrictSheet, link: LinkValue): void {
  context.workbook.properties.custom.add(linkKey(sheet), JSON.stringify(link));
}

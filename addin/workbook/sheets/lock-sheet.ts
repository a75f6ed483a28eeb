import { wholeSheet } from '../../../shared/rules/sheets/sheet-access.ts';
import type { Outcome } from '../../outcome.ts';
import { accessKey } from '../../sheets/access-key.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { type Cover, requestCover, uncovered } from '../kit/cover.ts';
import { run } from '../run.ts';
import { lockTable } from './lock-table.ts';
import { requestReading } from './read-sheet.ts';
import { writeLink } from './write-link.ts';

/**
 * Sets the locks of a sheet that stands in the workbook already, as its `access` has them; two syncs, whatever the number
 * of rows, and more under a filter. One whose table is gone is left alone: `restoreSheet` lays it with its locks. Gives the
 * headers of the columns that could not be filtered again.
 */
export function lockSheet(sheet: DistrictSheet): Promise<Outcome<string[]>> {
  return run(async (context) => {
    const found = requestReading(context, sheet);
    const cover = requestCover(context, found.table.worksheet, found.table);
    await context.sync();
    return found.exists() ? lockAnew(context, sheet, found, cover) : [];
  });
}

/**
 * Sets the sheet's locks where the workbook was last given others, and leaves it protected, also where somebody had taken
 * that off; its rows stay as they are.
 */
export async function lockAnew(
  context: Excel.RequestContext,
  sheet: DistrictSheet,
  { link, found }: Pick<ReturnType<typeof requestReading>, 'link' | 'found'>,
  cover: Cover,
): Promise<string[]> {
  const linked = link();
  const access = accessKey(sheet.access);
  if ((linked.link?.access ?? accessKey(wholeSheet)) === access) return [];
  const standing = found();
  const lock = () => {
    lockTable(context, sheet, standing);
    if (linked.link) writeLink(context, standing.table.worksheet, sheet, { ...linked.link, access }, linked);
  };
  return uncovered(context, [cover], lock, 'protected');
}

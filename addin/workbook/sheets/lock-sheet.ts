import { wholeSheet } from '../../../shared/rules/sheets/sheet-access.ts';
import type { Outcome } from '../../outcome.ts';
import { accessKey } from '../../sheets/access-key.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { run } from '../run.ts';
import { lockTable } from './lock-table.ts';
import { requestReading } from './read-sheet.ts';
import { writeLink } from './write-link.ts';

/**
 * Sets the locks of a sheet that stands in the workbook already, as its `access` has them; two syncs, whatever the number
 * of rows. One whose table is gone is left alone: `restoreSheet` lays it with its locks.
 */
export function lockSheet(sheet: DistrictSheet): Promise<Outcome<void>> {
  return run(async (context) => {
    const found = requestReading(context, sheet);
    await context.sync();
    if (!found.exists()) return;
    lockAnew(context, sheet, found);
    await context.sync();
  });
}

/** Queues the sheet's locks where the workbook was last given others; its rows stay as they are. */
export function lockAnew(
  context: Excel.RequestContext,
  sheet: DistrictSheet,
  { link, found }: Pick<ReturnType<typeof requestReading>, 'link' | 'found'>,
): void {
  const linked = link();
  const access = accessKey(sheet.access);
  if ((linked.link?.access ?? accessKey(wholeSheet)) === access) return;
  const standing = found();
  lockTable(context, sheet, standing);
  if (linked.link) writeLink(context, standing.table.worksheet, sheet, { ...linked.link, access }, linked);
}

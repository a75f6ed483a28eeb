import type { View } from '../../../shared/rules/sheets/workflow.ts';
import type { ConsolidationRows } from '../../../shared/wire/city.ts';
import { inSlices } from '../../slices.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import type { ReportedQuarter } from '../sheets/find-sheet.ts';

/** A page ends with the district that brings it to so many rows: some 2 MB, which others hardly wait for. */
const rowsOfPage = 5_000;

type Place = {
  indicator: Pick<ReportedQuarter['indicator'], 'code' | 'reportedBy' | 'owner'>;
  period: Pick<ReportedQuarter['period'], 'code'>;
};

/**
 * A page of the rows behind a consolidation, in the order of the offices' codes: those after an office, or the first. An
 * owner has rows of its own where no district reports.
 */
export async function readConsolidationRows(
  storage: Pick<ReadingStorage, 'listStandings' | 'readRevision'>,
  now: Date,
  { indicator: { code: indicator, reportedBy, owner }, period: { code: period } }: Place,
  { view, after = '' }: { view: View; after?: string | undefined },
): Promise<ConsolidationRows> {
  const owners = reportedBy === 'owner';
  const standings = await storage.listStandings({ indicator, periods: [period], owners }, view);
  const behind = standings.filter(({ place }) => !owners || place.district === owner.agencyCode);
  const shown = behind.filter((sheet) => sheet.shown && sheet.place.district > after);
  const districts: ConsolidationRows['districts'] = [];
  let rows = 0;
  const goOn = inSlices();
  for (const { place: sheet, standing, shown: one } of shown) {
    if (rows >= rowsOfPage) break;
    await goOn();
    const stored = one && (await storage.readRevision(sheet, one.revision));
    if (!stored) continue;
    districts.push({
      district: sheet.district,
      state: standing.state,
      revision: stored.revision,
      savedAt: stored.savedAt,
      savedBy: stored.savedBy.displayName,
      rows: stored.content.rows,
    });
    rows += stored.content.rows.length;
  }
  const last = districts.at(-1)?.district ?? null;
  const isLast = last === null || shown.at(-1)?.place.district === last;
  return { indicator, period, view, at: now.toISOString(), next: isLast ? null : last, districts };
}

import type { View } from '../../../shared/rules/sheets/workflow.ts';
import type { ConsolidationRows } from '../../../shared/wire/city.ts';
import { inSlices } from '../../slices.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import type { ReportedQuarter } from '../sheets/find-sheet.ts';

/** The rows behind a consolidation, in the order of the districts' codes. */
export async function readConsolidationRows(
  storage: ReadingStorage,
  { indicator: { code: indicator }, period: { code: period } }: ReportedQuarter,
  view: View,
): Promise<ConsolidationRows> {
  const standings = await storage.listStandings({ indicator, periods: [period] }, view);
  const districts: ConsolidationRows['districts'] = [];
  const goOn = inSlices();
  for (const { place: sheet, standing, shown } of standings) {
    await goOn();
    const stored = shown && (await storage.readRevision(sheet, shown.revision));
    if (!stored) continue;
    districts.push({
      district: sheet.district,
      state: standing.state,
      revision: stored.revision,
      savedAt: stored.savedAt,
      savedBy: stored.savedBy.displayName,
      rows: stored.content.rows,
    });
  }
  districts.sort((one, other) => (one.district < other.district ? -1 : 1));
  return { indicator, period, view, districts };
}

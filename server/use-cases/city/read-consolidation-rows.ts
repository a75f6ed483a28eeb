import type { View } from '../../../shared/rules/sheets/workflow.ts';
import type { ConsolidationRows } from '../../../shared/wire/city.ts';
import type { Person } from '../../auth/person.ts';
import { refuse } from '../../permissions.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { Storage } from '../../storage/storage.ts';
import { findReportedQuarter } from '../sheets/find-sheet.ts';

/** The rows behind a consolidation, in the order of the districts' codes. */
export async function readConsolidationRows(
  storage: Storage,
  person: Person,
  place: { indicator: string; period: string },
  view: View,
): Promise<ConsolidationRows | Refusal> {
  const report = await findReportedQuarter(storage, place);
  if (isRefusal(report)) return report;
  const denied = refuse(person, 'read-consolidation', null);
  if (denied) return denied;
  const standings = await storage.listStandings({ indicator: place.indicator, periods: [place.period] }, view);
  const districts: ConsolidationRows['districts'] = [];
  for (const { place: sheet, standing, shown } of standings) {
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
  return { ...place, view, districts };
}

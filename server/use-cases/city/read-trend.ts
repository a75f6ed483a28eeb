import { targetFor } from '../../../shared/indicator/main-figure.ts';
import { together, versionOfMost } from '../../../shared/rules/city/consolidate.ts';
import { figureReporters } from '../../../shared/rules/offices/reporters.ts';
import type { View } from '../../../shared/rules/sheets/workflow.ts';
import { parsePeriod } from '../../../shared/terms/period.ts';
import type { Trend } from '../../../shared/wire/city.ts';
import type { Basis } from '../../../shared/wire/sheets.ts';
import type { Refusal } from '../../refusal.ts';
import { inSlices } from '../../slices.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { cancelledIn } from '../calendar/cancellations.ts';
import { inQuarter } from '../indicators/in-quarter.ts';
import { type ShownSheet, showSheet } from '../sheets/show-sheet.ts';
import { toDistrictResult } from './district-result.ts';

/** An indicator through the quarters of all its years that are reported on, each by the version in force in it. */
export async function readTrend(storage: ReadingStorage, code: string, view: View): Promise<Trend | Refusal> {
  const [years, windows, standings, ofOwners, cancellations] = await Promise.all([
    storage.listIndicatorYears({ code }),
    storage.listWindows(),
    storage.listStandings({ indicator: code }, view),
    storage.listStandings({ indicator: code, owners: true }, view),
    storage.listCancellations(),
  ]);
  if (years.length === 0) return { refused: 'unknown-indicator' };
  const sheetsOf = Map.groupBy(standings, ({ place }) => place.period);
  const ownersOf = Map.groupBy(ofOwners, ({ place }) => place.period);
  const points: Trend['points'] = [];
  const goOn = inSlices();
  for (const { period: name, ...window } of windows) {
    const period = parsePeriod(name);
    const year = years.find(({ fiscalYear }) => fiscalYear === period?.fiscalYear);
    if (!period || !year) continue;
    const indicator = inQuarter(year, period);
    const report = { indicator, period: { code: name, period, window } };
    // Where no district reports, the whole is what the owner has come to.
    const ownersAlone = indicator.reportedBy === 'owner';
    const owned = (ownersOf.get(name) ?? []).filter(({ place }) => place.district === indicator.owner.agencyCode);
    const sheets = ownersAlone ? owned : (sheetsOf.get(name) ?? []);
    const known: { district: string; sheet: ShownSheet }[] = [];
    for (const one of sheets) {
      await goOn();
      const sheet = await showSheet(storage, report, one);
      if (sheet) known.push({ district: one.place.district, sheet });
    }
    const results = known.map(({ district, sheet }) => toDistrictResult(district, sheet));
    const by = versionOfMost(results, indicator);
    const own = (ownersAlone ? [] : known).filter(({ sheet: { basis } }) => !isInForce(basis, indicator.version));
    points.push({
      period: name,
      version: indicator.version,
      cancelled: cancelledIn(cancellations, indicator, period) !== null,
      target: targetFor(by, indicator, period, 'city'),
      ...together(by, results, figureReporters(indicator).length),
      districts: Object.fromEntries((ownersAlone ? [] : known).map(({ district, sheet }) => [district, sheet.result])),
      bases: Object.fromEntries(own.map(({ district, sheet }) => [district, sheet.basis])),
    });
  }
  return { indicator: code, view, points };
}

function isInForce({ version, targetVersion, restated }: Basis, inForce: number): boolean {
  return version === inForce && targetVersion === inForce && restated === null;
}

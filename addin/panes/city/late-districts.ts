import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { groupedBy } from '../../../shared/terms/grouped.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { PeriodProgress } from '../../../shared/wire/city.ts';

/** A sheet that has not come by its day, of a quarter that still takes it. */
export type LateSheet = Pick<PeriodProgress, 'indicator' | 'title' | 'period' | 'dueOn'>;
export type LateDistrict = { district: string; name: Text; sheets: LateSheet[] };

/**
 * Who is late, over all indicators and quarters: the district with most sheets first, else by code; of its sheets the longest
 * awaited first, else by indicator. In a closed quarter nobody can submit any more, so nothing is awaited.
 */
export function lateDistricts(progress: PeriodProgress[]): LateDistrict[] {
  const late = progress
    .filter(({ window }) => window !== 'closed')
    .flatMap(({ overdue, indicator, title, period, dueOn }) =>
      overdue.map((district) => ({ district, sheet: { indicator, title, period, dueOn } })),
    );
  return [...groupedBy(late, ({ district }) => district)]
    .map(([district, lines]) => ({
      district,
      name: findDistrict(district)?.name ?? { th: district, en: district },
      sheets: lines.map(({ sheet }) => sheet).sort(longestFirst),
    }))
    .sort((one, other) => other.sheets.length - one.sheets.length || one.district.localeCompare(other.district));
}

function longestFirst(one: LateSheet, other: LateSheet): number {
  return one.dueOn.localeCompare(other.dueOn) || one.indicator.localeCompare(other.indicator, 'en', { numeric: true });
}

import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { groupedBy } from '../../../shared/terms/grouped.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { PeriodProgress } from '../../../shared/wire/city.ts';

/** A sheet that has not come by its day, of a quarter that still takes it. */
export type OverdueSheet = Pick<PeriodProgress, 'indicator' | 'title' | 'period' | 'dueOn'>;
export type OverdueDistrict = { district: string; name: Text; sheets: OverdueSheet[] };

/**
 * Who is late, over all indicators and quarters: the district with most sheets first, else by code; of its sheets the longest
 * awaited first, else by indicator. In a closed quarter nobody can submit any more, so nothing is awaited.
 */
export function overdueDistricts(progress: PeriodProgress[]): OverdueDistrict[] {
  const awaited = progress
    .filter(({ window }) => window !== 'closed')
    .flatMap(({ overdue, indicator, title, period, dueOn }) =>
      overdue.map((district) => ({ district, sheet: { indicator, title, period, dueOn } })),
    );
  return [...groupedBy(awaited, ({ district }) => district)]
    .map(([district, lines]) => ({
      district,
      name: findDistrict(district)?.name ?? { th: district, en: district },
      sheets: lines.map(({ sheet }) => sheet).sort(longestFirst),
    }))
    .sort((one, other) => other.sheets.length - one.sheets.length || one.district.localeCompare(other.district));
}

function longestFirst(one: OverdueSheet, other: OverdueSheet): number {
  return one.dueOn.localeCompare(other.dueOn) || one.indicator.localeCompare(other.indicator, 'en', { numeric: true });
}

import { placeName } from '../../../shared/rules/offices/offices.ts';
import { groupedBy } from '../../../shared/terms/grouped.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { PeriodProgress } from '../../../shared/wire/city.ts';

/** A sheet that has not come by its day, of a quarter that still takes it. */
export type OverdueSheet = Pick<PeriodProgress, 'indicator' | 'title' | 'period' | 'dueOn'>;
export type OverdueOffice = { office: string; name: Text; sheets: OverdueSheet[] };

/**
 * Who is late, over all indicators and quarters, districts and owners: the office with most sheets first, else by code; of its
 * sheets the longest awaited first, else by indicator. In a closed quarter nobody can submit any more, so nothing is awaited.
 */
export function overdueOffices(progress: PeriodProgress[]): OverdueOffice[] {
  const awaited = progress
    .filter(({ window }) => window !== 'closed')
    .flatMap(({ overdue, ownerSheet, indicator, title, period, dueOn }) => {
      const sheet = { indicator, title, period, dueOn };
      return [
        ...overdue.map((district) => ({ office: district, name: placeName(district), sheet })),
        ...(ownerSheet?.overdue ? [{ office: ownerSheet.office, name: ownerSheet.name, sheet }] : []),
      ];
    });
  return [...groupedBy(awaited, ({ office }) => office)]
    .map(([office, lines]) => ({
      office,
      name: lines[0]?.name ?? placeName(office),
      sheets: lines.map(({ sheet }) => sheet).sort(longestFirst),
    }))
    .sort((one, other) => other.sheets.length - one.sheets.length || one.office.localeCompare(other.office));
}

function longestFirst(one: OverdueSheet, other: OverdueSheet): number {
  return one.dueOn.localeCompare(other.dueOn) || one.indicator.localeCompare(other.indicator, 'en', { numeric: true });
}

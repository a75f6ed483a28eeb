import type { Result } from '../../shared/terms/result.ts';
import type { DistrictLine } from '../../shared/wire/review-schemas.ts';

/** `missing`: nothing of it counts yet · `late`: submitted after the due day · `not-applicable`: said so, or not measured. */
export type DistrictFilter = 'all' | 'missing' | 'submitted' | 'late' | 'not-applicable';

/** The districts that a filter and a search for part of a name, in either language, leave. */
export function filterDistricts(lines: DistrictLine[], filter: DistrictFilter, search: string): DistrictLine[] {
  const sought = search.trim().toLowerCase();
  return lines.filter(({ name, result, late }) => {
    const named = name.th.includes(sought) || name.en.toLowerCase().includes(sought);
    if (filter === 'missing') return named && result === null;
    if (filter === 'submitted') return named && result !== null;
    if (filter === 'not-applicable') return named && result !== null && hasNothing(result);
    return named && (filter === 'all' || late);
  });
}

function hasNothing({ figures }: Result): boolean {
  return Object.values(figures).every((figure) => 'none' in figure && figure.none === 'not-applicable');
}

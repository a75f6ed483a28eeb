import { isPossible } from '../../../shared/rules/sheets/workflow.ts';
import type { Result } from '../../../shared/terms/result.ts';
import { isPending } from '../../../shared/terms/review.ts';
import type { DistrictLine } from '../../../shared/wire/city.ts';

export const districtFilters = [
  'all',
  'to-review',
  'missing',
  'overdue',
  'late',
  'returned',
  'accepted',
  'pleading',
  'flagged',
  'not-applicable',
] as const;
export type DistrictFilter = (typeof districtFilters)[number];

/**
 * Which districts a filter leaves.
 *
 * | filter | leaves |
 * |---|---|
 * | to-review | submitted, or in review |
 * | missing | not begun, or a draft that has never been submitted |
 * | overdue | missing after its own due day |
 * | late | submitted after its due day |
 * | returned | given back, or opened again |
 * | accepted | accepted, evaluated or not |
 * | pleading | accepted, and the district wants it reopened |
 * | flagged | with something to look at twice |
 * | not-applicable | says so, or nothing is measured in the quarter |
 */
const tests: Record<DistrictFilter, (line: DistrictLine) => boolean> = {
  all: () => true,
  'to-review': ({ state }) => isPossible('accept', state),
  missing: ({ state }) => state === 'none' || state === 'draft',
  overdue: ({ overdue }) => overdue,
  late: ({ late }) => late,
  returned: ({ state }) => state === 'returned' || state === 'reopened',
  accepted: ({ state }) => isPossible('evaluate', state),
  pleading: ({ plea }) => isPending(plea),
  flagged: ({ flags }) => flags.length > 0,
  'not-applicable': ({ result }) => result !== null && hasNothing(result),
};

/** The districts that a filter and a search for part of a name, in either language, leave. */
export function filterDistricts(lines: DistrictLine[], filter: DistrictFilter, search: string): DistrictLine[] {
  const sought = search.trim().toLowerCase();
  return lines.filter(
    (line) => tests[filter](line) && (line.name.th.includes(sought) || line.name.en.toLowerCase().includes(sought)),
  );
}

/** How many districts each filter leaves. */
export function countDistricts(lines: DistrictLine[]): Record<DistrictFilter, number> {
  const counts = districtFilters.map((filter) => [filter, lines.filter(tests[filter]).length]);
  return Object.fromEntries(counts);
}

/** Whether rows that are expected have not been filled in, or not without an error; where nothing applies none is expected. */
export function isIncomplete({ progress, result }: Pick<DistrictLine, 'progress' | 'result'>): boolean {
  return progress !== null && progress.valid < progress.expected && !(result && hasNothing(result));
}

/** Whether a result has no figures because the indicator does not apply, or is not measured yet. */
export function hasNothing({ figures }: Result): boolean {
  return Object.values(figures).every((figure) => 'none' in figure && figure.none === 'not-applicable');
}

import { mainFigure } from '../../../shared/indicator/main-figure.ts';
import { isPossible } from '../../../shared/rules/sheets/workflow.ts';
import type { DistrictLine } from '../../../shared/wire/city.ts';
import { isIncomplete } from './filter-districts.ts';

export const districtOrders = [
  'pressing',
  'district',
  'figure-low',
  'figure-high',
  'completeness',
  'lateness',
] as const;
export type DistrictOrder = (typeof districtOrders)[number];

/**
 * The districts in another order; what is equal keeps its place.
 *
 * | order | first | last |
 * |---|---|---|
 * | pressing | waiting for review; then overdue; then submitted late | the others, each by their code |
 * | district | the lowest code | |
 * | figure-low, figure-high | the lowest, the highest main figure | those without a number |
 * | completeness | the smallest share of valid rows | those of which nothing is shown |
 * | lateness | overdue, the longest first; then submitted late, the latest first | those on time |
 */
export function sortDistricts(lines: DistrictLine[], order: DistrictOrder, main: string): DistrictLine[] {
  const key = keys[order];
  return [...lines].sort((one, other) => compare(key(one, main), key(other, main)));
}

/** Small keys come first; null comes last. */
type Key = (line: DistrictLine, main: string) => (number | string)[] | null;

const keys: Record<DistrictOrder, Key> = {
  pressing: ({ state, overdue, late }) => [isPossible('accept', state) ? 0 : overdue ? 1 : late ? 2 : 3],
  district: ({ district }) => [district],
  'figure-low': (line, main) => numberOf(line, main),
  'figure-high': (line, main) => numberOf(line, main)?.map((number) => -number) ?? null,
  completeness: (line) => {
    const { progress } = line;
    if (progress === null) return null;
    return [isIncomplete(line) ? progress.valid / progress.expected : 1];
  },
  lateness: ({ overdue, late, dueOn, submittedAt }) => {
    if (overdue) return [0, dueOn];
    return late && submittedAt !== null ? [1, -Date.parse(submittedAt)] : null;
  },
};

function numberOf({ result }: DistrictLine, main: string): [number] | null {
  const figure = mainFigure({ results: [{ key: main }] }, result);
  return figure && 'text' in figure ? [Number(figure.text)] : null;
}

function compare(one: ReturnType<Key>, other: ReturnType<Key>): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  for (const [index, part] of one.entries()) {
    const against = other[index] ?? part;
    if (part !== against) return part < against ? -1 : 1;
  }
  return 0;
}

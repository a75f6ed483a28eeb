import { expect, test } from 'vitest';
import { targetOf } from '../../../shared/indicator/compilers/to-result.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { withTargetsOf } from '../../../shared/indicator/with-targets-of.ts';
import { communityDevelopmentPlans as first } from '../sheet.ts';

const [main] = first.results;
const raised: Indicator = {
  ...first,
  version: 2,
  results: [{ ...main, target: '80', quarterTargets: ['75', '80', '80', '80'] }] as Indicator['results'],
};
const otherwise: Indicator = {
  ...raised,
  version: 3,
  measures: {
    ...first.measures,
    numerator: { name: first.measures.numerator?.name ?? { th: '', en: '' }, count: 'rows' },
  },
};
const targets = ({ results: [own] }: Indicator) =>
  ([1, 2, 3, 4] as const).map((quarter) => own && targetOf(own, { fiscalYear: 2563, quarter }));

test.each([
  ['itself', first, first, ['75.0000', '75.0000', '75.0000', '75.0000']],
  ['new targets', first, raised, ['75', '80', '80', '80']],
  ['the targets of before', raised, first, ['75.0000', '75.0000', '75.0000', '75.0000']],
  ['what counts otherwise', first, otherwise, [null, null, null, null]],
])('a version held against %s', (_, counting, setting, expected) => {
  const held = withTargetsOf(counting, setting);
  expect(held.version).toBe(counting.version);
  expect(held.measures).toEqual(counting.measures);
  expect(targets(held)).toEqual(expected);
});

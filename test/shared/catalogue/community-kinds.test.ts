import { expect, test } from 'vitest';
import { communityKinds } from '../../../shared/catalogue/community-kinds.ts';
import { isChoice } from '../../../shared/indicator/column.ts';
import { indicators } from './catalogue.ts';

test('every indicator that asks for the kind of a community has the list of the rosters', () => {
  const lists = indicators.flatMap(({ columns }) =>
    columns.flatMap((column) =>
      column.type === 'choice' && isChoice(column) && column.filledBy === 'prefilled' ? [column.choices] : [],
    ),
  );
  expect(lists.length).toBeGreaterThan(0);
  for (const list of lists) expect(list).toEqual(communityKinds);
});

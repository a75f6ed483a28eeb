import { expect, test } from 'vitest';
import { madeOf } from '../../../../shared/rules/city/made-of.ts';
import type { View } from '../../../../shared/rules/sheets/workflow.ts';
import type { Result } from '../../../../shared/terms/result.ts';
import type { SheetState } from '../../../../shared/terms/sheet.ts';

const counted: Result = { measures: { all: '2' }, figures: { share: { text: '50.00' } } };
const notApplicable: Result = { measures: {}, figures: { share: { none: 'not-applicable' } } };

const lines = (state: SheetState, result: Result | null, number: number) =>
  Array.from({ length: number }, () => ({ state, result }));

const city = [
  ...lines('submitted', counted, 33),
  ...lines('returned', counted, 2),
  ...lines('reopened', counted, 1),
  ...lines('returned', notApplicable, 4),
  ...lines('draft', counted, 5),
  ...lines('none', null, 5),
];

test.each<[View, string[]]>([
  ['submitted', ['3 of them returned or reopened, counted as submitted before']],
  ['now', ['3 of them returned or reopened, counted as filled now', '5 of them drafts that have not been submitted']],
  ['accepted', []],
])('of the districts in a figure, %s, that is said which their states do not say', (view, said) => {
  expect(madeOf(city, view).map(({ en }) => en)).toEqual(said);
});

test('nothing is said where all have simply submitted', () => {
  expect(madeOf(lines('submitted', counted, 3), 'submitted')).toEqual([]);
});

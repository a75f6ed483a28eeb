import { expect, test } from 'vitest';
import { groupedBy } from '../../../shared/terms/grouped.ts';

test('groups stand in the order in which their keys first come, items in their own', () => {
  const groups = groupedBy(['ข1', 'ก1', 'ข2'], ([letter]) => letter);
  expect([...groups]).toEqual([
    ['ข', ['ข1', 'ข2']],
    ['ก', ['ก1']],
  ]);
});

test('nothing makes no groups', () => {
  expect(groupedBy([], () => 1).size).toBe(0);
});

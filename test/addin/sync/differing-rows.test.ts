import { describe, expect, test } from 'vitest';
import { differingRows } from '../../../addin/sync/differing-rows.ts';

const columns = ['community', 'communityName', 'counted'];
const row = (community: string, counted: string | null) => ({ community, communityName: `ชุมชน ${community}`, counted });

describe('differingRows', () => {
  test('a blank is a blank, however it is written', () => {
    expect(differingRows([row('1', null)], [row('1', ' ')], columns)).toEqual([]);
    expect(differingRows([row('1', null)], [{ community: '1', communityName: 'ชุมชน 1' }], columns)).toEqual([]);
  });

  test('a number and its text are not the same', () => {
    const [mine, theirs] = [
      { community: '1', counted: 2563 },
      { community: '1', counted: '2563' },
    ];
    expect(differingRows([mine], [theirs], columns)).toEqual([{ community: '1', name: '', side: 'both' }]);
  });

  test('names changed rows, then those that only one side has, in whatever order they stand', () => {
    const mine = [row('2', 'นับ'), row('1', 'นับ'), row('3', 'นับ'), { community: null }];
    const theirs = [row('1', 'นับ'), row('2', 'ไม่นับ'), row('4', 'นับ')];
    expect(differingRows(mine, theirs, columns)).toEqual([
      { community: '2', name: 'ชุมชน 2', side: 'both' },
      { community: '3', name: 'ชุมชน 3', side: 'mine' },
      { community: '4', name: 'ชุมชน 4', side: 'theirs' },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { differingRows } from '../../../addin/sync/differing-rows.ts';
import { sampleIndicator } from '../sample-indicator.ts';

const roster = sampleIndicator();
const own = sampleIndicator({ rows: { from: 'district', subject: { th: 'โครงการ', en: 'Project' } } });
const row = (code: string, waste: number | string | null) => ({ code, name: `ชุมชน ${code}`, waste });

describe('differingRows', () => {
  test('a blank is a blank, however it is written', () => {
    const [mine, theirs] = [
      { ...row('1', null), remark: 'x' },
      { ...row('1', ' '), remark: 'x' },
    ];
    expect(differingRows(roster, [mine], [theirs])).toEqual([]);
    expect(differingRows(roster, [mine], [{ code: '1', name: 'ชุมชน 1', remark: 'x' }])).toEqual([]);
  });

  test('a number and its text are not the same', () => {
    expect(differingRows(roster, [{ code: '1', waste: 2563 }], [{ code: '1', waste: '2563' }])).toEqual([
      { subject: '1', name: '', side: 'both' },
    ]);
  });

  test('names changed rows, then those that only one side has, in whatever order they stand', () => {
    const mine = [row('2', 1), row('1', 1), row('3', 1), { code: null }];
    const theirs = [row('1', 1), row('2', 2), row('4', 1)];
    expect(differingRows(roster, mine, theirs)).toEqual([
      { subject: '2', name: 'ชุมชน 2', side: 'both' },
      { subject: '3', name: 'ชุมชน 3', side: 'mine' },
      { subject: '4', name: 'ชุมชน 4', side: 'theirs' },
    ]);
  });

  test('rows that only have what the sheet was laid with are no difference', () => {
    expect(differingRows(roster, [row('1', null), row('2', 5)], [row('2', 5)])).toEqual([]);
    const lines = ['1', '2', '3'].map((code) => ({ code, name: null, waste: null }));
    expect(differingRows(own, lines, [])).toEqual([]);
    expect(differingRows(own, [{ code: '1', name: 'ลอกท่อ', waste: null }, ...lines.slice(1)], lines)).toEqual([
      { subject: '1', name: 'ลอกท่อ', side: 'mine' },
    ]);
  });
});

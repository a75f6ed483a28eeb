import { describe, expect, test } from 'vitest';
import { freeTitle, nameRange } from '../../../../addin/workbook/kit/taken.ts';

describe('a free worksheet title', () => {
  const taken = (wanted: string, count: number) => {
    const titles: string[] = [];
    while (titles.length < count) titles.push(freeTitle(wanted, { titles, names: [], closed: false }));
    return titles;
  };

  test.each(['2100-1040 2563-Q1 ของเดิม', '2100-1040 2563-Q1 ป้อมปราบศัตรูพ', 'ก'])(
    'of “%s” a thousand copies have one each, none longer than Excel takes',
    (wanted) => {
      const titles = taken(wanted, 1_000);
      expect(titles.filter((title) => title.length > 31)).toEqual([]);
      expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(1_000);
      expect(titles[0]).toBe(wanted.slice(0, 31));
      expect(titles[99]?.endsWith(' (100)')).toBe(true);
    },
  );

  test('one that differs in case alone is taken', () => {
    expect(freeTitle('Sheet', { titles: ['SHEET'], names: [], closed: false })).toBe('Sheet (2)');
  });
});

test('a name that stands already, in whatever case, is taken away before it is given', () => {
  const done: string[] = [];
  const names = {
    getItem: (name: string) => ({ delete: () => done.push(`delete ${name}`) }),
    add: (name: string) => done.push(`add ${name}`),
  };
  const context = { workbook: { names } } as unknown as Excel.RequestContext;
  const range = {} as Excel.Range;
  nameRange(context, { titles: [], names: ['traimat_X'], closed: false }, 'Traimat_x', range);
  nameRange(context, { titles: [], names: [], closed: false }, 'Traimat_y', range);
  expect(done).toEqual(['delete Traimat_x', 'add Traimat_x', 'add Traimat_y']);
});

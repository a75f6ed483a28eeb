import { describe, expect, test } from 'vitest';
import { criteriaAgain } from '../../../../addin/workbook/kit/filter-criteria.ts';
import { filteredColumns } from '../../../../addin/workbook/kit/filters.ts';

/** Criteria as Excel answers them: every member is there, and null where there is none (office-js#1226). */
function read(criteria: Record<string, unknown>): Excel.FilterCriteria {
  const members = ['criterion1', 'criterion2', 'operator', 'values', 'color', 'icon', 'dynamicCriteria', 'subField'];
  const none = Object.fromEntries(members.map((name) => [name, null]));
  return { filterOn: null, ...none, ...criteria } as unknown as Excel.FilterCriteria;
}

describe('a filter is set again as it was read', () => {
  const icon = { index: 1, set: 'ThreeArrows' };
  const month = { date: '2019-11-01', specificity: 'Month' };
  test.each([
    { filterOn: 'Values', values: ['นับ', ''] },
    { filterOn: 'Values', values: [month] },
    { filterOn: 'Custom', criterion1: '>=50' },
    { filterOn: 'Custom', criterion1: '=*ชุมชน*', criterion2: '<>', operator: 'Or' },
    { filterOn: 'TopItems', criterion1: '10' },
    { filterOn: 'BottomPercent', criterion1: '25' },
    { filterOn: 'CellColor', color: '#FFFF00' },
    { filterOn: 'FontColor', color: '#FF0000' },
    { filterOn: 'Icon', icon },
    { filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' },
  ])('$filterOn, without the members that are null: %o', (criteria) => {
    expect(criteriaAgain(read(criteria))).toEqual(criteria);
  });

  test('two conditions without an operator are both to hold', () => {
    const criteria = read({ filterOn: 'Custom', criterion1: '>1', criterion2: '<9' });
    expect(criteriaAgain(criteria)).toMatchObject({ operator: 'And' });
  });

  test.each([
    { filterOn: 'CellColor' },
    { filterOn: 'FontColor' },
    { filterOn: 'Icon' },
    { filterOn: 'TopItems' },
    { filterOn: 'Values', values: ['a'], subField: 'Price' },
  ])('what Excel does not say enough of is lost: %o', (criteria) => {
    expect(criteriaAgain(read(criteria))).toBe('lost');
  });

  test.each([
    null,
    read({}),
    read({ filterOn: 'Values' }),
    read({ filterOn: 'Custom' }),
    read({ filterOn: 'Dynamic', dynamicCriteria: 'Unknown' }),
  ])('a column beside a filtered one is none: %o', (criteria) => {
    expect(criteriaAgain(criteria)).toBeNull();
  });
});

describe('the filtered columns of a table', () => {
  const values = read({ filterOn: 'Values', values: ['1'] });

  test('are known by their headers', () => {
    expect(filteredColumns(['รหัส', 'สถานะ'], [read({}), values])).toEqual([
      { header: 'สถานะ', criteria: { filterOn: 'Values', values: ['1'] } },
    ]);
  });

  test('are lost without a name where Excel names none although the table is filtered', () => {
    expect(filteredColumns(['รหัส', 'สถานะ'], [read({}), read({})])).toEqual([{ header: '', criteria: 'lost' }]);
  });
});

import { describe, expect, test } from 'vitest';
import { findSheets } from '../../../../addin/panes/sheets/list/find-sheets.ts';
import { groupSheets } from '../../../../addin/panes/sheets/list/sheet-groups.ts';
import { byYear } from '../../../../addin/parts/choices/indicator-years.ts';
import type { WindowState } from '../../../../shared/rules/calendar/reporting-window.ts';
import type { IndicatorSummary } from '../../../../shared/wire/indicators.ts';
import type { Assignment } from '../../../../shared/wire/sheets.ts';

const words = (name: string) => ({ th: name, en: name });

function sheet(indicator: string, quarter: number, window: WindowState, changes: Partial<Assignment> = {}): Assignment {
  return {
    indicator,
    period: `2563-Q${quarter}`,
    district: '1035',
    title: words(indicator),
    results: [],
    opensOn: `2020-0${quarter}-01`,
    dueOn: `2020-0${quarter}-15`,
    closesOn: `2020-0${quarter}-28`,
    window,
    extension: null,
    cancelled: null,
    state: 'none',
    step: 0,
    revision: 0,
    request: null,
    evaluation: null,
    result: null,
    basis: null,
    againstTarget: null,
    ...changes,
  };
}

describe('sheets', () => {
  const shown = (sheets: Assignment[]) =>
    groupSheets(sheets).map(({ group, sheets: list }) => [
      group,
      list.map(({ indicator, period }) => `${indicator} ${period}`),
    ]);

  test('stand by what there is to do about them, the most pressing first', () => {
    expect(
      shown([
        sheet('2100-1040', 4, 'before'),
        sheet('2100-1040', 1, 'closed'),
        sheet('2100-1040', 3, 'open'),
        sheet('2100-1040', 2, 'late'),
        sheet('5031-200', 3, 'open', { state: 'submitted' }),
        sheet('5031-201', 2, 'late', { state: 'submitted' }),
        sheet('5031-202', 3, 'open', { state: 'draft' }),
        sheet('5031-203', 1, 'closed', { state: 'submitted' }),
      ]),
    ).toEqual([
      ['overdue', ['2100-1040 2563-Q2']],
      ['due', ['2100-1040 2563-Q3', '5031-202 2563-Q3']],
      ['submitted', ['5031-201 2563-Q2', '5031-200 2563-Q3', '5031-203 2563-Q1']],
      ['before', ['2100-1040 2563-Q4']],
      ['closed', ['2100-1040 2563-Q1']],
    ]);
  });

  test('in a group the nearest day comes first, of the closed ones the latest, then the code as a number', () => {
    const windows: WindowState[] = ['open', 'closed'];
    const [open, closed] = windows.map((window) =>
      shown([sheet('5031-1000', 1, window), sheet('5031-200', 2, window), sheet('5031-200', 1, window)]).flatMap(
        ([, list]) => list,
      ),
    );
    expect(open).toEqual(['5031-200 2563-Q1', '5031-1000 2563-Q1', '5031-200 2563-Q2']);
    expect(closed).toEqual(['5031-200 2563-Q2', '5031-200 2563-Q1', '5031-1000 2563-Q1']);
  });

  const allStates = [
    'none',
    'draft',
    'submitted',
    'in-review',
    'returned',
    'reopened',
    'accepted',
    'evaluated',
  ] as const;

  test.each<[WindowState, string]>([
    ['before', 'before before before before returned returned before before'],
    ['open', 'due due submitted submitted returned returned accepted accepted'],
    ['late', 'overdue overdue submitted submitted returned returned accepted accepted'],
    ['closed', 'closed closed submitted submitted returned returned closed closed'],
  ])('%s: every state has its group', (window, groups) => {
    const groupOf = (changes: Partial<Assignment>) => shown([sheet('2100-1040', 1, window, changes)])[0]?.[0];
    expect(allStates.map((state) => groupOf({ state })).join(' ')).toBe(groups);
    const cancelled = { fromQuarter: 1, reason: 'ยกเลิก', at: '2026-01-01T00:00:00.000Z', by: 'สยป.' } as const;
    for (const state of allStates) expect(groupOf({ state, cancelled })).toBe('cancelled');
  });

  test('groups without a sheet are not there', () => expect(groupSheets([])).toEqual([]));
});

describe('indicators', () => {
  const indicator = (code: string, fiscalYear: number): IndicatorSummary => ({
    code,
    fiscalYear,
    version: 1,
    draft: false,
    title: words(code),
    results: [],
  });

  test('stand by year, the latest first, then by code', () => {
    const years = byYear([indicator('5031-1000', 2563), indicator('2100-1040', 2564), indicator('5031-200', 2563)]);
    expect(years.map(({ fiscalYear, indicators }) => [fiscalYear, indicators.map(({ code }) => code)])).toEqual([
      [2564, ['2100-1040']],
      [2563, ['5031-200', '5031-1000']],
    ]);
  });
});

describe('a search', () => {
  const sheets = [
    sheet('2100-1040', 1, 'open', { title: { th: 'ร้อยละของชุมชน', en: 'Share of Communities' } }),
    sheet('5031-200', 1, 'open', { title: { th: 'งบประมาณ', en: 'Budget' } }),
  ];

  test.each([
    ['', 2],
    [' 2100 ', 1],
    ['ชุมชน', 1],
    ['communities', 1],
    ['ไม่มี', 0],
  ])('for “%s” finds %i', (sought, found) => expect(findSheets(sheets, sought)).toHaveLength(found));
});

import { describe, expect, test } from 'vitest';
import { toResult, withoutFigures } from '../../../../shared/indicator/compilers/to-result.ts';
import type { Indicator } from '../../../../shared/indicator/indicator.ts';
import {
  alikeReports,
  type FlaggedSheet,
  findFlags,
  outlierLimits,
  type ReportsAround,
  type Spread,
  spreadOf,
} from '../../../../shared/rules/review/flags.ts';
import { columnOf, communityDevelopmentPlans, indicatorOf, words } from '../../sheet.ts';

const plans = { ...communityDevelopmentPlans, quarters: 'renewed' as const };
const cumulative = { ...plans, quarters: 'cumulative' as const };
const share = (numerator: number, denominator: number) =>
  toResult(plans, { numerator: String(numerator), denominator: String(denominator) });
const sheet = (numerator: number, denominator: number, reportPrint: string | null = null): FlaggedSheet => ({
  result: share(numerator, denominator),
  reportPrint,
  progress: null,
});
/** The flags where nobody asks for a report, unless a test says what is around it. */
const flagsOf = (
  indicator: Indicator,
  now: FlaggedSheet,
  before: FlaggedSheet | null,
  spread: Spread | null,
  reports: ReportsAround = { demand: 'off', alike: [] },
) => findFlags(indicator, now, before, spread, reports);
const kinds = (...flagged: Parameters<typeof flagsOf>) => flagsOf(...flagged).map(({ kind }) => kind);
const total = indicatorOf({
  columns: [columnOf('whole', 'trees', 'ต้นไม้')],
  measures: { trees: { name: words('ต้นไม้'), sum: 'trees' } },
  results: [
    {
      key: 'r',
      name: words('ผล'),
      unit: words('ต้น'),
      decimals: 0,
      target: null,
      calculation: { kind: 'total', of: 'trees' },
    },
  ],
});
const trees = (number: number): FlaggedSheet => ({
  result: toResult(total, { trees: String(number) }),
  reportPrint: null,
  progress: null,
});

describe('[F1] a falling cumulative result', () => {
  test('[F1] is flagged, and said with both numbers', () => {
    const [flag] = flagsOf(cumulative, sheet(29, 50), sheet(30, 50), null);
    expect(flag).toEqual({
      kind: 'falling',
      text: { th: 'ผลสะสมลดลงจาก 60 เหลือ 58', en: 'The cumulative result fell from 60 to 58' },
    });
  });
  test('[F1] not where it is renewed each quarter, rises or stays, or there was none', () => {
    expect(kinds(plans, sheet(29, 50), sheet(30, 50), null)).toEqual([]);
    expect(kinds(cumulative, sheet(30, 50), sheet(30, 50), null)).toEqual([]);
    expect(kinds(cumulative, sheet(29, 50), null, null)).toEqual([]);
    const nothing = { result: withoutFigures(cumulative, 'not-applicable'), reportPrint: null, progress: null };
    expect(kinds(cumulative, sheet(29, 50), nothing, null)).toEqual([]);
    expect(kinds(cumulative, nothing, sheet(29, 50), null)).toEqual([]);
  });
});

describe('[F2] a jump', () => {
  test.each([
    [50, 75, []],
    [50, 76, ['jump']],
    [50, 24, ['jump']],
  ])('[F2] of a percentage from %i to %i', (before, now, expected) => {
    expect(kinds(plans, sheet(now, 100), sheet(before, 100), null)).toEqual(expected);
  });
  test.each([
    [100, 200, []],
    [100, 201, ['jump']],
    [100, 49, ['jump']],
    [0, 500, []],
  ])('[F2] of a number from %i to %i', (before, now, expected) => {
    expect(kinds(total, trees(now), trees(before), null)).toEqual(expected);
  });
});

describe('[F3] an outlier among districts', () => {
  const near = [50, 51, 52, 53, 54, 55, 56, 57].map((numerator) => share(numerator, 100));
  test('[F3] is far from the median in median deviations', () => {
    const spread = spreadOf(plans, [...near, share(99, 100)]);
    expect(spread).toEqual({ median: 54, deviation: 1.4826 * 2 });
    expect(kinds(plans, sheet(99, 100), null, spread)).toEqual(['outlier']);
    expect(kinds(plans, sheet(57, 100), null, spread)).toEqual([]);
  });
  test('[F3] is none among too few, or where most have the same', () => {
    expect(spreadOf(plans, near.slice(0, outlierLimits.fewest - 1))).toBeNull();
    expect(spreadOf(plans, [...Array(8).fill(share(1, 2)), share(1, 100)])).toBeNull();
    const silent = withoutFigures(plans, 'not-reported');
    expect(spreadOf(plans, [...near.slice(1), silent, silent])).toBeNull();
  });
});

describe('[F4] a report with last quarter’s words', () => {
  test.each([
    ['same', 'same', ['same-report']],
    ['same', 'other', []],
    [null, null, []],
  ])('[F4] %s after %s', (now, before, expected) => {
    expect(kinds(plans, sheet(1, 2, now), sheet(1, 2, before), null)).toEqual(expected);
  });
});

describe('[F5] a denominator that has changed', () => {
  test('[F5] is named with both numbers', () => {
    const [flag] = flagsOf(plans, sheet(29, 48), sheet(30, 50), null);
    expect(flag?.kind).toBe('denominator-changed');
    expect(flag?.text.th).toMatch(/เปลี่ยนจาก 50 เป็น 48/);
  });
  test('[F5] is none where nothing is divided, or nothing was reported', () => {
    expect(kinds(total, trees(100), trees(101), null)).toEqual([]);
    expect(
      kinds(
        plans,
        sheet(1, 2),
        { result: withoutFigures(plans, 'not-applicable'), reportPrint: null, progress: null },
        null,
      ),
    ).toEqual([]);
  });
});

describe('[F6] a sheet that says nothing new', () => {
  const rows = (filled: number, carried: number, unchanged: number): FlaggedSheet => ({
    ...sheet(1, 2),
    progress: { expected: 50, filled, valid: filled, excluded: 0, carried, unchanged },
  });
  test.each<[string, FlaggedSheet, string[]]>([
    ['every row is confirmed as it was', rows(50, 0, 50), ['unchanged']],
    ['every row begun is carried over, and nobody has confirmed it', rows(0, 50, 0), ['unchanged']],
    ['one row is another', rows(50, 0, 49), []],
    ['the one row that is filled in is another', rows(1, 49, 0), []],
    ['nothing is filled in', rows(0, 0, 0), []],
    ['it is not known', sheet(1, 2), []],
  ])('[F6] %s', (_title, flagged, expected) => {
    expect(kinds(cumulative, flagged, null, null)).toEqual(expected);
  });
  test('[F6] is said with the number of rows', () => {
    const [flag] = flagsOf(cumulative, rows(50, 0, 50), null, null);
    expect(flag?.text.th).toBe('ทุกแถว (50) เหมือนที่ส่งไว้ก่อนหน้านี้ในปีเดียวกัน');
  });
});

describe('[F7] a report without a text', () => {
  test.each([
    ['asked', null, ['empty-report']],
    ['required', null, ['empty-report']],
    ['off', null, []],
    ['asked', 'words', []],
  ] as const)('[F7] where one is %s: %s', (demand, print, expected) => {
    expect(kinds(plans, sheet(1, 2, print), null, null, { demand, alike: [] })).toEqual(expected);
  });
});

describe('[F8] a report with another district’s words', () => {
  const name = (th: string) => ({ th, en: th });
  const alike = alikeReports([
    { district: '1', name: name('ก'), reportPrint: 'same' },
    { district: '2', name: name('ข'), reportPrint: 'same' },
    { district: '3', name: name('ค'), reportPrint: 'same' },
    { district: '4', name: name('ง'), reportPrint: 'own' },
    { district: '5', name: name('จ'), reportPrint: null },
    { district: '6', name: name('ฉ'), reportPrint: null },
  ]);
  const around = (district: string, print: string | null): ReportsAround => ({
    demand: 'off',
    alike: alike(district, print),
  });
  test('[F8] names the first, and how many more', () => {
    const [flag] = flagsOf(plans, sheet(1, 2, 'same'), null, null, around('2', 'same'));
    expect(flag).toEqual({
      kind: 'copied-report',
      text: {
        th: 'ข้อความรายงานเหมือนของเขตก และอีก 1 เขต',
        en: 'The report has the words of ก and of 1 more',
      },
    });
  });
  test('[F8] is none for words of its own, and for no words', () => {
    expect(kinds(plans, sheet(1, 2, 'own'), null, null, around('4', 'own'))).toEqual([]);
    expect(kinds(plans, sheet(1, 2), null, null, around('5', null))).toEqual([]);
  });
});

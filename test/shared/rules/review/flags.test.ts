import { describe, expect, test } from 'vitest';
import { toResult, withoutFigures } from '../../../../shared/indicator/compilers/to-result.ts';
import { type FlaggedSheet, findFlags, outlierLimits, spreadOf } from '../../../../shared/rules/review/flags.ts';
import { columnOf, communityDevelopmentPlans, indicatorOf, words } from '../../sheet.ts';

const plans = { ...communityDevelopmentPlans, quarters: 'renewed' as const };
const cumulative = { ...plans, quarters: 'cumulative' as const };
const share = (numerator: number, denominator: number) =>
  toResult(plans, { numerator: String(numerator), denominator: String(denominator) });
const sheet = (numerator: number, denominator: number, reportPrint: string | null = null): FlaggedSheet => ({
  result: share(numerator, denominator),
  reportPrint,
});
const kinds = (...flagged: Parameters<typeof findFlags>) => findFlags(...flagged).map(({ kind }) => kind);
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
});

describe('[F1] a falling cumulative result', () => {
  test('[F1] is flagged, and said with both numbers', () => {
    const [flag] = findFlags(cumulative, sheet(29, 50), sheet(30, 50), null);
    expect(flag).toEqual({
      kind: 'falling',
      text: { th: 'ผลสะสมลดลงจาก 60 เหลือ 58', en: 'The cumulative result fell from 60 to 58' },
    });
  });
  test('[F1] not where it is renewed each quarter, rises or stays, or there was none', () => {
    expect(kinds(plans, sheet(29, 50), sheet(30, 50), null)).toEqual([]);
    expect(kinds(cumulative, sheet(30, 50), sheet(30, 50), null)).toEqual([]);
    expect(kinds(cumulative, sheet(29, 50), null, null)).toEqual([]);
    const nothing = { result: withoutFigures(cumulative, 'not-applicable'), reportPrint: null };
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
    const [flag] = findFlags(plans, sheet(29, 48), sheet(30, 50), null);
    expect(flag?.kind).toBe('denominator-changed');
    expect(flag?.text.th).toMatch(/เปลี่ยนจาก 50 เป็น 48/);
  });
  test('[F5] is none where nothing is divided, or nothing was reported', () => {
    expect(kinds(total, trees(100), trees(101), null)).toEqual([]);
    expect(
      kinds(plans, sheet(1, 2), { result: withoutFigures(plans, 'not-applicable'), reportPrint: null }, null),
    ).toEqual([]);
  });
});

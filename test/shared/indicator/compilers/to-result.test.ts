import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMeasuredIn, targetOf, targetOfPart, toResult } from '../../../../shared/indicator/compilers/to-result.ts';
import type { Calculation, ResultDefinition } from '../../../../shared/indicator/measure.ts';
import { assess } from '../../../../shared/rules/sheets/assess.ts';
import { type Figure, noFigureNames } from '../../../../shared/terms/figure.ts';
import type { Quarter } from '../../../../shared/terms/period.ts';
import { columnOf, filled, indicatorOf, words } from '../../sheet.ts';

/** Figures out of measures, by hand. */

type Decimals = 0 | 1 | 2 | 3 | 4;

const measured = { a: '', b: '' };

/** The figure of a calculation over the measures `a` and `b`, which are as fine as their texts. */
function figure(
  calculation: object,
  measures: Partial<typeof measured>,
  decimals: Decimals = 2,
  districts = 1,
): Figure {
  const indicator = indicatorOf({
    columns: [columnOf('decimal', 'x', 'เอกซ์', { decimals: 4 })],
    measures: { a: { name: words('ก'), sum: 'x' }, b: { name: words('ข'), sum: 'x' } },
    results: [{ key: 'r', name: words('ผล'), unit: words('ร้อยละ'), decimals, target: null, calculation }],
  });
  return toResult(indicator, measures, districts).figures.r as Figure;
}

const ratio = (per?: number): object => ({ kind: 'ratio', numerator: 'a', denominator: 'b', ...(per ? { per } : {}) });
const growth: Calculation = { kind: 'change', current: 'a', base: 'b', as: 'growth' };
const reduction: Calculation = { kind: 'change', current: 'a', base: 'b', as: 'reduction' };
const mean = (outOf?: number) => ({ kind: 'mean', sum: 'a', count: 'b', ...(outOf ? { outOf } : {}) });

describe('[P1] nothing to divide by', () => {
  test.each<[string, object, string, string]>([
    ['no community counts', ratio(), '0', '0'],
    ['more above the line than none below it', ratio(), '5', '0'],
    ['a denominator below zero', ratio(), '5', '-1'],
    ['growth over a base of zero', growth, '5', '0'],
    ['growth over a base below zero', growth, '5', '-2.5'],
    ['reduction from a base of zero', reduction, '5', '0.00'],
    ['a mean of nobody', mean(), '0', '0'],
    ['a mean of nobody, out of five', mean(5), '0', '0'],
  ])('[P1] %s', (_title, calculation, a, b) => {
    expect(figure(calculation, { a, b })).toEqual({ none: 'not-calculable' });
  });

  test('[P1] a total and a figure per district divide by nothing that could be zero', () => {
    expect(figure({ kind: 'total', of: 'a' }, { a: '0' })).toEqual({ text: '0.00' });
    expect(figure({ kind: 'perDistrict', of: 'a' }, { a: '0' })).toEqual({ text: '0.00' });
  });
});

describe('[P2] [P3] nothing reported is not nothing applicable', () => {
  const indicator = indicatorOf({ columns: [columnOf('yesNo', 'done', 'ทำแล้ว')], quarters: 'year-end' });
  const shown = (quarter: Quarter, lines: number, notApplicable: boolean) => {
    const rows = Array.from({ length: lines }, (_, index) => ({ code: String(index + 1), name: `ก ${index}` }));
    const sheet = { indicator, period: { fiscalYear: 2563, quarter }, communities: [] };
    return assess(sheet, filled(rows, { notApplicable })).result;
  };

  test.each<[string, Quarter, number, boolean, Figure]>([
    ['[P2] nothing has been filled in', 4, 0, false, { none: 'not-reported' }],
    ['[P3] the district declares it, reason or not', 4, 0, true, { none: 'not-applicable' }],
    ['[P3] declared, whatever is filled in', 4, 2, true, { none: 'not-applicable' }],
    ['[P3] a quarter in which it is not measured', 3, 0, false, { none: 'not-applicable' }],
    ['[P3] such a quarter, whatever is filled in', 1, 2, false, { none: 'not-applicable' }],
    ['[P5] two lines in the quarter in which it is measured', 4, 2, false, { text: '2' }],
  ])('%s', (_title, quarter, lines, notApplicable, expected) => {
    expect(shown(quarter, lines, notApplicable).figures).toEqual({ total: expected });
  });

  test('[P2] [P3] where there is no figure there are no measures either', () => {
    expect(shown(4, 0, false).measures).toEqual({});
    expect(shown(4, 2, true).measures).toEqual({});
    expect(shown(4, 2, false).measures).toEqual({ projects: '2' });
  });

  test('[P1] [P2] [P3] [P5] not reported, not applicable, not calculable and zero are four different things', () => {
    const four = [
      shown(4, 0, false).figures.total,
      shown(4, 0, true).figures.total,
      figure(ratio(), { a: '0', b: '0' }),
      figure(ratio(), { a: '0', b: '3' }),
    ];
    expect(four).toEqual([
      { none: 'not-reported' },
      { none: 'not-applicable' },
      { none: 'not-calculable' },
      { text: '0.00' },
    ]);
    const names = Object.values(noFigureNames);
    expect(new Set(names.map(({ th }) => th)).size).toBe(3);
    expect(new Set(names.map(({ en }) => en)).size).toBe(3);
  });
});

describe('[P4] a figure is exact, to the nearest at its decimals, half away from zero', () => {
  test.each<[string, string, Decimals, string]>([
    ['29', '48', 2, '60.42'],
    ['23', '160', 2, '14.38'],
    ['1', '3', 0, '33'],
    ['2', '3', 0, '67'],
    ['1', '201', 0, '0'],
    ['199', '200', 0, '100'],
    ['1234567', '2067000', 2, '59.73'],
    ['9007199254740991', '9007199254740991', 4, '100.0000'],
    ['1', '9007199254740991', 4, '0.0000'],
    ['1250000.50', '3750001.50', 4, '33.3333'],
  ])('[P4] %s of %s at %d decimals is %s', (a, b, decimals, text) => {
    expect(figure(ratio(), { a, b }, decimals)).toEqual({ text });
  });

  test.each<[string, string, Decimals, string]>([
    ['1', '200', 0, '1'],
    ['1', '2000', 1, '0.1'],
    ['1', '16', 1, '6.3'],
    ['1', '20000', 2, '0.01'],
    ['23', '160', 2, '14.38'],
    ['1', '32', 2, '3.13'],
    ['1', '200000', 3, '0.001'],
    ['1', '64', 3, '1.563'],
    ['1', '2000000', 4, '0.0001'],
    ['1', '128', 4, '0.7813'],
  ])('[P4] the tie %s of %s at %d decimals is %s', (a, b, decimals, text) => {
    expect(figure(ratio(), { a, b }, decimals)).toEqual({ text });
    expect(figure(ratio(), { a: `-${a}`, b }, decimals)).toEqual({ text: `-${text}` });
  });

  test('[P4] what rounds to zero from below is zero without a sign', () => {
    expect(figure(ratio(), { a: '-1', b: '1000000' })).toEqual({ text: '0.00' });
  });

  test('[P4] is the decimal nearest to the true quotient, the one further from zero of two', () => {
    const count = fc.integer({ min: 0, max: 10 ** 9 });
    const places = fc.constantFrom<Decimals[]>(0, 1, 2, 3, 4);
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 10 ** 9 }), places, (n, d, decimals) => {
        const shown = figure(ratio(), { a: String(n), b: String(d) }, decimals);
        const units = BigInt('text' in shown ? shown.text.replace('.', '') : '-1');
        const error = units * BigInt(d) - BigInt(n) * 100n * 10n ** BigInt(decimals);
        // −d/2 < error ≤ d/2: at most half a unit off, and a tie goes up.
        expect(2n * error > -BigInt(d) && 2n * error <= BigInt(d)).toBe(true);
      }),
    );
  });
});

describe('[P5] zero, below zero and beyond 100 are figures like any other', () => {
  test.each<[string, object, string, string, string]>([
    ['none of 48', ratio(), '0', '48', '0.00'],
    ['all of 48', ratio(), '48', '48', '100.00'],
    ['more than was agreed', ratio(), '3', '2', '150.00'],
    ['less than the base year', growth, '80', '100', '-20.00'],
    ['more than the base year', growth, '125', '100', '25.00'],
    ['no change', growth, '100', '100', '0.00'],
    ['growth of a third below', growth, '2', '3', '-33.33'],
    ['a tie below zero', growth, '137', '160', '-14.38'],
    ['a reduction', reduction, '80', '100', '20.00'],
    ['a reduction that is an increase', reduction, '125', '100', '-25.00'],
    ['amounts of money', growth, '1407.52', '1250.00', '12.60'],
  ])('[P5] %s', (_title, calculation, a, b, text) => {
    expect(figure(calculation, { a, b })).toEqual({ text });
  });
});

describe('every kind of calculation', () => {
  test.each<[string, object, string, string, Decimals, string]>([
    ['a share per cent', ratio(), '29', '48', 2, '60.42'],
    ['a plain ratio', ratio(1), '29', '48', 2, '0.60'],
    ['cases per 1,000', ratio(1_000), '7', '1200', 2, '5.83'],
    ['a rate per 10,000', ratio(10_000), '7', '12000', 1, '5.8'],
    ['a rate per 100,000', ratio(100_000), '3', '45678', 2, '6.57'],
    ['a rate per ten million', ratio(10_000_000), '1', '3000000', 4, '3.3333'],
    ['budget that was paid of the budget', ratio(), '98765.43', '123456.78', 2, '80.00'],
    ['a mean', mean(), '434', '100', 2, '4.34'],
    ['a mean of a survey as per cent of five', mean(5), '434', '100', 2, '86.80'],
    ['a mean out of 4.5', mean(4.5), '9', '2', 2, '100.00'],
    ['a total', { kind: 'total', of: 'a' }, '29', '0', 0, '29'],
    ['a total of money, to the baht', { kind: 'total', of: 'a' }, '1407.50', '0', 0, '1408'],
    ['a total finer than its measure', { kind: 'total', of: 'a' }, '29', '0', 2, '29.00'],
    ['a district’s own', { kind: 'perDistrict', of: 'a' }, '3', '0', 2, '3.00'],
    ['a district’s own, of 1 or 0, per cent', { kind: 'perDistrict', of: 'a', per: 100 }, '1', '0', 2, '100.00'],
  ])('%s', (_title, calculation, a, b, decimals, text) => {
    expect(figure(calculation, { a, b }, decimals)).toEqual({ text });
  });

  test('a mean over districts divides by how many they are', () => {
    expect(figure({ kind: 'perDistrict', of: 'a' }, { a: '10' }, 2, 3)).toEqual({ text: '3.33' });
    expect(figure({ kind: 'perDistrict', of: 'a', per: 100 }, { a: '2' }, 2, 3)).toEqual({ text: '66.67' });
    expect(figure({ kind: 'total', of: 'a' }, { a: '10' }, 2, 3)).toEqual({ text: '10.00' });
  });

  test('an indicator with two results gives both', () => {
    const indicator = indicatorOf({
      results: [
        { key: 'all', name: words('ทั้งหมด'), unit: words('โครงการ'), decimals: 0, target: null },
        { key: 'each', name: words('ต่อเขต'), unit: words('โครงการ'), decimals: 1, target: null },
      ].map((result, index) => ({
        ...result,
        calculation: { kind: index === 0 ? 'total' : 'perDistrict', of: 'projects' },
      })),
    });
    expect(toResult(indicator, { projects: '9' }, 2).figures).toEqual({ all: { text: '9' }, each: { text: '4.5' } });
  });
});

describe('[P7] the target of a quarter', () => {
  const definition = indicatorOf().results[0] as ResultDefinition;

  test.each<[string, Partial<ResultDefinition>, (string | null)[]]>([
    ['no target', { target: null }, [null, null, null, null]],
    ['the year’s target stands for each quarter', { target: '75.0000' }, ['75.0000', '75.0000', '75.0000', '75.0000']],
    [
      'a quarter has its own, and none where it has none',
      { target: '100', quarterTargets: ['20', null, '80.5', '100'] },
      ['20', null, '80.5', '100'],
    ],
    ['a target of zero is a target', { target: '5', quarterTargets: ['0', '0', '0', '0'] }, ['0', '0', '0', '0']],
    ['no quarter has one', { target: '100', quarterTargets: [null, null, null, null] }, [null, null, null, null]],
  ])('[P7] %s', (_title, changes, targets) => {
    const of = (quarter: Quarter) => targetOf({ ...definition, ...changes }, { fiscalYear: 2563, quarter });
    expect(([1, 2, 3, 4] as const).map(of)).toEqual(targets);
  });
});

describe('[P8] the quarters in which an indicator is measured', () => {
  test.each<[string, boolean[]]>([
    ['renewed', [true, true, true, true]],
    ['cumulative', [true, true, true, true]],
    ['year-end', [false, false, false, true]],
  ])('[P8] %s', (quarters, measured) => {
    const indicator = indicatorOf({ quarters });
    expect(([1, 2, 3, 4] as const).map((quarter) => isMeasuredIn(indicator, { fiscalYear: 2563, quarter }))).toEqual(
      measured,
    );
  });
});

describe('[P9] the target of a part of the city', () => {
  const total = { kind: 'total', of: 'projects' };
  const share = { kind: 'perDistrict', of: 'projects', per: 1 };
  test.each<[string, object, 'districts' | string[], string | null]>([
    ['a total of all districts', total, 'districts', null],
    ['a total of some', total, ['1001', '1002'], null],
    ['a total that one district makes alone', total, ['1001'], '1200'],
    ['what is measured in each district', share, 'districts', '1200'],
  ])('[P9] %s', (_title, calculation, reportedBy, target) => {
    const indicator = indicatorOf({
      reportedBy,
      results: [{ key: 'r', name: words('ผล'), unit: words('โครงการ'), decimals: 0, target: '1200', calculation }],
    });
    const [definition] = indicator.results as [ResultDefinition];
    const period = { fiscalYear: 2563, quarter: 1 } as const;
    expect(targetOfPart(indicator, definition, period)).toBe(target);
    expect(targetOf(definition, period)).toBe('1200');
  });
});

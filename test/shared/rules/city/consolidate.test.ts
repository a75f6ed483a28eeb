import { describe, expect, test } from 'vitest';
import { toResult, withoutFigures } from '../../../../shared/indicator/compilers/to-result.ts';
import { consolidate, countedResults } from '../../../../shared/rules/city/consolidate.ts';
import type { Result } from '../../../../shared/terms/result.ts';
import { columnOf, communityDevelopmentPlans, indicatorOf, words } from '../../sheet.ts';

const plans = communityDevelopmentPlans;
const district = (numerator: string, denominator: string) => toResult(plans, { numerator, denominator });
const none = (reason: 'not-applicable' | 'not-reported' | 'not-calculable') => withoutFigures(plans, reason);

/** The city's figure and sums of an indicator that has one calculation over the money `paid` and the count `projects`. */
const money = (calculation: object, decimals = 2) =>
  indicatorOf({
    columns: [columnOf('money', 'paid', 'จ่าย')],
    measures: { paid: { name: words('งบที่จ่าย'), sum: 'paid' }, projects: { name: words('โครงการ'), count: 'rows' } },
    results: [{ key: 'r', name: words('ผล'), unit: words('บาท'), decimals, target: null, calculation }],
  });

describe('[P6] the city’s figure', () => {
  test.each<[string, Result[], string, Record<string, string>]>([
    ['of no district is not reported', [], 'not-reported', {}],
    ['of districts to which nothing applies', [none('not-applicable'), none('not-applicable')], 'not-applicable', {}],
    [
      'of districts without anything to divide by',
      [district('0', '0'), district('0', '0')],
      'not-calculable',
      { numerator: '0', denominator: '0' },
    ],
  ])('[P6] %s', (_title, results, reason, measures) => {
    expect(consolidate(plans, results)).toEqual({ measures, figures: { percentage: { none: reason } } });
  });

  test.each<[string, Result[], string, [string, string]]>([
    [
      'is the ratio of the sums, not the mean of 60.42 and 50.00',
      [district('29', '48'), district('1', '2')],
      '60.00',
      ['30', '50'],
    ],
    ['leaves out to whom nothing applies', [district('1', '3'), none('not-applicable')], '33.33', ['1', '3']],
    [
      'leaves out who has reported nothing',
      [none('not-reported'), district('1', '3'), none('not-reported')],
      '33.33',
      ['1', '3'],
    ],
    [
      'counts a district that cannot divide by anything: it has reported',
      [district('0', '0'), district('1', '3')],
      '33.33',
      ['1', '3'],
    ],
    ['of one district is its own', [district('23', '160')], '14.38', ['23', '160']],
    ['is rounded once, from the sums', [district('1', '3'), district('1', '3')], '33.33', ['2', '6']],
    ['of all 50, each 29 of 48', Array.from({ length: 50 }, () => district('29', '48')), '60.42', ['1450', '2400']],
  ])('[P6] %s', (_title, results, text, [numerator, denominator]) => {
    expect(consolidate(plans, results)).toEqual({
      measures: { numerator, denominator },
      figures: { percentage: { text } },
    });
  });

  test('[P6] adds up money to the satang', () => {
    const indicator = money({ kind: 'mean', sum: 'paid', count: 'projects' });
    const results = [
      toResult(indicator, { paid: '0.10', projects: '1' }),
      toResult(indicator, { paid: '0.20', projects: '2' }),
      toResult(indicator, { paid: '999999999.99', projects: '1' }),
    ];
    expect(consolidate(indicator, results)).toEqual({
      measures: { paid: '1000000000.29', projects: '4' },
      figures: { r: { text: '250000000.07' } },
    });
  });

  test('[P6] adds up totals', () => {
    const indicator = money({ kind: 'total', of: 'projects' }, 0);
    const of = (projects: string) => toResult(indicator, { paid: '0.00', projects });
    expect(consolidate(indicator, [of('3'), of('0'), of('4')]).figures).toEqual({ r: { text: '7' } });
  });

  test('[P6] a mean over districts divides by those that have figures', () => {
    const indicator = money({ kind: 'perDistrict', of: 'projects' });
    const of = (projects: string) => toResult(indicator, { paid: '0.00', projects });
    const results = [of('3'), of('0'), of('4'), withoutFigures(indicator, 'not-applicable')];
    expect(consolidate(indicator, results).figures).toEqual({ r: { text: '2.33' } });
  });

  test('[P6] of districts that have done it or not, as a share of them', () => {
    const indicator = money({ kind: 'perDistrict', of: 'projects', per: 100 });
    const of = (projects: string) => toResult(indicator, { paid: '0.00', projects });
    expect(consolidate(indicator, [of('1'), of('0'), of('1')]).figures).toEqual({ r: { text: '66.67' } });
  });

  test('[P6] keeps what a result of an earlier version has in finer places', () => {
    const indicator = money({ kind: 'total', of: 'paid' });
    const finer = { measures: { paid: '1.125', projects: '1' }, figures: {} };
    expect(consolidate(indicator, [finer, toResult(indicator, { paid: '1.00', projects: '1' })])).toEqual({
      measures: { paid: '2.125', projects: '2' },
      figures: { r: { text: '2.13' } },
    });
  });
});

describe('the results that count', () => {
  test('are those with measures', () => {
    const counted = district('0', '0');
    expect(countedResults([none('not-applicable'), counted, none('not-reported')])).toEqual([counted]);
  });
});

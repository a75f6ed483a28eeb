import { describe, expect, test } from 'vitest';
import { type Indicator, indicator as schema } from '../../../shared/indicator/indicator.ts';
import { sameMeaning } from '../../../shared/indicator/meaning.ts';
import { indicators } from '../catalogue/catalogue.ts';
import { communityDevelopmentPlans as plans } from '../sheet.ts';

type Changes = (file: Indicator) => unknown;

const changed = (changes: Changes): Indicator =>
  schema.parse({ ...structuredClone(plans), ...(changes(structuredClone(plans)) as object) });
const columnsWith = (key: string, changes: object) => (file: Indicator) => ({
  columns: file.columns.map((column) => (column.key === key ? { ...column, ...changes } : column)),
});
const other = { th: 'คำอื่น', en: 'Other words' };

describe('two versions mean the same', () => {
  test.each<[string, Changes]>([
    ['by other words', () => ({ title: other, definition: 'ใหม่', method: 'ใหม่' })],
    [
      'by other targets',
      (file) => ({ results: file.results.map((one) => ({ ...one, target: '80', better: 'lower' })) }),
    ],
    [
      'with measures by other names',
      (file) => ({
        measures: Object.fromEntries(Object.entries(file.measures).map(([key, one]) => [key, { ...one, name: other }])),
      }),
    ],
    [
      'with measures in another order',
      (file) => ({ measures: Object.fromEntries(Object.entries(file.measures).reverse()) }),
    ],
    ['without checks', () => ({ rules: [] })],
    [
      'with a column that nothing is counted from',
      (file) => ({
        columns: [...file.columns, { type: 'text', key: 'extra', header: other, hint: other }],
      }),
    ],
    ['with a wider column', columnsWith('hasPlan', { width: 200, required: true })],
    [
      'with a condition by another name',
      (file) => {
        const { complete, ...conditions } = file.conditions;
        const { numerator, ...measures } = file.measures;
        return {
          conditions: { ...conditions, whole: complete },
          measures: { ...measures, numerator: { ...numerator, count: { meets: 'whole' } } },
        };
      },
    ],
  ])('%s', (_title, changes) => {
    expect(sameMeaning(plans, changed(changes))).toBe(true);
  });
});

describe('two versions mean something else', () => {
  test.each<[string, Changes]>([
    ['with another measure', (file) => ({ measures: { ...file.measures, more: { name: other, count: 'rows' } } })],
    ['with another condition', (file) => ({ conditions: { ...file.conditions, counted: { is: ['counted', 'no'] } } })],
    [
      'with another bound',
      (file) => ({
        conditions: JSON.parse(JSON.stringify(file.conditions).replace('2565', '2566')),
      }),
    ],
    ['with a column that is read and is another kind of number', columnsWith('actionPlanYear', { type: 'whole' })],
    ['with other rows left out', () => ({ excluded: undefined })],
    [
      'by another calculation',
      (file) => ({
        results: file.results.map((one) => ({ ...one, calculation: { ...one.calculation, per: 1_000 } })),
      }),
    ],
    ['counted anew each quarter', () => ({ quarters: 'renewed' })],
  ])('%s', (_title, changes) => {
    expect(sameMeaning(plans, changed(changes))).toBe(false);
  });

  test('of different indicators, always', () => {
    for (const one of indicators) {
      expect(sameMeaning(one, schema.parse(structuredClone(one)))).toBe(true);
      for (const another of indicators) if (one !== another) expect(sameMeaning(one, another)).toBe(false);
    }
  });
});

import { expect, test } from 'vitest';
import { byYear } from '../../../../addin/parts/choices/indicator-years.ts';
import type { IndicatorSummary } from '../../../../shared/wire/indicators.ts';

const words = (name: string) => ({ th: name, en: name });

const indicator = (code: string, fiscalYear: number): IndicatorSummary => ({
  code,
  fiscalYear,
  version: 1,
  draft: false,
  title: words(code),
  results: [],
});

test('indicators stand by year, the latest first, then by code', () => {
  const years = byYear([indicator('5031-1000', 2563), indicator('2100-1040', 2564), indicator('5031-200', 2563)]);
  expect(years.map(({ fiscalYear, indicators }) => [fiscalYear, indicators.map(({ code }) => code)])).toEqual([
    [2564, ['2100-1040']],
    [2563, ['5031-200', '5031-1000']],
  ]);
});

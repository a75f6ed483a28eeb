import { describe, expect, test } from 'vitest';
import { assess, assessInSlices, compileAssessment } from '../../../../shared/rules/sheets/assess.ts';
import { compiledRules } from '../../../../shared/rules/sheets/compiled-rules.ts';
import type { Period } from '../../../../shared/terms/period.ts';
import { communityDevelopmentPlans, completeRow, excludedRow, filled, sheetOf, withoutPlan } from '../../sheet.ts';

const numbers = Array.from({ length: 120 }, (_, index) => index + 1);
const contents = [
  filled(numbers.map((number) => completeRow(number))),
  filled(numbers.map((number) => (number % 3 === 0 ? withoutPlan(number) : excludedRow(number, { exclusion: null })))),
];

describe('the rules of an indicator, compiled', () => {
  test('are kept by version and quarter, and by nothing else', () => {
    const indicator = communityDevelopmentPlans;
    const first: Period = { fiscalYear: 2563, quarter: 1 };
    const second: Period = { fiscalYear: 2563, quarter: 2 };
    expect(compiledRules(indicator, { ...first })).toBe(compiledRules(indicator, first));
    expect(compiledRules(indicator, second)).not.toBe(compiledRules(indicator, first));
    expect(compiledRules(structuredClone(indicator), first)).not.toBe(compiledRules(indicator, first));
  });

  test('are shared by sheets that are assessed at the same time, by turns', async () => {
    const sheet = sheetOf(numbers.length);
    const byTurns = () => new Promise<void>((resolve) => setImmediate(resolve));
    const assessed = await Promise.all(
      contents.map((content) => assessInSlices(compileAssessment(sheet), content, byTurns)),
    );
    expect(assessed).toEqual(contents.map((content) => assess(sheet, content)));
    expect(assessed.map(({ issues }) => issues.length > 0)).toEqual([false, true]);
  });
});

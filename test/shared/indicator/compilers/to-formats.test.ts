import { describe, expect, test } from 'vitest';
import { conditionalFormats, type TableRowNames } from '../../../../shared/indicator/compilers/to-formats.ts';
import { rowFormulas } from '../../../../shared/indicator/compilers/to-row-formula.ts';
import { sheetColumns } from '../../../../shared/indicator/indicator.ts';
import type { Period } from '../../../../shared/terms/period.ts';
import { columnOf, communityDevelopmentPlans, indicatorOf, words } from '../../sheet.ts';

const period: Period = { fiscalYear: 2563, quarter: 1 };
const names: TableRowNames = {
  cell: (key) => `$${key}`,
  day: (key) => `$day_${key}`,
  begun: '$begun',
  measure: (key) => `$${key}_counts`,
};

function formatsOf(indicator: typeof communityDevelopmentPlans, key: string) {
  const column = sheetColumns(indicator).find((each) => each.key === key);
  if (!column) throw new Error(`no column ${key}`);
  return conditionalFormats(indicator, period, column, names);
}

const looks = (key: string, indicator = communityDevelopmentPlans) => formatsOf(indicator, key).map(({ look }) => look);

describe('the conditional formats of a column', () => {
  test.each<[string, string, string[]]>([
    ['every cell may be wrong', 'project', ['error']],
    ['what a warning is shown at comes after what is wrong', 'counted', ['error', 'warning']],
    ['an error and a warning', 'planDate', ['error', 'warning']],
    ['the remark has no warning: it answers them', 'remark', ['error']],
    ['the code', 'code', ['error']],
    ['the name shows what counts and what is left out', 'name', ['error', 'counts', 'excluded']],
  ])('the gravest first: %s', (_title, key, expected) => {
    expect(looks(key)).toEqual(expected);
  });

  test('without an exclusion none is shown', () => {
    expect(looks('name', indicatorOf())).toEqual(['error', 'counts']);
  });

  test('a name of the district’s own may have a warning too', () => {
    const warning = {
      id: 'C1',
      severity: 'warning',
      column: 'name',
      breach: { not: { filled: 'note' } },
      what: words('ไม่มีบันทึก'),
      cure: words('บันทึก'),
    };
    expect(looks('name', indicatorOf({ rules: [warning] }))).toEqual(['error', 'warning', 'counts']);
  });
});

describe('a conditional format holds', () => {
  const plain = indicatorOf({ columns: [columnOf('text', 'note', 'บันทึก', { required: true, maxLength: 5 })] });
  const begunOnly = /^=AND\((N\()?\$begun\)?=1,/;

  test('only in rows that have been begun', () => {
    for (const key of ['code', 'name', 'note', 'remark']) {
      for (const { look, formula } of formatsOf(plain, key)) {
        if (look !== 'counts') expect(formula).toMatch(begunOnly);
      }
    }
  });

  test('where what is required is blank', () => {
    const required = formatsOf(plain, 'note')[0]?.formula ?? '';
    const [optional] = formatsOf(
      indicatorOf({ columns: [columnOf('text', 'note', 'บันทึก', { maxLength: 5 })] }),
      'note',
    );
    const blank = rowFormulas(plain, period, names).blank('note');
    expect(required.endsWith(`,${blank}))`)).toBe(true);
    expect(optional?.formula.endsWith(`,${blank}))`)).toBe(false);
  });

  test('of a warning only while the remark is blank', () => {
    const [, warning] = formatsOf(communityDevelopmentPlans, 'counted');
    const unexplained = rowFormulas(communityDevelopmentPlans, period, names).blank('remark');
    expect(warning?.formula.endsWith(`,${unexplained})`)).toBe(true);
  });

  test('of what counts where the first result’s first measure does', () => {
    const counts = formatsOf(communityDevelopmentPlans, 'name').find(({ look }) => look === 'counts');
    expect(counts?.formula).toMatch(/^=(N\()?\$numerator_counts\)?>0$/);
  });

  test('of what is left out where the indicator says so', () => {
    const excluded = formatsOf(communityDevelopmentPlans, 'name').find(({ look }) => look === 'excluded');
    expect(excluded?.formula).toContain('EXACT($counted,"ไม่นับ")');
  });
});

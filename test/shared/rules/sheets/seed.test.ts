import { describe, expect, test } from 'vitest';
import { assess } from '../../../../shared/rules/sheets/assess.ts';
import type { Period, Quarter } from '../../../../shared/terms/period.ts';
import type { EntryRow } from '../../../../shared/terms/row.ts';
import { completeRow, excludedRow, filled, sheetOf, untouchedRow, withoutPlan } from '../../sheet.ts';

/** Indicator 2100-1040 as an officer meets it: its rules, what counts, and the seed's own case. */

/** The issues of one row on a roster of one, as `rule@column`. */
function issuesOf(row: EntryRow, quarter: Quarter = 1): string[] {
  return assess(sheetOf(1, quarter), filled([row])).issues.map(({ rule, column }) => `${rule}@${column}`);
}

describe('rules of indicator 2100-1040', () => {
  test.each<[string, EntryRow, string[]]>([
    ['[C1] an exclusion wants its reason', excludedRow(1, { exclusion: null }), ['C1@exclusion']],
    ['[C2] a counted community has no reason', completeRow(1, { exclusion: 'คณะกรรมการไม่ครบ' }), ['C2@exclusion']],
    ['[C3] a counted community says whether it has a plan', { ...withoutPlan(1), hasPlan: null }, ['C3@hasPlan']],
    ['[C4] a plan after the quarter’s end', completeRow(1, { planDate: '1/1/2563' }), ['C4@planDate']],
    ['[C4] a plan on the quarter’s last day is in it', completeRow(1, { planDate: '31/12/2562' }), []],
    [
      '[C5] a community with a plan says whether it is included',
      completeRow(1, { included: null, project: null, actionPlanYear: null }),
      ['C5@included'],
    ],
    ['[C6] inclusion needs a plan', completeRow(1, { hasPlan: 'ไม่มี', planDate: null }), ['C6@included']],
    ['[C7] inclusion names its project', completeRow(1, { project: null }), ['C7@project']],
    ['[C8] inclusion has its year', completeRow(1, { actionPlanYear: null }), ['C8@actionPlanYear']],
    ['[R9] 2562 is too early', completeRow(1, { actionPlanYear: 2562 }), ['R9@actionPlanYear']],
    ['[R9] 2566 is too late', completeRow(1, { actionPlanYear: 2566 }), ['R9@actionPlanYear']],
    ['[R9] 2563 and 2565 are in', completeRow(1, { actionPlanYear: 2565 }), []],
    ['[R3] 11 ต.ค. 2562 is for the normaliser', completeRow(1, { planDate: '11 ต.ค. 2562' }), ['R3@planDate']],
    ['[C10] a plan without a date is warned of', completeRow(1, { planDate: null }), ['C10@planDate']],
    [
      '[C11] an excluded community with a plan is warned of',
      excludedRow(1, { hasPlan: 'มี', planDate: '1/10/2562' }),
      ['C11@counted'],
    ],
    ['a complete row has no issue', completeRow(1), []],
    ['a community without a plan has no issue', withoutPlan(1), []],
    ['an excluded community has no issue', excludedRow(1), []],
  ])('%s', (_title, row, expected) => {
    expect(issuesOf(row)).toEqual(expected);
  });

  test('[C4] a plan of the next quarter may be reported then', () => {
    expect(issuesOf(completeRow(1, { planDate: '1/1/2563' }), 2)).toEqual([]);
    expect(issuesOf(completeRow(1, { planDate: '1/4/2563' }), 2)).toEqual(['C4@planDate']);
  });

  test('a rule waits until the cells it reads can be read', () => {
    expect(issuesOf(completeRow(1, { hasPlan: 'ใช่', planDate: null }))).toEqual(['R2@hasPlan']);
  });

  test('a rule of the indicator says what is wrong in its own words', () => {
    const [issue] = assess(sheetOf(1), filled([completeRow(1, { project: null })])).issues;
    expect(issue).toEqual({
      rule: 'C7',
      severity: 'error',
      row: 0,
      subject: '1035-001',
      subjectName: 'ชุมชนตัวอย่าง 1',
      column: 'project',
      header: { th: 'โครงการ/กิจกรรมที่บรรจุ', en: 'Project or activity included' },
      what: { th: 'บรรจุแล้วแต่ไม่มีชื่อโครงการหรือกิจกรรม', en: 'Included, but no project or activity is named' },
      cure: { th: 'พิมพ์ชื่อตามแผนปฏิบัติราชการประจำปี', en: 'Type its name as in the annual action plan' },
    });
  });
});

describe('counting', () => {
  test('the seed’s case: 29 of 48, two of 50 excluded, is 60.42', () => {
    const rows = Array.from({ length: 50 }, (_, index) => {
      const number = index + 1;
      if (number <= 29) return completeRow(number);
      return number <= 48 ? withoutPlan(number) : excludedRow(number);
    });
    const { issues, result, progress } = assess(sheetOf(50), filled(rows));
    expect(issues).toEqual([]);
    expect(result).toEqual({
      measures: { numerator: '29', denominator: '48' },
      figures: { percentage: { text: '60.42' } },
    });
    expect(progress).toEqual({ expected: 50, filled: 50, valid: 50, excluded: 2, carried: 0, unchanged: 0 });
  });

  test.each<[string, EntryRow, [string, string]]>([
    ['no plan', withoutPlan(1), ['0', '1']],
    ['a plan that is not included', completeRow(1, { included: 'ไม่บรรจุ' }), ['0', '1']],
    ['an action plan outside the years', completeRow(1, { actionPlanYear: 2566 }), ['0', '1']],
    ['excluded, whatever else it has', completeRow(1, { counted: 'ไม่นับ' }), ['0', '0']],
    ['a year typed as text is no year', completeRow(1, { actionPlanYear: '2563' }), ['0', '1']],
    ['a fraction of a year is no year', completeRow(1, { actionPlanYear: 2563.5 }), ['0', '1']],
    ['a kind that cannot be read takes nothing away', completeRow(1, { kind: '?' }), ['1', '1']],
    ['both parts done', completeRow(1), ['1', '1']],
  ])('%s', (_title, row, [numerator, denominator]) => {
    expect(assess(sheetOf(1), filled([row])).result.measures).toEqual({ numerator, denominator });
  });

  test.each<[string, EntryRow[], object]>([
    ['[P2] an empty sheet is not reported', [], { none: 'not-reported' }],
    ['[P2] a sheet of untouched rows is not reported', [untouchedRow(1)], { none: 'not-reported' }],
    [
      '[P1] a sheet whose only community is excluded cannot be calculated',
      [excludedRow(1)],
      { none: 'not-calculable' },
    ],
    ['[P5] a sheet without any plan is 0.00', [withoutPlan(1)], { text: '0.00' }],
  ])('%s', (_title, rows, percentage) => {
    expect(assess(sheetOf(1), filled(rows)).result.figures).toEqual({ percentage });
  });

  test('[P8] the same rows give the same in every quarter: nothing is added up', () => {
    const results = ([1, 2, 3, 4] as const).map((quarter) => {
      const period: Period = { fiscalYear: 2563, quarter };
      return assess({ ...sheetOf(2), period }, filled([completeRow(1), withoutPlan(2)])).result.figures.percentage;
    });
    expect(results).toEqual(Array(4).fill({ text: '50.00' }));
  });
});

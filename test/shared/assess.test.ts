import { describe, expect, test } from 'vitest';
import { assess } from '../../shared/rules/assess.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import { completeRow, excludedRow, sheetOf, untouchedRow, withoutPlan } from './sheet.ts';

/** The issues of one row on a roster of one, as `rule@column`. */
function issuesOf(row: EntryRow): string[] {
  return assess(sheetOf(1), [row]).issues.map((issue) => `${issue.rule}@${issue.column}`);
}

describe('rules of every indicator', () => {
  test.each<[string, EntryRow, string[]]>([
    ['[R1] a begun row must have what is required', completeRow(1, { counted: null }), ['R1@counted']],
    ['[R1] a kind that was deleted must come back', completeRow(1, { kind: '' }), ['R1@kind']],
    ['[R1] white space is nothing', completeRow(1, { kind: '  ' }), ['R1@kind']],
    ['[R2] a word outside the list', completeRow(1, { hasPlan: 'ใช่' }), ['R2@hasPlan']],
    ['[R2] a listed word with a stray space', completeRow(1, { hasPlan: 'มี ' }), ['R2@hasPlan']],
    ['[R2] yes as TRUE', completeRow(1, { hasPlan: true }), ['R2@hasPlan']],
    ['[R2] a kind of the later regulation', completeRow(1, { kind: 'รูปแบบพิเศษ' }), ['R2@kind']],
    ['[R3] text in a number column', completeRow(1, { actionPlanYear: '2563' }), ['R3@actionPlanYear']],
    ['[R3] Thai digits in a number column', completeRow(1, { actionPlanYear: '๒๕๖๓' }), ['R3@actionPlanYear']],
    ['[R3] a year with a fraction', completeRow(1, { actionPlanYear: 2563.5 }), ['R3@actionPlanYear']],
    ['[R3] a date with a two-digit year', completeRow(1, { planDate: '11/10/62' }), ['R3@planDate']],
    ['[R3] a date that is none', completeRow(1, { planDate: 'ตุลาคม' }), ['R3@planDate']],
    ['[R4] an Excel error in a cell', completeRow(1, { project: '#REF!' }), ['R4@project']],
    ['[R5] a text beyond its length', completeRow(1, { project: 'ก'.repeat(301) }), ['R5@project']],
    ['[R7] a community not on the roster', completeRow(2), ['R7@community', 'R8@null']],
    ['[R7] a row without its code', completeRow(1, { community: null }), ['R7@community', 'R8@null']],
    ['[R8] a row that has not been begun, and nothing more', untouchedRow(1), ['R8@null']],
  ])('%s', (_title, row, expected) => {
    expect(issuesOf(row)).toEqual(expected);
  });

  test('[R6] a community that stands twice is reported at its second row', () => {
    const { issues } = assess(sheetOf(2), [completeRow(1), completeRow(2), completeRow(1)]);
    expect(issues.map(({ rule, row }) => [rule, row])).toEqual([['R6', 2]]);
  });

  test('[R8] a roster community without a row is named', () => {
    const { issues } = assess(sheetOf(2), [completeRow(1)]);
    expect(issues).toMatchObject([{ rule: 'R8', row: null, community: '1035-002', communityName: 'ชุมชนตัวอย่าง 2' }]);
  });

  test('rows without any content are passed over', () => {
    expect(issuesOf({ community: null, communityName: '', kind: ' ' })).toEqual(['R8@null']);
  });
});

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
    ['[C9] 2562 is too early', completeRow(1, { actionPlanYear: 2562 }), ['C9@actionPlanYear']],
    ['[C9] 2566 is too late', completeRow(1, { actionPlanYear: 2566 }), ['C9@actionPlanYear']],
    ['[C9] 2563 and 2565 are in', completeRow(1, { actionPlanYear: 2565 }), []],
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

  test('a rule waits until the cells it reads can be read', () => {
    expect(issuesOf(completeRow(1, { hasPlan: 'ใช่', planDate: null }))).toEqual(['R2@hasPlan']);
  });
});

describe('an issue', () => {
  test('names the community and the column, what is wrong and what to do, in Thai and in English', () => {
    const [issue] = assess(sheetOf(1), [completeRow(1, { project: null })]).issues;
    expect(issue).toEqual({
      rule: 'C7',
      severity: 'error',
      row: 0,
      community: '1035-001',
      communityName: 'ชุมชนตัวอย่าง 1',
      column: 'project',
      header: { th: 'โครงการ/กิจกรรมที่บรรจุ', en: 'Project or activity included' },
      what: { th: 'บรรจุแล้วแต่ไม่มีชื่อโครงการหรือกิจกรรม', en: 'Included, but no project or activity is named' },
      cure: { th: 'พิมพ์ชื่อตามแผนปฏิบัติราชการประจำปี', en: 'Type its name as in the annual action plan' },
    });
  });

  test('a warning stands against submitting until its row has a remark', () => {
    const warned = completeRow(1, { planDate: null });
    expect(assess(sheetOf(1), [warned]).blocking).toHaveLength(1);
    const remarked = assess(sheetOf(1), [{ ...warned, remark: 'ไม่พบเอกสารต้นฉบับ' }]);
    expect([remarked.issues.length, remarked.blocking.length]).toEqual([1, 0]);
  });

  test('an error stands against submitting whatever the remark', () => {
    expect(assess(sheetOf(1), [completeRow(1, { project: null, remark: 'รอเอกสาร' })]).blocking).toHaveLength(1);
  });
});

describe('counting', () => {
  test('the seed’s case: 29 of 48, two of 50 excluded, is 60.42', () => {
    const rows = Array.from({ length: 50 }, (_, index) => {
      const number = index + 1;
      if (number <= 29) return completeRow(number);
      return number <= 48 ? withoutPlan(number) : excludedRow(number);
    });
    const { issues, result, progress } = assess(sheetOf(50), rows);
    expect(issues).toEqual([]);
    expect(result).toEqual({ numerator: 29, denominator: 48, percentage: { text: '60.42' } });
    expect(progress).toEqual({ expected: 50, filled: 50, valid: 50, excluded: 2 });
  });

  test.each<[string, EntryRow, [number, number]]>([
    ['both parts done', completeRow(1), [1, 1]],
    ['no plan', withoutPlan(1), [0, 1]],
    ['a plan that is not included', completeRow(1, { included: 'ไม่บรรจุ' }), [0, 1]],
    ['an action plan outside the years', completeRow(1, { actionPlanYear: 2566 }), [0, 1]],
    ['excluded, whatever else it has', completeRow(1, { counted: 'ไม่นับ' }), [0, 0]],
    ['a year typed as text is no year', completeRow(1, { actionPlanYear: '2563' }), [0, 1]],
    ['a fraction of a year counts as the formula counts it', completeRow(1, { actionPlanYear: 2563.5 }), [1, 1]],
    ['not begun', untouchedRow(1), [0, 0]],
  ])('%s', (_title, row, [numerator, denominator]) => {
    expect(assess(sheetOf(1), [row]).result).toMatchObject({ numerator, denominator });
  });

  test('an empty sheet has no percentage, and says why', () => {
    expect(assess(sheetOf(1), []).result.percentage).toEqual({ none: 'zero-denominator' });
  });
});

import { describe, expect, test } from 'vitest';
import {
  differenceWords,
  progressWords,
  requestWords,
  scoreWords,
  timeWords,
} from '../../../../addin/panes/city/district-facts.ts';
import {
  countDistricts,
  type DistrictFilter,
  districtFilters,
  filterDistricts,
  isIncomplete,
} from '../../../../addin/panes/city/filter-districts.ts';
import { type DistrictOrder, sortDistricts } from '../../../../addin/panes/city/sort-districts.ts';
import { signed } from '../../../../shared/terms/amount.ts';
import type { Result } from '../../../../shared/terms/result.ts';
import type { ReturnRequest } from '../../../../shared/terms/review.ts';
import { sheetStates } from '../../../../shared/terms/sheet.ts';
import type { DistrictLine } from '../../../../shared/wire/city.ts';
import { sampleIndicator } from '../../sample-indicator.ts';
import { districtLine } from '../../sample-progress.ts';

const line = (name: string, changes: Partial<DistrictLine> = {}): DistrictLine =>
  districtLine({
    district: '1001',
    name: { th: name, en: `${name} (en)` },
    zone: { th: 'กลาง', en: 'Central' },
    dueOn: '2026-12-05',
    ...changes,
  });
const figure = (text: string): Result => ({ measures: {}, figures: { share: { text } } });
const nothing: Result = { measures: {}, figures: { share: { none: 'not-applicable' } } };
const flag = { kind: 'jump', text: { th: 'x', en: 'x' } } as const;
const progress = (valid: number, expected: number, filled = valid) => ({
  expected,
  filled,
  valid,
  excluded: 0,
  carried: 0,
  unchanged: 0,
});

describe('a filter', () => {
  test.each<[DistrictFilter, string[]]>([
    ['all', [...sheetStates]],
    ['to-review', ['submitted', 'in-review']],
    ['missing', ['none', 'draft']],
    ['returned', ['returned', 'reopened']],
    ['accepted', ['accepted', 'evaluated']],
    ['overdue', []],
    ['late', []],
    ['flagged', []],
    ['not-applicable', []],
  ])('%s leaves the states %j', (filter, states) => {
    const lines = sheetStates.map((state) => line(state, { state }));
    expect(filterDistricts(lines, filter, '').map(({ state }) => state)).toEqual(states);
  });

  const lines = [
    line('จอมทอง', { state: 'submitted', late: true, result: figure('60.42') }),
    line('พญาไท', { state: 'submitted', result: nothing }),
    line('บางรัก', { overdue: true }),
    line('บางนา', { state: 'in-review', flags: [flag], result: figure('0.00') }),
  ];
  const names = (filter: DistrictFilter, search = '') =>
    filterDistricts(lines, filter, search).map(({ name }) => name.th);

  test('by what is told of a district, whatever its state', () => {
    expect(names('overdue')).toEqual(['บางรัก']);
    expect(names('late')).toEqual(['จอมทอง']);
    expect(names('flagged')).toEqual(['บางนา']);
    expect(names('not-applicable')).toEqual(['พญาไท']);
  });

  test('with a part of a name in either language', () => {
    expect(names('all', ' บาง ')).toEqual(['บางรัก', 'บางนา']);
    expect(names('to-review', 'บาง')).toEqual(['บางนา']);
    expect(names('all', '(EN)')).toHaveLength(4);
    expect(names('all', 'ไม่มี')).toEqual([]);
  });

  test('counts what each would leave', () => {
    const counts = countDistricts(lines);
    expect(Object.keys(counts)).toEqual([...districtFilters]);
    for (const filter of districtFilters) expect(counts[filter], filter).toBe(names(filter).length);
  });
});

describe('incomplete', () => {
  test.each<[string, Partial<DistrictLine>, boolean]>([
    ['a row short', { progress: progress(49, 50), result: figure('1') }, true],
    ['a row with an error', { progress: progress(49, 50, 50), result: figure('1') }, true],
    ['all rows', { progress: progress(50, 50), result: figure('1') }, false],
    ['nothing applies', { progress: progress(0, 50), result: nothing }, false],
    ['nothing is shown', {}, false],
  ])('%s', (_, changes, expected) => expect(isIncomplete(line('ก', changes))).toBe(expected));
});

describe('an order', () => {
  const lines = [
    line('ข', {
      district: '1002',
      result: figure('9.00'),
      progress: progress(1, 2),
      overdue: true,
      dueOn: '2026-12-05',
    }),
    line('ก', { district: '1001', result: figure('10.00'), progress: progress(2, 2) }),
    line('ง', { district: '1004', result: figure('-1.00'), late: true, submittedAt: '2026-12-07T00:00:00Z' }),
    line('ค', { district: '1003', result: nothing, progress: progress(0, 2), overdue: true, dueOn: '2026-12-01' }),
    line('จ', { district: '1005', late: true, submittedAt: '2026-12-09T00:00:00Z' }),
  ];
  test.each<[DistrictOrder, string]>([
    ['district', 'ก ข ค ง จ'],
    ['figure-low', 'ง ข ก ค จ'],
    ['figure-high', 'ก ข ง ค จ'],
    ['completeness', 'ข ก ค ง จ'],
    ['lateness', 'ค ข จ ง ก'],
  ])('%s', (order, expected) => {
    expect(
      sortDistricts(lines, order, 'share')
        .map(({ name }) => name.th)
        .join(' '),
    ).toBe(expected);
  });
});

describe('a district in words', () => {
  const indicator = sampleIndicator();
  const th = (texts: { th: string }[] | null) => texts?.map((text) => text.th) ?? null;

  test('its time: submitted, due, or overdue by its own day', () => {
    expect(timeWords(line('ก', { submittedAt: '2026-11-22T07:05:00Z' })).th).toBe('ส่ง 22 พ.ย. 2569 เวลา 14:05 น.');
    expect(timeWords(line('ก')).th).toBe('ครบกำหนด 5 ธ.ค. 2569');
    expect(timeWords(line('ก', { overdue: true })).th).toBe('เลยกำหนด 5 ธ.ค. 2569');
  });

  test('its progress over the roster; valid and left out only where they say something', () => {
    const told = (changes: Partial<DistrictLine>) => th(progressWords(indicator, line('ก', changes)));
    expect(told({ progress: progress(50, 50) })).toEqual(['กรอก 50 จาก 50 ชุมชน']);
    expect(told({ progress: { ...progress(48, 50, 49), excluded: 2, carried: 0, unchanged: 0 } })).toEqual([
      'กรอก 49 จาก 50 ชุมชน',
      'ไม่มีข้อผิดพลาด 48',
      'ไม่นับในผลงาน 2',
    ]);
    const begun = { expected: 50, valid: 1, excluded: 0 };
    expect(told({ progress: { ...begun, filled: 1, carried: 49, unchanged: 0 } })).toEqual([
      'กรอก 1 จาก 50 ชุมชน',
      'ยกมายังไม่ยืนยัน 49',
    ]);
    expect(told({ progress: { ...begun, filled: 50, valid: 50, carried: 0, unchanged: 49 } })).toEqual([
      'กรอก 50 จาก 50 ชุมชน',
      'เหมือนเดิม 49',
    ]);
    const carrying = { ...indicator, quarters: 'cumulative' as const };
    const confirmed = { ...begun, filled: 50, valid: 50, carried: 0, unchanged: 50 };
    expect(th(progressWords(carrying, line('ก', { progress: confirmed })))).toEqual([
      'กรอก 50 จาก 50 ชุมชน',
      'ยืนยันตามเดิม 50',
    ]);
    expect(told({})).toBeNull();
    expect(told({ progress: progress(0, 50), result: nothing })).toBeNull();
  });

  test.each([
    ['14.58', '+14.58'],
    ['-14.58', '−14.58'],
    ['0.00', '0.00'],
    ['-0.00', '0.00'],
    ['-1250000.5', '−1,250,000.5'],
  ])('a difference of %s is %s', (difference, expected) => expect(signed(difference)).toBe(expected));

  test('differences that are not known are not told', () => {
    expect(th(differenceWords({ againstTarget: '-14.58', againstPrevious: null }))).toEqual(['เทียบเป้าหมาย −14.58']);
    expect(differenceWords({ againstTarget: null, againstPrevious: null })).toEqual([]);
  });

  test('what it was asked for, until it has submitted again', () => {
    const request: ReturnRequest = { revision: 1, reopened: false, submittedAt: null, message: 'แก้', items: [] };
    const one = { ...request, items: [{ subject: 'a', column: null, message: 'ตรวจ' }] };
    expect(requestWords({ request: null, state: 'submitted' })).toBeNull();
    expect(requestWords({ request, state: 'returned' })?.th).toBe('ส่งคืนทั้งแผ่น');
    expect(requestWords({ request: one, state: 'returned' })?.th).toBe('ส่งคืน 1 จุด');
    expect(requestWords({ request: one, state: 'submitted' })?.th).toBe('ฉบับแก้ไขหลังส่งคืน');
  });

  test('a score that was not given is not 0', () => {
    const evaluation = { scores: { '2.1': 0, '2.2': null }, number: null, remark: '', at: '', by: '' };
    expect(scoreWords(evaluation, 'th')).toBe('2.1: 0 · 2.2: ยังไม่ประเมิน');
    expect(scoreWords({ ...evaluation, number: '0' }, 'th')).toBe('ผลประเมินตัวชี้วัด: 0 · 2.1: 0 · 2.2: ยังไม่ประเมิน');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeCondition } from '../../../../shared/indicator/compilers/condition-to-words.ts';
import { describeMeasure, describeResult, describeTarget } from '../../../../shared/indicator/compilers/to-words.ts';
import type { Condition } from '../../../../shared/indicator/condition.ts';
import { indicator } from '../../../../shared/indicator/indicator.ts';
import type { Calculation, Measure } from '../../../../shared/indicator/measure.ts';
import type { Period } from '../../../../shared/terms/period.ts';

const catalogue = new URL('../../../../shared/catalogue/indicators/', import.meta.url);
const read = (file: string) => indicator.parse(JSON.parse(readFileSync(new URL(file, catalogue), 'utf8')));
const seed = read('2100-1040-2563.json');

const column = (type: string, key: string, th: string, en: string, rest = {}) => ({
  type,
  key,
  header: { th, en },
  hint: { th, en },
  ...rest,
});
const labels = (...names: string[]) => names.map((name) => ({ code: name, label: { th: `${name}ไทย`, en: name } }));
const sample = indicator.parse({
  ...seed,
  rows: { from: 'district', subject: { th: 'โครงการ', en: 'Project' } },
  excluded: undefined,
  columns: [
    column('whole', 'done', 'ผ่าน', 'Passed'),
    column('whole', 'all', 'ทั้งหมด', 'All'),
    column('money', 'budget', 'งบประมาณ', 'Budget'),
    column('decimal', 'share', 'น้ำหนัก', 'Weight', { decimals: 2, percent: true }),
    column('year', 'year', 'ปี', 'Year'),
    column('choice', 'state', 'สถานะ', 'State', { choices: labels('a', 'b', 'c') }),
    column('date', 'begun', 'วันเริ่ม', 'Begun'),
    column('date', 'ended', 'วันเสร็จ', 'Ended'),
  ],
  conditions: {
    big: { compare: ['budget', '>', 1_250_000.5] },
    bigAndDone: { all: [{ meets: 'big' }, { filled: 'done' }] },
  },
  measures: {
    rows: { name: { th: 'จำนวนโครงการ', en: 'Projects' }, count: 'rows' },
    spent: { name: { th: 'งบที่ใช้', en: 'Spent' }, sum: 'budget' },
  },
  rules: [],
  results: [{ ...seed.results[0], calculation: { kind: 'total', of: 'rows' } }],
});
const firstQuarter: Period = { fiscalYear: 2563, quarter: 1 };
const a: Condition = { filled: 'done' };
const b: Condition = { filled: 'all' };

describe('a condition', () => {
  test.each<[string, Condition, string, string]>([
    ['names a choice by its label', { is: ['state', 'a'] }, '“สถานะ” เป็น “aไทย”', '“State” is “a”'],
    ['denies a choice', { not: { is: ['state', 'a'] } }, '“สถานะ” ไม่เป็น “aไทย”', '“State” is not “a”'],
    [
      'lists choices',
      { oneOf: ['state', ['a', 'b', 'c']] },
      '“สถานะ” เป็น “aไทย” “bไทย” หรือ “cไทย”',
      '“State” is “a”, “b” or “c”',
    ],
    ['lists one choice', { oneOf: ['state', ['a']] }, '“สถานะ” เป็น “aไทย”', '“State” is “a”'],
    [
      'denies a list',
      { not: { oneOf: ['state', ['a', 'b']] } },
      '“สถานะ” ไม่เป็น “aไทย” หรือ “bไทย”',
      '“State” is not “a” or “b”',
    ],
    ['is filled', a, 'กรอก “ผ่าน” แล้ว', '“Passed” is filled in'],
    ['is not filled', { not: a }, 'ยังไม่กรอก “ผ่าน”', '“Passed” is not filled in'],
    ['separates thousands', { meets: 'big' }, '“งบประมาณ” มากกว่า 1,250,000.5', '“Budget” is more than 1,250,000.5'],
    [
      'does not separate years',
      { between: ['year', 2563, 2565] },
      '“ปี” อยู่ในช่วง 2563 ถึง 2565',
      '“Year” is within 2563 to 2565',
    ],
    [
      'denies a range',
      { not: { between: ['done', -5, 1000] } },
      '“ผ่าน” ไม่อยู่ในช่วง -5 ถึง 1,000',
      '“Passed” is not within -5 to 1,000',
    ],
    ['has years before and after', { compare: ['year', '<', 2563] }, '“ปี” อยู่ก่อน 2563', '“Year” is before 2563'],
    ['writes per cent', { compare: ['share', '<=', 20] }, '“น้ำหนัก” ไม่เกิน 20%', '“Weight” is at most 20%'],
    [
      'compares columns',
      { compare: ['done', '>', { column: 'all' }] },
      '“ผ่าน” มากกว่า “ทั้งหมด”',
      '“Passed” is more than “All”',
    ],
    [
      'denies a comparison, which a blank cell does not meet either, in brackets',
      { not: { compare: ['done', '<', 5] } },
      'ไม่ใช่กรณีที่ (“ผ่าน” น้อยกว่า 5)',
      'it is not so that (“Passed” is less than 5)',
    ],
    [
      'writes a day in the Buddhist Era',
      { compare: ['begun', '>=', '2019-10-01'] },
      '“วันเริ่ม” ตั้งแต่วันที่ 1 ต.ค. 2562 เป็นต้นไป',
      '“Begun” is no earlier than 1 Oct 2562 BE',
    ],
    [
      'compares days',
      { compare: ['begun', '>', { column: 'ended' }] },
      '“วันเริ่ม” อยู่หลัง “วันเสร็จ”',
      '“Begun” is after “Ended”',
    ],
    [
      'has a range of days',
      { between: ['begun', '2019-10-01', '2019-12-31'] },
      '“วันเริ่ม” อยู่ในช่วงวันที่ 1 ต.ค. 2562 ถึงวันที่ 31 ธ.ค. 2562',
      '“Begun” is within 1 Oct 2562 BE to 31 Dec 2562 BE',
    ],
    [
      'names the quarter’s day',
      { compare: ['ended', '<', { day: 'periodStart' }] },
      '“วันเสร็จ” อยู่ก่อนวันแรกของไตรมาส',
      '“Ended” is before the quarter’s first day',
    ],
    ['has an equal number', { compare: ['done', '<>', 0] }, '“ผ่าน” ไม่เท่ากับ 0', '“Passed” differs from 0'],
  ])('%s', (_title, condition, th, en) => {
    expect(describeCondition(sample, condition)).toEqual({ th, en });
  });

  test('with a period says which day it is', () => {
    const late: Condition = { compare: ['ended', '>', { day: 'periodEnd' }] };
    expect(describeCondition(sample, late, firstQuarter)).toEqual({
      th: '“วันเสร็จ” อยู่หลังวันสิ้นไตรมาส (31 ธ.ค. 2562)',
      en: '“Ended” is after the quarter’s last day (31 Dec 2562 BE)',
    });
  });

  const [thA, thB, thC] = ['กรอก “ผ่าน” แล้ว', 'กรอก “ทั้งหมด” แล้ว', '“สถานะ” เป็น “aไทย”'];
  const c: Condition = { is: ['state', 'a'] };
  test.each<[string, Condition, string]>([
    ['and', { all: [a, b, c] }, `${thA} และ ${thB} และ ${thC}`],
    ['or in brackets within and', { all: [a, { any: [b, c] }] }, `${thA} และ (${thB} หรือ ${thC})`],
    ['and in brackets within or', { any: [{ all: [a, b] }, c] }, `(${thA} และ ${thB}) หรือ ${thC}`],
    ['and within and without brackets', { all: [a, { all: [b, c] }] }, `${thA} และ ${thB} และ ${thC}`],
    ['a list of one as that one', { any: [{ all: [{ any: [a] }] }] }, thA],
    ['the same part once', { all: [{ meets: 'bigAndDone' }, a] }, `“งบประมาณ” มากกว่า 1,250,000.5 และ ${thA}`],
    ['not of and as or', { not: { all: [a, { not: c }] } }, `ยังไม่กรอก “ผ่าน” หรือ ${thC}`],
    ['not of or as and', { not: { any: [a, c] } }, 'ยังไม่กรอก “ผ่าน” และ “สถานะ” ไม่เป็น “aไทย”'],
    [
      'not of a named one',
      { not: { meets: 'bigAndDone' } },
      'ไม่ใช่กรณีที่ (“งบประมาณ” มากกว่า 1,250,000.5) หรือ ยังไม่กรอก “ผ่าน”',
    ],
    [
      'at least so many, numbered',
      { atLeast: [2, [a, { all: [b, c] }, c]] },
      `อย่างน้อย 2 จาก 3 ข้อ: (1) ${thA} (2) ${thB} และ ${thC} (3) ${thC}`,
    ],
    ['fewer than so many', { not: { atLeast: [2, [a, b]] } }, `ไม่ถึง 2 จาก 2 ข้อ: (1) ${thA} (2) ${thB}`],
    [
      'at least so many in brackets within and',
      { all: [{ atLeast: [1, [a, b]] }, c] },
      `(อย่างน้อย 1 จาก 2 ข้อ: (1) ${thA} (2) ${thB}) และ ${thC}`,
    ],
  ])('reads %s', (_title, condition, th) => {
    expect(describeCondition(sample, condition).th).toBe(th);
  });
});

describe('a measure', () => {
  const where: Condition = { is: ['state', 'a'] };
  const name = { th: 'ชื่อ', en: 'Name' };
  test.each<[string, Measure, string, string]>([
    ['counts rows', { name, count: 'rows' }, 'นับโครงการทุกแถวที่กรอก', 'Counts every row that is filled in'],
    [
      'counts rows that meet a condition',
      { name, count: where },
      'นับโครงการที่ “สถานะ” เป็น “aไทย”',
      'Counts rows where “State” is “a”',
    ],
    ['adds up', { name, sum: 'budget' }, 'ผลรวมของ “งบประมาณ”', 'Adds up “Budget”'],
    [
      'adds up some rows',
      { name, sum: 'budget', where: a },
      'ผลรวมของ “งบประมาณ” เฉพาะโครงการที่กรอก “ผ่าน” แล้ว',
      'Adds up “Budget” of rows where “Passed” is filled in',
    ],
    [
      'adds up products',
      { name, weightedSum: ['share', 'done'] },
      'ผลรวมของ “น้ำหนัก” × “ผ่าน” ทีละแถว',
      'Adds up “Weight” × “Passed” row by row',
    ],
    [
      'takes the latest',
      { name, latest: 'done', by: 'ended' },
      'ใช้ “ผ่าน” ของแถวที่ “วันเสร็จ” ล่าสุด (วันเดียวกันใช้แถวบน)',
      'Takes “Passed” of the row with the latest “Ended” (of equal days the upper row’s)',
    ],
    [
      'takes the last step done',
      { name, reached: 'share', when: where },
      'ใช้ “น้ำหนัก” ของโครงการสุดท้ายที่ทำครบต่อเนื่องจากแถวแรก ทำครบคือ “สถานะ” เป็น “aไทย” (ยังไม่ครบแถวแรกเป็น 0)',
      'Takes “Weight” of the last row done without a gap from the first (0 if the first is not); done is where “State” is “a”',
    ],
    [
      'is one or nothing',
      { name, every: a },
      'เป็น 1 เมื่อทุกโครงการที่กรอกเป็นดังนี้: กรอก “ผ่าน” แล้ว มิฉะนั้นเป็น 0',
      'Is 1 when in every row that is filled in “Passed” is filled in; else 0',
    ],
  ])('%s', (_title, measure, th, en) => {
    expect(describeMeasure({ ...sample, measures: { measure } }, 'measure')).toEqual({ th, en });
  });

  test('of a fixed list wants every row', () => {
    const measures = { measure: { name, every: { is: ['counted', 'yes'] } satisfies Condition } };
    expect(describeMeasure({ ...seed, measures }, 'measure').th).toBe(
      'เป็น 1 เมื่อกรอกครบทุกชุมชน และทุกแถวเป็นดังนี้: “นับเป็นชุมชน” เป็น “นับ” มิฉะนั้นเป็น 0',
    );
  });
});

describe('a result', () => {
  test.each<[string, Calculation, string, string]>([
    [
      'a share',
      { kind: 'ratio', numerator: 'spent', denominator: 'rows', per: 100 },
      'งบที่ใช้ × 100 ÷ จำนวนโครงการ',
      'Spent × 100 ÷ Projects',
    ],
    [
      'a plain quotient',
      { kind: 'ratio', numerator: 'spent', denominator: 'rows', per: 1 },
      'งบที่ใช้ ÷ จำนวนโครงการ',
      'Spent ÷ Projects',
    ],
    [
      'a rate',
      { kind: 'ratio', numerator: 'spent', denominator: 'rows', per: 100_000 },
      'งบที่ใช้ × 100,000 ÷ จำนวนโครงการ',
      'Spent × 100,000 ÷ Projects',
    ],
    [
      'a growth',
      { kind: 'change', current: 'spent', base: 'rows', as: 'growth' },
      '(งบที่ใช้ − จำนวนโครงการ) × 100 ÷ จำนวนโครงการ คือร้อยละที่เพิ่มขึ้นจากฐาน (ติดลบคือลดลง)',
      '(Spent − Projects) × 100 ÷ Projects: per cent above the base (below it if negative)',
    ],
    [
      'a reduction',
      { kind: 'change', current: 'spent', base: 'rows', as: 'reduction' },
      '(จำนวนโครงการ − งบที่ใช้) × 100 ÷ จำนวนโครงการ คือร้อยละที่ลดลงจากฐาน (ติดลบคือเพิ่มขึ้น)',
      '(Projects − Spent) × 100 ÷ Projects: per cent below the base (above it if negative)',
    ],
    [
      'a mean',
      { kind: 'mean', sum: 'spent', count: 'rows' },
      'งบที่ใช้ ÷ จำนวนโครงการ คือค่าเฉลี่ย',
      'Spent ÷ Projects: the mean',
    ],
    [
      'a mean of a full score',
      { kind: 'mean', sum: 'spent', count: 'rows', outOf: 5 },
      'งบที่ใช้ × 100 ÷ (จำนวนโครงการ × 5) คือค่าเฉลี่ยเป็นร้อยละของคะแนนเต็ม 5',
      'Spent × 100 ÷ (Projects × 5): the mean as per cent of the full score 5',
    ],
    [
      'a total',
      { kind: 'total', of: 'rows' },
      'จำนวนโครงการ (ผลของทั้งเมืองคือผลรวมทุกเขต)',
      'Projects (of the city: all districts together)',
    ],
    [
      'a count per district',
      { kind: 'perDistrict', of: 'rows', per: 100 },
      'จำนวนโครงการ × 100 (ผลของทั้งเมืองคือผลรวมทุกเขต × 100 ÷ จำนวนเขต)',
      'Projects × 100 (of the city: all districts together × 100 ÷ number of districts)',
    ],
  ])('is %s', (_title, calculation, th, en) => {
    const [result] = sample.results;
    const higher = describeResult(sample, { ...(result as NonNullable<typeof result>), calculation });
    expect(higher).toEqual({ th: `${th} · ยิ่งมากยิ่งดี`, en: `${en} · higher is better` });
    const lower = describeResult(sample, { ...(result as NonNullable<typeof result>), calculation, better: 'lower' });
    expect(lower).toEqual({ th: `${th} · ยิ่งน้อยยิ่งดี`, en: `${en} · lower is better` });
  });

  const result = seed.results[0] as (typeof seed.results)[number];
  const baht = { th: 'บาท', en: 'baht' };
  test.each<[string, Partial<typeof result>, string, string]>([
    ['no target', { target: null }, 'ไม่ได้กำหนดเป้าหมายของปี', 'No target for the year'],
    ['a target of the scale', {}, 'เป้าหมาย ไม่น้อยกว่าร้อยละ 75', 'Target: at least 75 per cent'],
    ['a target whose zeros count', { target: '100' }, 'เป้าหมาย ไม่น้อยกว่าร้อยละ 100', 'Target: at least 100 per cent'],
    [
      'a target that should not be passed',
      { target: '0.5000', better: 'lower' },
      'เป้าหมาย ไม่เกินร้อยละ 0.5',
      'Target: at most 0.5 per cent',
    ],
    [
      'a target that is a level',
      { target: '5.0000', unit: { th: 'ระดับ', en: 'level' } },
      'เป้าหมาย ไม่น้อยกว่าระดับ 5',
      'Target: at least level 5',
    ],
    [
      'a target with thousands',
      { target: '1234567.8900', unit: baht },
      'เป้าหมาย ไม่น้อยกว่า 1,234,567.89 บาท',
      'Target: at least 1,234,567.89 baht',
    ],
    [
      'a target for each quarter',
      { quarterTargets: ['10', null, '50', '75'] },
      'เป้าหมาย ไม่น้อยกว่าร้อยละ 75 · ไตรมาสที่ 1: ร้อยละ 10 · ไตรมาสที่ 2: ไม่มี · ไตรมาสที่ 3: ร้อยละ 50 · ไตรมาสที่ 4: ร้อยละ 75',
      'Target: at least 75 per cent · quarter 1: 10 per cent · quarter 2: none · quarter 3: 50 per cent · quarter 4: 75 per cent',
    ],
  ])('has %s', (_title, changes, th, en) => {
    expect(describeTarget({ ...result, ...changes })).toEqual({ th, en });
  });
});

describe('the catalogue', () => {
  const files = readdirSync(catalogue).filter((file) => file.endsWith('.json'));

  test('has the seed’s measures as its method says', () => {
    expect(describeMeasure(seed, 'numerator').th).toBe(
      'นับชุมชนที่ “นับเป็นชุมชน” เป็น “นับ” และ “มีแผนพัฒนาชุมชน” เป็น “มี” และ “บรรจุในแผนปฏิบัติราชการ” เป็น “บรรจุ” และ “ปีของแผนปฏิบัติราชการ” อยู่ในช่วง 2563 ถึง 2565',
    );
  });

  test.each(files)('%s is read out without a key or a code in place of its words', (file) => {
    const of = read(file);
    const texts = [
      ...Object.keys(of.measures).map((key) => describeMeasure(of, key)),
      ...of.results.map((result) => describeResult(of, result)),
      ...of.rules.map(({ breach }) => describeCondition(of, breach)),
    ];
    for (const { th, en } of texts) {
      expect(th).not.toMatch(/undefined|null|“[a-z][A-Za-z0-9]*”/);
      expect(en).not.toMatch(/undefined|null/);
    }
  });
});

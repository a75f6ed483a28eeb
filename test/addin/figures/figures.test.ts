import { describe, expect, test } from 'vitest';
import { againstTarget, targetWords } from '../../../addin/figures/against-target.ts';
import { disagreements } from '../../../addin/figures/agreement.ts';
import { figureText, figureViews, isOnScale, mainFigureText } from '../../../addin/figures/figure-view.ts';
import { figureLines, measureLines } from '../../../addin/figures/result-lines.ts';
import { inUnit } from '../../../addin/parts/words/amount.ts';
import type { ResultDefinition } from '../../../shared/indicator/measure.ts';
import { separated, trimmed } from '../../../shared/terms/amount.ts';
import type { Quarter } from '../../../shared/terms/period.ts';
import type { Result } from '../../../shared/terms/result.ts';
import { sampleIndicator } from '../sample-indicator.ts';

const indicator = sampleIndicator();
const [mean, share, total] = indicator.results as [ResultDefinition, ResultDefinition, ResultDefinition];
const period = (quarter: Quarter) => ({ fiscalYear: 2563, quarter });

const result: Result = {
  measures: { waste: '1250000.5', communities: '48', sorting: '29' },
  figures: { mean: { text: '4.20' }, share: { text: '60.42' }, total: { text: '1229' } },
};
const without = (none: 'not-reported' | 'not-applicable' | 'not-calculable'): Result => ({
  measures: {},
  figures: { mean: { none }, share: { none }, total: { none } },
});

describe('amounts', () => {
  test.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['-1250000.50', '−1,250,000.50'],
    ['123456.1234', '123,456.1234'],
  ])('%s is shown as %s', (decimal, shown) => expect(separated(decimal)).toBe(shown));

  test.each([
    ['75.0000', '75'],
    ['0.5000', '0.5'],
    ['100', '100'],
    ['0', '0'],
  ])('%s is said as %s', (decimal, said) => expect(trimmed(decimal)).toBe(said));

  test.each([
    ['ร้อยละ', 'ร้อยละ 5'],
    ['ร้อยละ (ลดลง)', 'ร้อยละ (ลดลง) 5'],
    ['ระดับ', 'ระดับ 5'],
    ['ครั้ง', '5 ครั้ง'],
  ])('the unit %s stands where Thai puts it', (th, said) =>
    expect(inUnit('5', { th, en: 'x' })).toEqual({ th: said, en: '5 x' }),
  );
});

describe('a figure and its target', () => {
  test.each([
    ['higher', '80.00', true, 'ถึงเป้าหมาย (+5.00)'],
    ['higher', '75.00', true, 'เท่ากับเป้าหมาย'],
    ['higher', '60.42', false, 'ต่ำกว่าเป้าหมาย (−14.58)'],
    ['lower', '80.00', false, 'เกินเป้าหมาย (+5.00)'],
    ['lower', '75.00', true, 'เท่ากับเป้าหมาย'],
    ['lower', '60.42', true, 'ไม่เกินเป้าหมาย (−14.58)'],
  ] as const)('better %s: %s', (better, text, met, said) => {
    const against = againstTarget(text, '75.0000', { decimals: 2, better });
    expect([against.met, against.words.th]).toEqual([met, said]);
  });

  test('a hair below a finer target is not at it', () => {
    const against = againstTarget('66.66', '66.6625', { decimals: 2, better: 'higher' });
    expect([against.met, against.words.th]).toEqual([false, 'ต่ำกว่าเป้าหมาย (−0.0025)']);
  });

  test('the target says which way it is meant', () => {
    expect(targetWords('75.0000', { better: 'higher' }).th).toBe('เป้าหมาย 75');
    expect(targetWords('1500.5000', { better: 'lower' }).th).toBe('เป้าหมาย ไม่เกิน 1,500.5');
  });

  test('every result has its own; one without a target has no verdict', () => {
    const views = figureViews({ indicator, period: period(1) }, result, 'district');
    expect(views.map(({ verdict }) => verdict?.words.th)).toEqual([
      'ไม่เกินเป้าหมาย (−0.80)',
      'ต่ำกว่าเป้าหมาย (−14.58)',
      undefined,
    ]);
  });

  test("a quarter's own target stands in for the year's, also by its absence", () => {
    const quarterly = { ...share, quarterTargets: [null, '50.0000', '60.0000', '75.0000'] };
    const sheet = { indicator: { ...indicator, results: [quarterly] } as typeof indicator, period: period(1) };
    expect(figureViews(sheet, result, 'district')[0]?.target).toBeNull();
    expect(figureViews({ ...sheet, period: period(2) }, result, 'district')[0]?.verdict?.met).toBe(true);
  });
});

test('[P9] a part of a total is shown the target of all together, and held against none', () => {
  const total = { ...share, calculation: { kind: 'total', of: 'numerator' } } as ResultDefinition;
  const sheet = { indicator: { ...indicator, results: [total] } as typeof indicator, period: period(1) };
  for (const part of ['district', 'zone'] as const) {
    const [view] = figureViews(sheet, result, part);
    expect([view?.target?.words.th, view?.verdict]).toEqual(['เป้าหมายรวมทุกเขต 75', null]);
  }
  const [city] = figureViews(sheet, result, 'city');
  expect([city?.target?.words.th, city?.verdict?.met]).toEqual(['เป้าหมาย 75', false]);
});

describe('no number', () => {
  const yearEnd = sampleIndicator({ quarters: 'year-end' });
  const owners: typeof indicator = { ...indicator, reportedBy: 'owner' };
  test.each([
    ['district', 'not-reported', indicator, 'ยังไม่รายงาน', /กรอกตาราง/],
    ['district', 'not-applicable', indicator, 'ไม่เกี่ยวข้อง', /บอกเหตุผล/],
    ['district', 'not-applicable', yearEnd, 'วัดเมื่อสิ้นปี', /เฉพาะรายงาน/],
    ['district', 'not-calculable', indicator, 'คำนวณไม่ได้', /“จำนวนชุมชน” ต้องมากกว่า 0/],
    ['city', 'not-reported', indicator, 'ยังไม่มีเขตใดส่ง', /รายการด้านล่าง/],
    ['city', 'not-reported', owners, 'หน่วยงานเจ้าของยังไม่ส่ง', /เจ้าของส่งแผ่นงาน/],
    ['city', 'not-applicable', indicator, 'ไม่เกี่ยวข้อง', /ทุกเขตที่ส่ง/],
    ['city', 'not-applicable', owners, 'ไม่เกี่ยวข้อง', /หน่วยงานเจ้าของแจ้ง/],
    ['city', 'not-applicable', yearEnd, 'วัดเมื่อสิ้นปี', /ไตรมาสที่ 4/],
    ['city', 'not-calculable', indicator, 'คำนวณไม่ได้', /“จำนวนชุมชน”/],
  ] as const)('%s, %s: says what to do', (whose, none, of, name, cure) => {
    const [main] = figureViews({ indicator: of, period: period(1) }, without(none), whose);
    expect(main?.none?.name.th).toBe(name);
    expect(main?.none?.cure.th).toMatch(cure);
    expect(main?.target?.words.th).toBe('เป้าหมาย ไม่เกิน 5');
  });
});

describe('in one phrase', () => {
  test('a figure stands with its unit, what is none with its name', () => {
    expect(figureText(result, share).th).toBe('ร้อยละ 60.42');
    expect(figureText(result, total).th).toBe('1,229 ชุมชน');
    expect(mainFigureText(indicator.results, result).th).toBe('4.20 ตัน');
    expect(figureText(without('not-applicable'), share).th).toBe('ไม่เกี่ยวข้อง');
  });

  test('lists name every figure, and a measure that is a result only once', () => {
    expect(figureLines(indicator, result).map(([, { th }]) => th)).toEqual(['4.20 ตัน', 'ร้อยละ 60.42', '1,229 ชุมชน']);
    expect(measureLines(indicator, result).map(([{ th }, value]) => [th, value.th])).toEqual([
      ['ขยะทั้งหมด', '1,250,000.5'],
      ['จำนวนชุมชน', '48'],
    ]);
    expect(measureLines(indicator, without('not-reported'))).toEqual([]);
  });
});

describe('the bar', () => {
  const calculation = (changes: object) => ({ ...share, ...changes }) as ResultDefinition;
  test.each([
    [share, true],
    [mean, false],
    [total, false],
    [calculation({ calculation: { kind: 'ratio', numerator: 'a', denominator: 'b', per: 100_000 } }), false],
    [calculation({ calculation: { kind: 'change', current: 'a', base: 'b', as: 'growth' } }), false],
    [calculation({ calculation: { kind: 'mean', sum: 'a', count: 'b', outOf: 5 } }), true],
    [calculation({ calculation: { kind: 'perDistrict', of: 'a', per: 100 } }), true],
    [calculation({ unit: { th: 'ครั้ง', en: 'times' } }), false],
  ])('is there only on a scale of 0 to 100', (definition, there) => expect(isOnScale(definition)).toBe(there));
});

describe('agreement with the cells', () => {
  const compare = (shown: Record<string, string> | null, of = result) =>
    disagreements(indicator.results, of, shown)?.map(({ definition, shown: cell }) => [definition.key, cell]) ?? null;

  test('cells that show the same, however their format separates thousands, agree', () => {
    expect(compare({ mean: '4.20', share: '60.42', total: '1,229' })).toEqual([]);
  });

  test('names each cell that differs', () => {
    expect(compare({ mean: '4.20', share: '61.00', total: '1229' })).toEqual([['share', '61.00']]);
  });

  test('what is no number must be shown by its name', () => {
    const shown = { mean: 'คำนวณไม่ได้', share: '0.00', total: 'คำนวณไม่ได้' };
    expect(compare(shown, without('not-calculable'))).toEqual([['share', '0.00']]);
  });

  test('nothing is said while no cell can be read', () => {
    expect(compare(null)).toBeNull();
    expect(compare({ mean: '', share: '####' })).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { quarterFigure } from '../../../addin/indicator-sheet/quarter-figure.ts';
import type { SheetQuarter } from '../../../shared/wire/indicator-sheet.ts';
import { sampleQuarter, sampleResult, sampleShown } from './sample-sheet.ts';

const cancelled = { fromQuarter: 1 as const, reason: 'มติ', at: '2026-01-12T03:00:00.000Z', by: 'สยป.' };
const figure = { text: '1250.50' };
const together = { by: 1, notApplicable: 0, versions: [], leftOut: [], restated: 0, target: null, againstTarget: null };

const cases: [string, Partial<SheetQuarter>, string, string | null][] = [
  ['accepted', { shown: sampleShown(figure) }, '1,250.50', null],
  ['submitted', { state: 'submitted', shown: sampleShown(figure, { kind: 'submitted' }) }, '1,250.50', 'ส่งแล้ว รอตรวจ'],
  ['returned', { state: 'returned', shown: sampleShown(figure, { kind: 'submitted' }) }, '1,250.50', 'ส่งคืนให้แก้ไข'],
  ['accepted under an earlier version', { version: 2, shown: sampleShown(figure) }, '1,250.50', 'คิดตามรุ่นที่ 1'],
  ['a draft', { shown: sampleShown(figure, { kind: 'draft' }) }, '1,250.50', 'ฉบับร่าง ยังไม่เป็นทางการ'],
  ['cancelled after it was accepted', { cancelled, shown: sampleShown(figure) }, '1,250.50', null],
  ['not calculable', { shown: sampleShown({ none: 'not-calculable' }) }, 'คำนวณไม่ได้', null],
  ['not applicable', { shown: sampleShown({ none: 'not-applicable' }) }, 'ไม่เกี่ยวข้อง', null],
  ['not one that is measured', { measured: false, shown: sampleShown({ none: 'not-applicable' }) }, 'วัดเมื่อสิ้นปี', null],
  ['another office’s', { reports: false }, 'รายงานโดยสยป.', null],
  [
    'over districts that have sent something',
    { cityNow: { ...together, counted: 17, expected: 50, result: { measures: {}, figures: { share: figure } } } },
    '1,250.50',
    'ผลรวมของเขตขณะนี้ 17 จาก 50 เขต หน่วยงานยังไม่ได้รายงาน',
  ],
  [
    'over districts that have sent nothing',
    {
      cityNow: {
        ...together,
        counted: 0,
        expected: 50,
        result: { measures: {}, figures: { share: { none: 'not-reported' } } },
      },
    },
    'ยังไม่มีข้อมูล',
    null,
  ],
  ['cancelled', { cancelled }, 'ยกเลิก', null],
  ['without days', { days: null, window: null }, 'ไม่ได้เปิดรายงาน', null],
  ['not open yet', { window: 'before' }, 'เปิดรับข้อมูล 5 ม.ค. 2569', null],
  ['open', {}, 'ยังไม่มีข้อมูล', null],
];

describe('what stands for a result in a quarter', () => {
  test.each(cases)('that is %s', (_, changes, words, note) => {
    const told = quarterFigure(sampleQuarter(1, changes), sampleResult(), true);
    expect([told.words.th, told.note?.th ?? null]).toEqual([words, note]);
  });

  test('is the main one’s also where a version that counted something else calls it otherwise', () => {
    const shown = sampleShown(figure, {}, ['other']);
    const quarter = sampleQuarter(1, { shown, results: [sampleResult('other')] });
    expect(quarterFigure(quarter, sampleResult('share'), true).text).toBe('1,250.50');
    expect(quarterFigure(quarter, sampleResult('further'), false).words.th).toBe('ยังไม่รายงาน');
  });
});

import { describe, expect, test } from 'vitest';
import type { IndicatorSheet } from '../../../shared/wire/indicator-sheet.ts';
import { pageWords } from './page-words.tsx';
import { sampleResult, sampleSheet, sampleShown } from './sample-sheet.ts';

/** What an indicator's page says of what is not as usual; each is looked at in both languages. */

const figure = { text: '62.00' };
const together = {
  by: 1,
  notApplicable: 0,
  versions: [],
  leftOut: [],
  restated: 0,
  target: '75.0000',
  againstTarget: null,
};
const restated = {
  ...{ at: '2026-02-01T03:00:00.000Z', by: 'สยป.', reason: 'นับซ้ำ' },
  accepted: {
    ...{ version: 1, roster: 'r', targetVersion: 1, target: '75.0000', againstTarget: null },
    result: { measures: {}, figures: { share: { text: '58.00' } } },
    progress: { expected: 50, filled: 50, valid: 50, excluded: 0, carried: 0, unchanged: 0 },
  },
};

const pages: [string, IndicatorSheet, string[]][] = [
  [
    'a draft is named one wherever its figure stands',
    sampleSheet({ state: 'draft', shown: sampleShown(figure, { kind: 'draft', submittedAt: null, receipt: null }) }),
    ['ผลงานที่ทำได้ (ร้อยละ) 62.00 · ฉบับร่าง ยังไม่เป็นทางการ', 'ฉบับร่างที่บันทึกโดย เจ้าหน้าที่'],
  ],
  [
    'a restated figure says what had been accepted, and why it is another',
    sampleSheet({ shown: sampleShown(figure, { basis: { ...sampleShown(figure).basis, restated } }) }),
    ['รับรองไว้ 58.00 · ปรับย้อนหลังเป็น 62.00', 'นับซ้ำ'],
  ],
  [
    'what does not apply says so beside its report',
    sampleSheet({ shown: sampleShown({ none: 'not-applicable' }, { notApplicable: true }) }),
    ['หน่วยงานแจ้งว่าไม่มีข้อมูลที่ต้องรายงานในไตรมาสนี้', 'รายงานของไตรมาส'],
  ],
  [
    'a cancelled quarter says why',
    sampleSheet({ cancelled: { fromQuarter: 1, reason: 'ตามมติ', at: '2026-02-01T03:00:00.000Z', by: 'สยป.' } }),
    ['ยกเลิกตัวชี้วัด', 'ยกเลิกตัวชี้วัดนี้แล้ว: ตามมติ'],
  ],
  [
    'a late submission and its receipt',
    sampleSheet({ shown: sampleShown(figure, { late: true }) }),
    ['ส่งหลังวันครบกำหนด', 'รหัสใบรับ K7QF-3M2X-9TZP-C4HD-2R8W'],
  ],
  [
    'an owner’s sheet says what the districts have come to since',
    sampleSheet({
      shown: sampleShown(figure),
      cityNow: {
        ...together,
        counted: 48,
        expected: 50,
        result: { measures: {}, figures: { share: { text: '63.00' } } },
      },
    }),
    ['เขตรวมกันขณะนี้ ร้อยละ 63.00 (48 จาก 50 เขต)', 'ต่างจากผลที่จัดเก็บไว้กับแผ่นงานนี้'],
  ],
  [
    'a target of all districts together is told as such',
    sampleSheet({ results: [sampleResult('share', { target: null, cityTarget: '400.0000' })] }),
    ['ค่าเป้าหมายรวมทุกเขต (ร้อยละ) 400 '],
  ],
  [
    'a year without days has what the old system published, and nothing of ours',
    sampleSheet(
      { days: null, window: null },
      {
        published: {
          ...{ result: '20.0000', evaluatedQuarter: 4, evaluation: '0.0000' },
          quarters: [{ quarter: 1, result: '20.00', evaluation: '0.0000', scores: '0 / 0', report: null }],
        },
      },
    ),
    ['ไม่ได้เปิดรายงาน', 'ผลที่ระบบเดิมเผยแพร่', '20.0000', '0 / 0'],
  ],
  ['where nobody has named anything, that is said', sampleSheet({}), ['ยังไม่ได้สรุป', 'ไม่ได้ระบุ', 'ระบบเดิมไม่มีผลของตัวชี้วัดนี้']],
];

describe('an indicator’s page', () => {
  test.each(pages)('%s', (_, sheet, words) => {
    const page = pageWords(sheet);
    for (const said of words) expect(page).toContain(said);
    expect(pageWords(sheet, 'en')).toContain('Results against targets by quarter');
  });

  test('shows each of eight results in its quarters, and the main one beside the evaluation', () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const results = keys.map((key) => sampleResult(key));
    const page = pageWords(sampleSheet({ results, shown: sampleShown(figure, {}, keys) }));
    expect(page).toContain('ผลงานเทียบกับเป้าหมายรายไตรมาส: ผล a');
    for (const key of keys) expect(page).toContain(`ผล ${key} (ร้อยละ) 62.00`);
  });

  test('folds a long report, which is there in full all the same', () => {
    const report = 'ก'.repeat(20_000);
    const page = pageWords(sampleSheet({ shown: sampleShown(figure, { report }) }));
    expect(page).toContain(report);
    expect(page).toContain('แสดงทั้งหมด (20,000 ตัวอักษร)');
    expect(pageWords(sampleSheet({ shown: sampleShown(figure) }))).not.toContain('แสดงทั้งหมด');
  });
});

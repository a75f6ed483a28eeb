import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Column, column } from '../../../../shared/indicator/column.ts';
import { indicator } from '../../../../shared/indicator/indicator.ts';
import { cellReader } from '../../../../shared/indicator/read-cell.ts';
import { cellNormaliser, normaliseRows } from '../../../../shared/rules/normalise/normalise-rows.ts';
import type { Period } from '../../../../shared/terms/period.ts';
import type { Cell } from '../../../../shared/terms/row.ts';

const file = new URL('../../../../shared/catalogue/indicators/2100-1040-2563.json', import.meta.url);
const catalogue = JSON.parse(readFileSync(file, 'utf8'));

const firstQuarter: Period = { fiscalYear: 2563, quarter: 1 };
const words = { th: 'หัวข้อ', en: 'Header' };
const share = { key: 'share', type: 'decimal', decimals: 2, percent: true, header: words, hint: words };
const plans = indicator.parse({ ...catalogue, columns: [...catalogue.columns, share] });

describe('a sheet’s rows', () => {
  test('give proposals and doubts by row, then by column', () => {
    const rows = [
      {
        code: ' 1035-001',
        name: 'ชุมชน\u00A01',
        kind: 'แออัด',
        counted: true,
        planDate: '11/10/62',
        actionPlanYear: '๒๕๖๓',
      },
      {},
      { kind: 'ชุมชนแออัด', planDate: 43_749, remark: 'รอ ', other: ' ของเขตเอง ' },
    ];
    const { proposals, doubts } = normaliseRows(plans, firstQuarter, rows);
    expect(proposals.map(({ row, column, before, after }) => [row, column, before, after])).toEqual([
      [0, 'kind', 'แออัด', 'ชุมชนแออัด'],
      [0, 'counted', true, 'นับ'],
      [0, 'actionPlanYear', '๒๕๖๓', 2563],
      [2, 'planDate', 43_749, '11/10/2562'],
      [2, 'remark', 'รอ ', 'รอ'],
    ]);
    expect(doubts.map(({ row, column, before }) => [row, column, before])).toEqual([[0, 'planDate', '11/10/62']]);
  });

  test('give nothing where every cell reads', () => {
    const row = {
      code: '1',
      name: 'ก',
      kind: 'ชุมชนแออัด',
      counted: 'นับ',
      planDate: '11/10/2562',
      actionPlanYear: 2563,
      share: 0.5,
    };
    expect(normaliseRows(plans, firstQuarter, [row, {}, { remark: '' }])).toEqual({ proposals: [], doubts: [] });
  });

  test('the quarter decides which labels are in use', () => {
    const { proposals } = normaliseRows(plans, { fiscalYear: 2565, quarter: 1 }, [
      { kind: 'แออัด' },
      { kind: 'ชุมชนเมือง' },
    ]);
    expect(proposals).toMatchObject([{ row: 1, after: 'เมือง' }]);
  });

  test('only the cells that Excel shows as per cent are taken for it', () => {
    const rows = [{ share: 0.2 }, { share: 0.2 }];
    const { proposals } = normaliseRows(
      plans,
      firstQuarter,
      rows,
      new Map([
        ['1 share', 'percent'],
        ['0 actionPlanYear', 'percent'],
      ]),
    );
    expect(proposals).toMatchObject([{ row: 1, column: 'share', before: 0.2, after: 20 }]);
  });

  test('names that the district types itself are looked at', () => {
    const own = indicator.parse({ ...catalogue, rows: { from: 'district', subject: words } });
    expect(normaliseRows(own, firstQuarter, [{ name: ' ก' }]).proposals).toMatchObject([
      { column: 'name', after: 'ก' },
    ]);
  });

  test('say what and why in Thai and in English', () => {
    const { proposals, doubts } = normaliseRows(plans, firstQuarter, [{ counted: 'x', actionPlanYear: '2563' }]);
    expect([...proposals, ...doubts]).toEqual([
      {
        row: 0,
        column: 'actionPlanYear',
        before: '2563',
        after: 2563,
        why: { th: 'เก็บปี พ.ศ. เป็นตัวเลข', en: 'the Buddhist Era year is kept as a number' },
      },
      {
        row: 0,
        column: 'counted',
        before: 'x',
        what: { th: 'ไม่แน่ชัดว่า “x” หมายถึงตัวเลือกใด', en: '“x” may mean either choice' },
        cure: { th: 'เลือก “นับ” หรือ “ไม่นับ”', en: 'Choose “นับ” (Counted) or “ไม่นับ” (Not counted)' },
      },
    ]);
  });
});

/** Columns of every type, and what people are seen to type or paste into them, put together at random. */
const columns: Column[] = [
  { type: 'text' },
  { type: 'whole' },
  { type: 'decimal', decimals: 2 },
  { type: 'decimal', decimals: 1, percent: true },
  { type: 'money' },
  { type: 'year' },
  { type: 'date' },
  { type: 'yesNo', yes: { th: 'มี', en: 'Yes' }, no: { th: 'ไม่มี', en: 'No' } },
].map((type) => column.parse({ key: 'a', header: words, hint: words, ...type }));
columns.push(column.parse(catalogue.columns[0]));

const pieces = [
  ...[
    '1',
    '12',
    '407',
    '2562',
    '2019',
    '62',
    '๓',
    '๒๕๖๓',
    '１',
    '0',
    '43749',
    '.',
    ',',
    '-',
    '–',
    '/',
    ' ',
    '\u00A0',
    '\u200B',
  ],
  ...['ต.ค.', 'ตุลาคม', 'oct', 'พ.ศ.', 'ค.ศ.', 'วันที่', 'วันศุกร์ที่', 'ปีงบประมาณ', '08.30 น.', 't00:00:00', 'z', ':'],
  ...['คน', 'บาท', 'กม.', 'ล้าน', 'ร้อยละ', '%', '(', ')', "'", '+', 'e', '½', 'ถึง', 'และ', 'จำนวน', '฿', '.-'],
  ...['มี', 'ไม่', 'ยัง', 'แล้ว', 'ใช่', 'x', '✓', 'yes', 'ชุมชน', 'แออัด', 'เมือง', 'อาคารสูง', 'crowded', '-2564', 'พิเศษ'],
  ...[
    '\u0E48',
    '\u0E49',
    '\u0E31',
    '\u0E34',
    '\u0E4D',
    'า',
    'ำ',
    'เ',
    '\u0E3A',
    '\n',
    '\t',
    '#N/A',
    '\uF70A',
    'e\u0301',
  ],
];
const messy = fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((parts) => parts.join(''));
const anything: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: messy },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.integer({ min: -100, max: 300_000 }) },
  { weight: 1, arbitrary: fc.boolean() },
);
const periodEnd = '2019-12-31';

/** What the strict reader would report of a cell: its rule, or null when the cell reads. */
function faultOf(of: Column, cell: Cell): string | null {
  const reading = cellReader(of, periodEnd)(cell);
  return typeof reading === 'object' && reading !== null ? reading.rule : null;
}

describe.each(columns.map((of) => [of.type, of] as const))('whatever stands in a %s column', (_type, of) => {
  const normalise = cellNormaliser(of, periodEnd);
  const assert = (check: (cell: Cell) => void) => fc.assert(fc.property(anything, check), { numRuns: 6_000 });

  test('a proposal can be read, and nothing more is proposed', () => {
    let proposed = 0;
    assert((cell) => {
      const outcome = normalise(cell);
      if (outcome === null || !('after' in outcome)) return;
      proposed += 1;
      expect(outcome.after).not.toBe(cell);
      expect([null, 'R4', 'R5', 'R9']).toContain(faultOf(of, outcome.after));
      expect(normalise(outcome.after)).toBeNull();
    });
    expect(proposed).toBeGreaterThan(50);
  });

  test('a doubt is raised only where the reader fails, but for broken words and years', () => {
    let asked = 0;
    assert((cell) => {
      const outcome = normalise(cell);
      if (outcome === null || 'after' in outcome) return;
      asked += 1;
      if (faultOf(of, cell) !== null || of.type === 'text') return;
      expect([of.type, typeof cell, Number(cell) < 2101]).toEqual(['year', 'number', true]);
    });
    expect(asked).toBeGreaterThan(50);
  });

  test('its words are there in both languages', () => {
    assert((cell) => {
      const outcome = normalise(cell);
      if (outcome === null) return;
      const texts = 'after' in outcome ? [outcome.why] : [outcome.what, outcome.cure];
      for (const { th, en } of texts) expect(th !== '' && en !== '' && !/undefined|NaN/.test(th + en)).toBe(true);
    });
  });
});

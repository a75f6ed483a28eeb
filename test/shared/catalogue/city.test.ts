import { describe, expect, test } from 'vitest';
import { consolidate } from '../../../shared/rules/city/consolidate.ts';
import { assess } from '../../../shared/rules/sheets/assess.ts';
import type { Quarter } from '../../../shared/terms/period.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { findIndicator } from './catalogue.ts';
import { filledSheet, repeat } from './witness.ts';

/** What two districts type, and the figures of both together. */
type City = {
  kind: string;
  indicator: string;
  quarter: Quarter;
  districts: [EntryRow[], EntryRow[]];
  figures: Record<string, string>;
};

const criteria = repeat(10, {}).map((_, index) => [`c${index + 1}`, index < 6 ? 'ผ่าน' : 'ไม่ผ่าน']);
const able = { assessed: 'ประเมินแล้ว', assessedOn: '15/2/2564', ...Object.fromEntries(criteria) };
const held = { held: 'ดำเนินแล้ว', kind: 'ส่งเสริมอาชีพ', activity: 'อบรม', heldOn: '20/11/2563', people: 30 };
const complete = {
  counted: 'นับ',
  hasPlan: 'มี',
  planDate: '11/10/2562',
  included: 'บรรจุ',
  project: 'ทางเท้า',
  actionPlanYear: 2563,
};
const place = { kind: 'ร้านอาหาร', inTarget: 'เป้าหมาย' };
const passed = { ...place, outcome: 'ผ่านเกณฑ์', inspectedOn: '10/11/2562', passedOn: '20/11/2562' };
const risk = { kind: 'การเงิน', measure: 'ตรวจสอบรายเดือน', dueOn: '31/8/2563' };
const step = { done: 'ทำแล้ว', doneOn: '15/2/2563', people: 30, evidence: 'กท 7000/12' };
const sent = { sent: 'ส่งแล้ว', letter: 'กท 7304/901' };
const running = { state: 'จัดเก็บอยู่', begunOn: '1/4/2563', places: 20, kilograms: 310.5 };

const cities: City[] = [
  {
    kind: 'ratio of counts',
    indicator: '5036-6511-2564',
    quarter: 1,
    districts: [
      [...repeat(1, held), ...repeat(1, { held: 'ยังไม่ดำเนิน' })],
      [...repeat(1, held), ...repeat(9, { held: 'ยังไม่ดำเนิน' })],
    ],
    // (1 + 1) × 100 ÷ (2 + 10) = 16.666…; the mean of 50.00 and 10.00 would be 30.00
    figures: { share: '16.67' },
  },
  {
    kind: 'all criteria',
    indicator: '2100-1040-2563',
    quarter: 1,
    districts: [
      [complete, ...repeat(2, { counted: 'นับ', hasPlan: 'ไม่มี' })],
      [...repeat(3, complete), { counted: 'ไม่นับ', exclusion: 'คณะกรรมการไม่ครบ' }],
    ],
    // (1 + 3) × 100 ÷ (3 + 3) = 66.666…
    figures: { percentage: '66.67' },
  },
  {
    kind: 'k of m criteria',
    indicator: '0800-6596-2564',
    quarter: 2,
    districts: [
      [...repeat(1_000, able), ...repeat(200, { assessed: 'ยังไม่ประเมิน' })],
      [...repeat(540, able), ...repeat(272, { ...able, c6: 'ไม่ผ่าน' })],
    ],
    // 1,540 × 100 ÷ 2,012 = 76.5407…, as printed for quarter 2
    figures: { share: '76.54' },
  },
  {
    kind: 'cumulative ratio',
    indicator: '5038-0790-2563',
    quarter: 1,
    districts: [
      [
        { ...passed, name: 'ร้าน ก' },
        { ...place, name: 'ร้าน ข', outcome: 'ยังไม่ตรวจ' },
      ],
      [
        { ...passed, name: 'ร้าน ค' },
        { ...place, name: 'ร้าน ง', outcome: 'ไม่ผ่าน', inspectedOn: '1/12/2562' },
        { ...place, name: 'ร้าน จ', outcome: 'ยังไม่ตรวจ' },
      ],
    ],
    // (1 + 1) × 100 ÷ (2 + 3)
    figures: { share: '40.00' },
  },
  {
    kind: 'ratio at the year’s end',
    indicator: '0407-958-2563',
    quarter: 4,
    districts: [
      [
        { ...risk, name: 'เงินยืม', status: 'ครบตามแผน', doneOn: '1/8/2563', evidence: 'รายงาน' },
        { ...risk, name: 'พัสดุ', status: 'บางส่วน', remark: 'รอจัดซื้อ' },
      ],
      [{ ...risk, name: 'เงินยืม', status: 'ไม่ได้ปฏิบัติ', remark: 'ขาดผู้รับผิดชอบ' }],
    ],
    // (1 + 0) × 100 ÷ (2 + 1) = 33.333…
    figures: { share: '33.33' },
  },
  {
    kind: 'growth',
    indicator: '2100-1054-2563',
    quarter: 4,
    districts: [
      [{ name: 'งานทะเบียน', criteria: 100, before: 50, now: 60, checkedOn: '20/8/2563' }],
      [{ name: 'งานทะเบียน', criteria: 200, before: 150, now: 144, cause: 'ปรับเกณฑ์', checkedOn: '20/8/2563' }],
    ],
    // (204 − 200) × 100 ÷ 200; the mean of 20.00 and −4.00 would be 8.00
    figures: { growth: '2.00' },
  },
  {
    kind: 'reduction, and a rise in one district',
    indicator: '1500-2088-2566',
    quarter: 4,
    districts: [
      [{ name: 'ซอย 1', before: 10, now: 12, patrols: 3, lastOn: '1/9/2566', remark: 'มีผู้มั่วสุมรายใหม่' }],
      [{ name: 'ซอย 2', before: 30, now: 13, patrols: 3, lastOn: '1/9/2566' }],
    ],
    // (40 − 25) × 100 ÷ 40
    figures: { reduction: '37.50' },
  },
  {
    kind: 'level per district',
    indicator: '0800-6784-2563',
    quarter: 3,
    districts: [repeat(5, step), [...repeat(2, step), ...repeat(3, { done: 'ยังไม่ทำ' })]],
    // (5 + 2) ÷ 2
    figures: { success: '3.50' },
  },
  {
    kind: 'share of districts with all parts',
    indicator: '2100-1037-2563',
    quarter: 3,
    districts: [repeat(4, step), [...repeat(3, step), { done: 'ยังไม่ทำ' }]],
    // (1 + 0) × 100 ÷ 2
    figures: { share: '50.00' },
  },
  {
    kind: 'milestone percent',
    indicator: '0411-2026-2566',
    quarter: 4,
    districts: [
      repeat(4, { state: 'แล้วเสร็จ', begunOn: '10/1/2566', doneOn: '15/5/2566', detail: 'ตามแผน' }),
      [
        { state: 'แล้วเสร็จ', begunOn: '10/1/2566', doneOn: '15/5/2566', detail: 'ตามแผน' },
        ...repeat(3, { state: 'ยังไม่เริ่ม' }),
      ],
    ],
    // (100 + 20) ÷ 2
    figures: { success: '60.00' },
  },
  {
    kind: 'weighted progress',
    indicator: '1900-6516-2563',
    quarter: 3,
    districts: [
      repeat(5, { progress: 50, evidence: 'รายงาน' }),
      [...repeat(3, { progress: 0 }), { progress: 50, evidence: 'รายงาน' }, { progress: 0 }],
    ],
    // (100 × 50 + 50 × 50) ÷ (100 + 100)
    figures: { success: '37.50' },
  },
  {
    kind: 'weighted points per district',
    indicator: '0415-0838-2563',
    quarter: 1,
    districts: [
      repeat(4, { part: 1, sentOn: '25/12/2562', letter: 'กท 7004/41' }),
      [{ part: 1, sentOn: '25/12/2562', letter: 'กท 7004/42' }, ...repeat(3, { part: 0 })],
    ],
    // (1.50 + 0.60) ÷ 2
    figures: { score: '1.05' },
  },
  {
    kind: 'mean',
    indicator: '1500-1469-2563',
    quarter: 3,
    districts: [
      [{ name: 'ถนน ก', improved: 'ปรับปรุงแล้ว', sent: 300, returned: 300, mean: 4.8, surveyedOn: '15/5/2563' }],
      [{ name: 'ถนน ข', improved: 'ปรับปรุงแล้ว', sent: 100, returned: 100, mean: 3.6, surveyedOn: '15/5/2563' }],
    ],
    // (300 × 4.80 + 100 × 3.60) ÷ 400 = 1,800 ÷ 400; the mean of the means would be 4.20
    figures: { mean: '4.50' },
  },
  {
    kind: 'mean as per cent of the full score',
    indicator: '5004-0881-2563',
    quarter: 4,
    districts: [
      [{ name: 'งาน ก', group: 'วัฒนธรรม', heldOn: '10/8/2563', joined: 90, answered: 75, mean: 5 }],
      [{ name: 'งาน ข', group: 'วัฒนธรรม', heldOn: '10/8/2563', joined: 30, answered: 25, mean: 3 }],
    ],
    // (75 × 5 + 25 × 3) × 100 ÷ (100 × 5) = 45,000 ÷ 500
    figures: { satisfaction: '90.00' },
  },
  {
    kind: 'total',
    indicator: '0800-6593-2563',
    quarter: 4,
    districts: [
      repeat(1_000, { round: 'ครั้งที่ 2', outcome: 'ผ่าน', score: 7, assessedOn: '15/8/2563', recorded: 'บันทึกแล้ว' }),
      repeat(611, { round: 'ครั้งที่ 1', outcome: 'ผ่าน', score: 6, assessedOn: '15/2/2563', recorded: 'บันทึกแล้ว' }),
    ],
    // 1,000 + 611, as printed
    figures: { number: '1611' },
  },
  {
    kind: 'count per district',
    indicator: '2200-1058-2563',
    quarter: 3,
    districts: [
      repeat(5, (number) => ({ ...running, name: `สาย ${number}` })),
      repeat(6, (number) => ({ ...running, name: `สาย ${number}` })),
    ],
    // (5 + 6) ÷ 2
    figures: { number: '5.50' },
  },
  {
    kind: 'rate against a median',
    indicator: '5047-0945-2564',
    quarter: 4,
    districts: [
      repeat(2, { population: 50_000, median: 100, cases: 20, asOf: '30/9/2564' }),
      repeat(2, { population: 100_000, median: 200, cases: 160, asOf: '30/9/2564' }),
    ],
    // 360 × 10,000,000 ÷ (2 × 50,000 × 100 + 2 × 100,000 × 200) = 3,600,000,000 ÷ 50,000,000
    // 360 × 100,000 ÷ 300,000
    figures: { ofMedian: '72.00', rate: '120.00' },
  },
  {
    kind: 'mean time, lower is better',
    indicator: '5047-0895-2563',
    quarter: 4,
    districts: [
      [{ name: 'ถนน ก', rainedOn: '10/8/2563', depth: 10, minutes: 30 }],
      [
        { name: 'ถนน ข', rainedOn: '10/8/2563', depth: 20, minutes: 80 },
        { name: 'ถนน ค', rainedOn: '10/8/2563', depth: 30, minutes: 100, cause: 'ขยะอุดตัน' },
      ],
    ],
    // (30 + 80 + 100) ÷ 3; 2 × 100 ÷ 3
    figures: { mean: '70.00', share: '66.67' },
  },
  {
    kind: 'latest amounts',
    indicator: '5004-903-2564',
    quarter: 4,
    districts: [
      [
        { name: 'ธ.ค.', asOf: '29/12/2563', adjusted: 90_000_000, disbursed: 9_000_000, document: 'ก 1' },
        { name: 'ก.ย.', asOf: '23/9/2564', adjusted: 100_000_000, disbursed: 90_000_000.5, document: 'ก 2' },
      ],
      [{ name: 'ก.ย.', asOf: '20/9/2564', adjusted: 300_000_000, disbursed: 149_999_999.5, document: 'ข 1' }],
    ],
    // (90,000,000.50 + 149,999,999.50) × 100 ÷ (100,000,000 + 300,000,000)
    figures: { share: '60.00' },
  },
  {
    kind: 'done by a deadline',
    indicator: '5032-0772-2563',
    quarter: 2,
    districts: [
      repeat(4, { ...sent, sentOn: '30/11/2562' }),
      [...repeat(3, { ...sent, sentOn: '29/12/2562', reason: 'รอข้อมูลทรัพย์สิน' }), { ...sent, sentOn: '29/12/2562' }],
    ],
    // all four, and the one that was due on 29 December: 5 × 100 ÷ 8
    figures: { share: '62.50' },
  },
  {
    kind: 'two indicators in one',
    indicator: '5027-0824-2562',
    quarter: 2,
    districts: [
      repeat(3, { estimate: 1_000_000, collected: 900_000, arrears: 100, recovered: 100, asOf: '31/3/2562' }),
      repeat(3, { estimate: 3_000_000, collected: 1_500_000, arrears: 900, recovered: 150, asOf: '31/3/2562' }),
    ],
    // 3 × 2,400,000 × 100 ÷ (3 × 4,000,000); 3 × 250 × 100 ÷ (3 × 1,000)
    figures: { collection: '60.00', recovery: '25.00' },
  },
];

describe('the city’s figure of two districts', () => {
  test.each(cities)('$kind ($indicator)', ({ indicator: name, quarter, districts, figures }) => {
    const indicator = findIndicator(name);
    const results = districts.map((lines) => {
      const { sheet, content } = filledSheet(indicator, quarter, lines);
      const { blocking, result } = assess(sheet, content);
      expect(blocking).toEqual([]);
      return result;
    });
    expect(consolidate(indicator, results).figures).toEqual(
      Object.fromEntries(Object.entries(figures).map(([key, text]) => [key, { text }])),
    );
  });
});

import type { DefectKind } from '../defect-kind.ts';

/** Results of the header and of the quarters that contradict each other or their scale. */
export const resultKinds = {
  'result-not-a-number': {
    name: { th: 'ผลงานไม่ใช่ตัวเลข', en: 'The result is not a number' },
    source: 'DOMAIN.md, What the old system shows: the table of four quarters',
  },
  'thousands-comma-cut': {
    name: { th: 'ตัวเลขถูกตัดที่เครื่องหมายจุลภาคของหลักพัน', en: 'A number cut at its thousands comma' },
    source: 'DOMAIN.md, What the old pages get wrong: “1,407.52” cut to “1” at the comma',
  },
  'header-from-another-quarter': {
    name: { th: 'ผลงานที่หัวหน้าไม่ใช่ของไตรมาสที่ควรแสดง', en: 'The header shows another quarter’s result, or none’s' },
    source: 'DOMAIN.md, What the old pages get wrong: the header’s result taken from any quarter',
  },
  'result-outside-scale': {
    name: { th: 'ผลงานเกินมาตรวัดของหน่วยนับ', en: 'The result is outside its scale' },
    source: 'DOMAIN.md, What the old pages get wrong: results outside their scale (level 5 with result 100)',
  },
  'result-over-100': {
    name: { th: 'ผลงานเกินร้อยละ 100 (ปกติเมื่อเทียบกับปริมาณที่ตกลงไว้)', en: 'Over 100 % (normal for agreed amounts)' },
    source: 'DOMAIN.md, Kinds of calculation: achievement of an agreed amount, over 100 is normal (5040-0874)',
  },
  'result-far-over-target': {
    name: { th: 'ผลงานสูงกว่าเป้าหมายมาก', en: 'The result is far over the target' },
    source: 'page 5030-1040 (8 against a target of 2)',
  },
  'uncommon-decimals': {
    name: { th: 'จำนวนทศนิยมต่างจากตารางรายไตรมาส', en: 'Other decimal places than the table has' },
    source: 'page 5038-0803 (4.458)',
  },
  'quarter-table-incomplete': {
    name: { th: 'ตารางรายไตรมาสไม่ครบ', en: 'The table of quarters is incomplete' },
    source: 'DOMAIN.md, What the old system shows: the table of four quarters',
  },
  'zero-for-not-reported': {
    name: { th: '0.00 แทนคำว่ายังไม่รายงาน', en: '0.00 for “not reported”' },
    source: 'DOMAIN.md, What the old pages get wrong: 0.00 for “not reported”',
  },
  'falling-cumulative': {
    name: { th: 'ผลงานลดลงจากไตรมาสก่อนโดยไม่บอกเหตุ', en: 'The result falls, and no reason is given' },
    source: 'DOMAIN.md, What the old pages get wrong: falling cumulative results with no reason given',
  },
  'progress-as-result': {
    name: {
      th: 'ไตรมาสต้นๆ น่าจะเป็นความก้าวหน้าของงาน ไม่ใช่ค่าของตัวชี้วัด',
      en: 'Early quarters look like progress of work, not the figure',
    },
    source: 'page 2100-1054 (10.00, 10.00, then 3.30)',
  },
  'same-result-every-quarter': {
    name: {
      th: 'ทุกไตรมาสได้ค่าเดียวกัน (นับใหม่ทุกไตรมาส หรือคัดลอก)',
      en: 'The same result in every quarter: renewed, or copied',
    },
    source: 'DOMAIN.md, Kinds of calculation: renewed each quarter (5017-0811)',
  },
} satisfies Record<string, DefectKind>;

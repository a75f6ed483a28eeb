import type { Text } from '../../../shared/terms/text.ts';
import { decimal, type Layout, money, notAbove, whole } from './layout.ts';

const lines = (th: string, en: string): Layout['rows'] => ({ from: 'district', subject: { th, en } });
const sum = (key: string, th: string, en: string) => ({ name: { th, en }, sum: key });

/** A share of things counted. */
export function ratio(): Layout {
  const numerator = whole('part', 'จำนวนที่เข้าเกณฑ์ (ตัวตั้ง)', 'Number that qualifies (numerator)');
  const denominator = whole('all', 'จำนวนทั้งหมด (ตัวหาร)', 'Number in all (denominator)');
  return {
    rows: lines('รายการ', 'Item'),
    columns: [numerator, denominator],
    measures: {
      numerator: sum('part', 'จำนวนที่เข้าเกณฑ์', 'Number that qualifies'),
      denominator: sum('all', 'จำนวนทั้งหมด', 'Number in all'),
    },
    calculation: { kind: 'ratio', numerator: 'numerator', denominator: 'denominator' },
    rules: [notAbove(numerator, denominator)],
    decimals: 2,
    better: 'higher',
    assumes: {
      th: 'ตัวตั้ง × 100 ÷ ตัวหาร โดยตัวตั้งเป็นส่วนหนึ่งของตัวหาร',
      en: 'Numerator × 100 ÷ denominator, the one being part of the other',
    },
  };
}

/** What was done of an amount that was agreed: more than was agreed is no fault. */
export function agreedAmount(): Layout {
  return {
    rows: lines('รายการ', 'Item'),
    columns: [decimal('done', 'ปริมาณที่ทำได้', 'Amount done'), decimal('agreed', 'ปริมาณตามเป้าหมายที่ตกลง', 'Amount agreed')],
    measures: {
      done: sum('done', 'ปริมาณที่ทำได้รวม', 'All that was done'),
      agreed: sum('agreed', 'ปริมาณที่ตกลงรวม', 'All that was agreed'),
    },
    calculation: { kind: 'ratio', numerator: 'done', denominator: 'agreed' },
    decimals: 2,
    better: 'higher',
    assumes: {
      th: 'ปริมาณที่ทำได้ × 100 ÷ ปริมาณที่ตกลง เกิน 100 ได้ หน่วยของปริมาณ (ตัน ไร่ แห่ง) ต้องระบุเอง',
      en: 'Amount done × 100 ÷ amount agreed, over 100 being allowed; the amounts’ unit is to be stated',
    },
  };
}

/** How much an amount has grown over its base, or fallen below it. */
export function change(as: 'growth' | 'reduction'): Layout {
  const words: Text = as === 'growth' ? { th: 'เพิ่มขึ้น', en: 'above' } : { th: 'ลดลง', en: 'below' };
  return {
    rows: lines('รายการ', 'Item'),
    columns: [
      decimal('current', 'ปริมาณปีนี้', 'Amount this year'),
      decimal('base', 'ปริมาณปีฐาน', 'Amount in the base year'),
    ],
    measures: {
      current: sum('current', 'ปริมาณปีนี้รวม', 'All of this year'),
      base: sum('base', 'ปริมาณปีฐานรวม', 'All of the base year'),
    },
    calculation: { kind: 'change', current: 'current', base: 'base', as },
    decimals: 2,
    better: 'higher',
    assumes: {
      th: `ร้อยละที่${words.th}จากปีฐาน ค่าที่รายงานคือส่วนที่${words.th} ยิ่งมากยิ่งดี`,
      en: `Per cent ${words.en} the base year; the figure is the change itself, so more is better`,
    },
  };
}

/** Budget disbursed of the budget after transfers. */
export function budget(): Layout {
  const disbursed = money('disbursed', 'เบิกจ่ายสะสม (บาท)', 'Disbursed so far (baht)');
  const granted = money('budget', 'งบประมาณหลังโอน (บาท)', 'Budget after transfers (baht)');
  return {
    rows: lines('หมวดรายจ่ายหรือโครงการ', 'Budget line'),
    columns: [disbursed, granted],
    measures: {
      disbursed: sum('disbursed', 'เบิกจ่ายรวม', 'All that was disbursed'),
      budget: sum('budget', 'งบประมาณรวม', 'The whole budget'),
    },
    calculation: { kind: 'ratio', numerator: 'disbursed', denominator: 'budget' },
    rules: [notAbove(disbursed, granted)],
    decimals: 2,
    better: 'higher',
    assumes: {
      th: 'เบิกจ่าย × 100 ÷ งบประมาณหลังโอนเปลี่ยนแปลง ณ วันสิ้นไตรมาส',
      en: 'Disbursed × 100 ÷ budget after transfers, at the quarter’s end',
    },
  };
}

/** A plain number of things, of the city their total or the mean over its districts. */
export function count(perDistrict: boolean): Layout {
  return {
    rows: lines('รายการ', 'Item'),
    columns: [whole('amount', 'จำนวน', 'Number')],
    measures: { amount: sum('amount', 'จำนวนรวม', 'Number in all') },
    calculation: perDistrict ? { kind: 'perDistrict', of: 'amount' } : { kind: 'total', of: 'amount' },
    decimals: perDistrict ? 2 : 0,
    better: 'higher',
    assumes: perDistrict
      ? {
          th: 'เป้าหมายเป็นของแต่ละเขต ทั้งเมืองใช้ค่าเฉลี่ยต่อเขต',
          en: 'The target is each district’s; of the city the mean a district',
        }
      : { th: 'จำนวนรวม ทั้งเมืองบวกทุกเขต', en: 'A total; of the city the sum of its districts' },
  };
}

/** New cases for 100,000 people. */
export function rate(): Layout {
  return {
    rows: lines('พื้นที่หรือกลุ่ม', 'Area or group'),
    columns: [whole('cases', 'จำนวนผู้ป่วย', 'Cases'), whole('people', 'จำนวนประชากร', 'People')],
    measures: {
      cases: sum('cases', 'จำนวนผู้ป่วยรวม', 'All cases'),
      people: sum('people', 'จำนวนประชากรรวม', 'All people'),
    },
    calculation: { kind: 'ratio', numerator: 'cases', denominator: 'people', per: 100_000 },
    decimals: 2,
    better: 'lower',
    assumes: { th: 'จำนวนผู้ป่วยต่อประชากรแสนคน ยิ่งน้อยยิ่งดี', en: 'Cases for 100,000 people; less is better' },
  };
}

/** This year's cases as per cent of those that the median of earlier years amounts to: unlike rates, cases add up. */
export function rateAgainstMedian(): Layout {
  return {
    rows: lines('พื้นที่หรือกลุ่ม', 'Area or group'),
    columns: [
      whole('cases', 'จำนวนผู้ป่วยปีนี้', 'Cases this year'),
      decimal('median', 'จำนวนผู้ป่วยตามค่ามัธยฐาน 5 ปี', 'Cases by the five-year median'),
    ],
    measures: {
      cases: sum('cases', 'จำนวนผู้ป่วยรวม', 'All cases'),
      median: sum('median', 'ผู้ป่วยตามค่ามัธยฐานรวม', 'All cases by the median'),
    },
    calculation: { kind: 'ratio', numerator: 'cases', denominator: 'median' },
    decimals: 2,
    better: 'lower',
    assumes: {
      th: 'จำนวนผู้ป่วยปีนี้ × 100 ÷ จำนวนตามค่ามัธยฐาน (ประชากรเท่าเดิม) ยิ่งน้อยยิ่งดี',
      en: 'Cases × 100 ÷ cases by the median, the population being the same; less is better',
    },
  };
}

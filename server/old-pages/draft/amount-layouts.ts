import type { Text } from '../../../shared/terms/text.ts';
import { type DraftColumn, decimal, type Layout, money, notAbove, whole } from './layout.ts';

const item: Text = { th: 'รายการ', en: 'Item' };
const areaOrGroup: Text = { th: 'พื้นที่หรือกลุ่ม', en: 'Area or group' };

/** A share of things counted. */
export function ratio(): Layout {
  const part = whole('part', 'จำนวนที่เข้าเกณฑ์ (ตัวตั้ง)', 'Number that qualifies (numerator)');
  const all = whole('all', 'จำนวนทั้งหมด (ตัวหาร)', 'Number in all (denominator)');
  const sums: Sums = {
    numerator: [part, 'จำนวนที่เข้าเกณฑ์', 'Number that qualifies'],
    denominator: [all, 'จำนวนทั้งหมด', 'Number in all'],
  };
  return addedUp(item, sums, {
    calculation: { kind: 'ratio', numerator: 'numerator', denominator: 'denominator' },
    rules: [notAbove(part, all)],
    assumes: {
      th: 'ตัวตั้ง × 100 ÷ ตัวหาร โดยตัวตั้งเป็นส่วนหนึ่งของตัวหาร',
      en: 'Numerator × 100 ÷ denominator, the one being part of the other',
    },
  });
}

/** What was done of an amount that was agreed: more than was agreed is no fault. */
export function agreedAmount(): Layout {
  const sums: Sums = {
    done: [decimal('done', 'ปริมาณที่ทำได้', 'Amount done'), 'ปริมาณที่ทำได้รวม', 'All that was done'],
    agreed: [decimal('agreed', 'ปริมาณตามเป้าหมายที่ตกลง', 'Amount agreed'), 'ปริมาณที่ตกลงรวม', 'All that was agreed'],
  };
  return addedUp(item, sums, {
    calculation: { kind: 'ratio', numerator: 'done', denominator: 'agreed' },
    assumes: {
      th: 'ปริมาณที่ทำได้ × 100 ÷ ปริมาณที่ตกลง เกิน 100 ได้ หน่วยของปริมาณ (ตัน ไร่ แห่ง) ต้องระบุเอง',
      en: 'Amount done × 100 ÷ amount agreed, over 100 being allowed; the amounts’ unit is to be stated',
    },
  });
}

/** How much an amount has grown over its base, or fallen below it. */
export function change(as: 'growth' | 'reduction'): Layout {
  const words: Text = as === 'growth' ? { th: 'เพิ่มขึ้น', en: 'above' } : { th: 'ลดลง', en: 'below' };
  const sums: Sums = {
    current: [decimal('current', 'ปริมาณปีนี้', 'Amount this year'), 'ปริมาณปีนี้รวม', 'All of this year'],
    base: [decimal('base', 'ปริมาณปีฐาน', 'Amount in the base year'), 'ปริมาณปีฐานรวม', 'All of the base year'],
  };
  return addedUp(item, sums, {
    calculation: { kind: 'change', current: 'current', base: 'base', as },
    assumes: {
      th: `ร้อยละที่${words.th}จากปีฐาน ค่าที่รายงานคือส่วนที่${words.th} ยิ่งมากยิ่งดี`,
      en: `Per cent ${words.en} the base year; the figure is the change itself, so more is better`,
    },
  });
}

/** Budget disbursed of the budget after transfers. */
export function budget(): Layout {
  const disbursed = money('disbursed', 'เบิกจ่ายสะสม (บาท)', 'Disbursed so far (baht)');
  const granted = money('budget', 'งบประมาณหลังโอน (บาท)', 'Budget after transfers (baht)');
  const sums: Sums = {
    disbursed: [disbursed, 'เบิกจ่ายรวม', 'All that was disbursed'],
    budget: [granted, 'งบประมาณรวม', 'The whole budget'],
  };
  return addedUp({ th: 'หมวดรายจ่ายหรือโครงการ', en: 'Budget line' }, sums, {
    calculation: { kind: 'ratio', numerator: 'disbursed', denominator: 'budget' },
    rules: [notAbove(disbursed, granted)],
    assumes: {
      th: 'เบิกจ่าย × 100 ÷ งบประมาณหลังโอนเปลี่ยนแปลง ณ วันสิ้นไตรมาส',
      en: 'Disbursed × 100 ÷ budget after transfers, at the quarter’s end',
    },
  });
}

/** A plain number of things, of the city their total or the mean over its districts. */
export function count(perDistrict: boolean): Layout {
  const sums: Sums = { amount: [whole('amount', 'จำนวน', 'Number'), 'จำนวนรวม', 'Number in all'] };
  return addedUp(item, sums, {
    calculation: perDistrict ? { kind: 'perDistrict', of: 'amount' } : { kind: 'total', of: 'amount' },
    decimals: perDistrict ? 2 : 0,
    assumes: perDistrict
      ? {
          th: 'เป้าหมายเป็นของแต่ละเขต ทั้งเมืองใช้ค่าเฉลี่ยต่อเขต',
          en: 'The target is each district’s; of the city the mean a district',
        }
      : { th: 'จำนวนรวม ทั้งเมืองบวกทุกเขต', en: 'A total; of the city the sum of its districts' },
  });
}

/** New cases for 100,000 people. */
export function rate(): Layout {
  const sums: Sums = {
    cases: [whole('cases', 'จำนวนผู้ป่วย', 'Cases'), 'จำนวนผู้ป่วยรวม', 'All cases'],
    people: [whole('people', 'จำนวนประชากร', 'People'), 'จำนวนประชากรรวม', 'All people'],
  };
  return addedUp(areaOrGroup, sums, {
    calculation: { kind: 'ratio', numerator: 'cases', denominator: 'people', per: 100_000 },
    better: 'lower',
    assumes: { th: 'จำนวนผู้ป่วยต่อประชากรแสนคน ยิ่งน้อยยิ่งดี', en: 'Cases for 100,000 people; less is better' },
  });
}

/** This year's cases as per cent of those that the median of earlier years amounts to: unlike rates, cases add up. */
export function rateAgainstMedian(): Layout {
  const median = decimal('median', 'จำนวนผู้ป่วยตามค่ามัธยฐาน 5 ปี', 'Cases by the five-year median');
  const sums: Sums = {
    cases: [whole('cases', 'จำนวนผู้ป่วยปีนี้', 'Cases this year'), 'จำนวนผู้ป่วยรวม', 'All cases'],
    median: [median, 'ผู้ป่วยตามค่ามัธยฐานรวม', 'All cases by the median'],
  };
  return addedUp(areaOrGroup, sums, {
    calculation: { kind: 'ratio', numerator: 'cases', denominator: 'median' },
    better: 'lower',
    assumes: {
      th: 'จำนวนผู้ป่วยปีนี้ × 100 ÷ จำนวนตามค่ามัธยฐาน (ประชากรเท่าเดิม) ยิ่งน้อยยิ่งดี',
      en: 'Cases × 100 ÷ cases by the median, the population being the same; less is better',
    },
  });
}

/** Measure → the column that it adds up, and its name. */
type Sums = Record<string, [column: DraftColumn, th: string, en: string]>;

type Rest = Pick<Layout, 'calculation' | 'rules' | 'assumes'> & Partial<Pick<Layout, 'decimals' | 'better'>>;

/** Lines that the district adds itself, each column added up. */
function addedUp(subject: Text, sums: Sums, rest: Rest): Layout {
  return {
    rows: { from: 'district', subject },
    columns: Object.values(sums).map(([column]) => column),
    measures: Object.fromEntries(
      Object.entries(sums).map(([key, [{ key: sum }, th, en]]) => [key, { name: { th, en }, sum }]),
    ),
    decimals: 2,
    better: 'higher',
    ...rest,
  };
}

import type { DraftColumn, DraftRule, Layout } from './layout.ts';
import { decimal, whole, yesNo } from './layout.ts';

const done = yesNo('done', 'ดำเนินการแล้ว', 'Done');
const doneOn: DraftColumn = {
  type: 'date',
  key: 'doneOn',
  header: { th: 'วันที่แล้วเสร็จ', en: 'Done on' },
  hint: { th: 'วัน/เดือน/ปี พ.ศ. เช่น 11/10/2562', en: 'Day/month/year BE, like 11/10/2562' },
  width: 100,
};
const rules: DraftRule[] = [
  {
    id: 'C1',
    severity: 'error',
    column: 'doneOn',
    breach: { compare: ['doneOn', '>', { day: 'periodEnd' }] },
    what: { th: 'วันที่แล้วเสร็จอยู่หลังวันสิ้นไตรมาส', en: 'It was done after the quarter’s end' },
    cure: { th: 'แก้วันที่ หรือรายงานในไตรมาสถัดไป', en: 'Mend the date, or report it in the next quarter' },
  },
  {
    id: 'C2',
    severity: 'warning',
    column: 'doneOn',
    breach: { all: [{ is: ['done', 'yes'] }, { not: { filled: 'doneOn' } }] },
    what: { th: 'ดำเนินการแล้วแต่ไม่มีวันที่', en: 'Done, but without a date' },
    cure: { th: 'พิมพ์วันที่ หรือบอกเหตุในหมายเหตุ', en: 'Type the date, or say why in the remark' },
  },
];

/** Work told in steps, each worth a percentage of the whole. */
export function milestones(shares: number[], published: boolean): Layout {
  const listed = shares.join(', ');
  return {
    ...steps(shares),
    assumes: published
      ? {
          th: `แบ่งงานเป็น ${shares.length} ขั้น ตามผลที่หน้าเดิมแสดงรายไตรมาส (ร้อยละ ${listed}) ยังไม่ทราบว่าแต่ละขั้นคืออะไร`,
          en: `${shares.length} steps, as the page’s quarters went (${listed} %); what each step is, is not known`,
        }
      : {
          th: `แบ่งงานเป็น ${shares.length} ขั้น ตามที่พบบ่อย (ร้อยละ ${listed}) ยังไม่ทราบว่าแต่ละขั้นคืออะไร`,
          en: `${shares.length} steps, as is common (${listed} %); what each step is, is not known`,
        },
  };
}

/** A level from 1 to 5, reached by steps without a gap. */
export function levels(): Layout {
  return {
    ...steps([1, 2, 3, 4, 5]),
    assumes: {
      th: 'ระดับ 1–5 ตามขั้นที่ทำครบต่อเนื่อง ยังไม่ทราบเกณฑ์ของแต่ละระดับ',
      en: 'Level 1 to 5 by the steps done without a gap; what each level asks is not known',
    },
  };
}

function steps(values: number[]): Omit<Layout, 'assumes'> {
  return {
    rows: {
      from: 'list',
      subject: { th: 'ขั้นตอน', en: 'Step' },
      list: values.map((value, index) => ({
        code: String(index + 1),
        name: { th: `ขั้นที่ ${index + 1} (ระบุงาน)`, en: `Step ${index + 1} (to be named)` },
        given: { value },
      })),
    },
    columns: [
      { ...decimal('value', 'ค่าเมื่อแล้วเสร็จ', 'Worth when done'), filledBy: 'given', required: false },
      done,
      doneOn,
    ],
    measures: {
      reached: {
        name: { th: 'ค่าของขั้นที่ทำถึง', en: 'Worth of the step reached' },
        reached: 'value',
        when: { is: ['done', 'yes'] },
      },
    },
    calculation: { kind: 'perDistrict', of: 'reached' },
    rules,
    decimals: 2,
    better: 'higher',
  };
}

/** The mean of a survey, as it is or as per cent of the full score of 5. */
export function surveyMean(asPercent: boolean): Layout {
  return {
    rows: { from: 'district', subject: { th: 'การสำรวจ', en: 'Survey' } },
    columns: [
      whole('answers', 'จำนวนผู้ตอบ', 'Answers', 100_000),
      { ...decimal('score', 'คะแนนเฉลี่ย (เต็ม 5)', 'Mean score (of 5)'), max: 5 } as DraftColumn,
    ],
    measures: {
      points: { name: { th: 'คะแนนรวม', en: 'All points' }, weightedSum: ['score', 'answers'] },
      answers: { name: { th: 'จำนวนผู้ตอบรวม', en: 'All answers' }, sum: 'answers' },
    },
    calculation: { kind: 'mean', sum: 'points', count: 'answers', ...(asPercent ? { outOf: 5 } : {}) },
    decimals: 2,
    better: 'higher',
    assumes: asPercent
      ? { th: 'คะแนนเฉลี่ย ÷ 5 × 100 ถ่วงน้ำหนักด้วยจำนวนผู้ตอบ', en: 'Mean ÷ 5 × 100, weighted by answers' }
      : { th: 'คะแนนเต็ม 5 เฉลี่ยถ่วงน้ำหนักด้วยจำนวนผู้ตอบ', en: 'Full score 5; the mean is weighted by answers' },
  };
}

/** The mean time that something takes. */
export function duration(): Layout {
  return {
    rows: { from: 'district', subject: { th: 'จุดหรือเหตุการณ์', en: 'Place or event' } },
    columns: [decimal('time', 'เวลาที่ใช้', 'Time taken')],
    measures: {
      time: { name: { th: 'เวลารวม', en: 'All time' }, sum: 'time' },
      events: { name: { th: 'จำนวนจุดหรือเหตุการณ์', en: 'Places or events' }, count: 'rows' },
    },
    calculation: { kind: 'mean', sum: 'time', count: 'events' },
    decimals: 2,
    better: 'lower',
    assumes: {
      th: 'เวลาเฉลี่ยต่อจุดหรือเหตุการณ์ ยิ่งน้อยยิ่งดี (อาจต้องใช้ค่าสูงสุดแทนค่าเฉลี่ย)',
      en: 'The mean time for a place or event; less is better (the longest may be meant instead)',
    },
  };
}

import type { Cell } from '../../terms/row.ts';
import type { Text } from '../../terms/text.ts';

/** What the rules of scores typed in the city's worksheet say; `shared/RULES.md` has their sources. */
export type EvaluationFault = { rule: 'E1' | 'E2' | 'E3' | 'E4' | 'E5' | 'E6' | 'E7'; what: Text; cure: Text };

const fault = (rule: EvaluationFault['rule'], what: [string, string], cure: [string, string]): EvaluationFault => ({
  rule,
  what: { th: what[0], en: what[1] },
  cure: { th: cure[0], en: cure[1] },
});

const quote = (cell: Cell) => `“${String(cell).slice(0, 40)}”`;

/** What stands in a score's cell that is to be open again. */
export const openScore: Text = { th: 'ยังไม่ประเมิน', en: 'not evaluated' };

export const noOffice = fault(
  'E1',
  ['แถวนี้ไม่ใช่แถวของหน่วยงานที่รายงาน', 'The row is of no office that reports'],
  ['ย้ายคะแนนไปไว้ในแถวของหน่วยงาน', "Move the scores into the office's own row"],
);

export const officeTwice = fault(
  'E1',
  ['หน่วยงานนี้มีอีกแถวหนึ่งอยู่ก่อนแถวนี้', 'The office has another row before this one'],
  ['ให้คะแนนในแถวแรกของหน่วยงาน แล้วล้างแถวนี้', "Give the scores in the office's first row and clear this one"],
);

export const notAccepted = fault(
  'E2',
  ['แผ่นงานของหน่วยงานนี้ยังไม่ได้รับรอง', "The office's sheet is not accepted"],
  ['รับรองแผ่นงานก่อน แล้วจึงให้คะแนน', 'Accept it first, then give it scores'],
);

export const movedSince = fault(
  'E3',
  [
    'แผ่นงานของหน่วยงานนี้เปลี่ยนไปหลังจากปรับแผ่นล่าสุด',
    "The office's sheet has moved since this worksheet was brought up to date",
  ],
  ['ปรับแผ่นเป็นปัจจุบันแล้วดูอีกครั้ง คะแนนที่พิมพ์ไว้ยังอยู่', 'Bring the worksheet up to date and look again; what was typed stays'],
);

/** `values` are the scores that may be given. */
export const notOnScale = (cell: Cell, values: string) =>
  fault(
    'E4',
    [`${quote(cell)} ไม่อยู่ในคะแนนที่ให้ได้`, `${quote(cell)} is not on the scale`],
    [`ให้ ${values} หรือพิมพ์ “${openScore.th}”`, `Give one of ${values}, or type “${openScore.th}”`],
  );

export const noNumber = (cell: Cell) =>
  fault(
    'E5',
    [`${quote(cell)} ไม่ใช่ตัวเลข 0–9999`, `${quote(cell)} is no number of 0–9,999`],
    ['พิมพ์ตัวเลข ทศนิยมไม่เกิน 4 ตำแหน่ง', 'Type a number with at most four decimal places'],
  );

export const longRemark = (letters: number, most: number) =>
  fault(
    'E6',
    [`หมายเหตุยาว ${letters} ตัวอักษร เกิน ${most}`, `The remark has ${letters} letters, more than ${most}`],
    [`ตัดให้เหลือไม่เกิน ${most} ตัวอักษร`, `Shorten it to ${most} letters`],
  );

export const nothingGiven = fault(
  'E7',
  ['ไม่มีคะแนนข้อใดที่ให้ไว้', 'No score would be given'],
  ['ให้คะแนนอย่างน้อยหนึ่งข้อ', 'Give at least one score'],
);

import type { Cell } from '../../terms/row.ts';
import type { Text } from '../../terms/text.ts';

/** What the rules of the year's targets say; `shared/RULES.md` has their sources. */
export type TargetFault = { rule: 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6' | 'T7'; what: Text; cure: Text };

const fault = (rule: TargetFault['rule'], what: [string, string], cure: [string, string]): TargetFault => ({
  rule,
  what: { th: what[0], en: what[1] },
  cure: { th: cure[0], en: cure[1] },
});

const quote = (cell: Cell) => `“${String(cell).slice(0, 40)}”`;

/** What stands in a quarter's cell that has no target of its own. */
export const noTarget: Text = { th: 'ไม่มี', en: 'none' };

export const notANumber = (cell: Cell) =>
  fault(
    'T1',
    [`${quote(cell)} ไม่ใช่ตัวเลข`, `${quote(cell)} is not a number`],
    [
      `พิมพ์ตัวเลข เช่น 75 หรือ “${noTarget.th}” เว้นว่างหากเท่ากับเป้าหมายของปี`,
      `Type a number like 75, or “${noTarget.th}” for none; blank is the year's target`,
    ],
  );

export const tooFine = (cell: Cell) =>
  fault(
    'T2',
    [`${quote(cell)} มีทศนิยมเกิน 4 ตำแหน่ง หรือเกิน 12 หลัก`, `${quote(cell)} has over 4 decimal places or over 12 digits`],
    ['ปัดให้เหลือทศนิยมไม่เกิน 4 ตำแหน่ง', 'Round it to 4 decimal places at most'],
  );

/** `kept` is the target that the closed quarter has. */
export const closedQuarter = (quarter: number, kept: string | null) =>
  fault(
    'T3',
    [`ไตรมาสที่ ${quarter} ปิดแล้ว เป้าหมายเปลี่ยนไม่ได้`, `Quarter ${quarter} is closed: its target stays`],
    [`คืนค่าเดิม: ${kept ?? noTarget.th}`, `Put the old value back: ${kept ?? noTarget.en}`],
  );

export const nothingChanged = fault(
  'T4',
  ['ยังไม่มีเป้าหมายที่เปลี่ยน', 'No target has been changed'],
  ['พิมพ์เป้าหมายใหม่ในแผ่นงาน', 'Type a new target in the worksheet'],
);

export const draftInPreparation = fault(
  'T5',
  ['ตัวชี้วัดนี้มีฉบับร่างที่ใหม่กว่า', 'The indicator has a newer draft'],
  ['ประกาศใช้ฉบับร่างก่อน แล้วจึงเปลี่ยนเป้าหมาย', 'Publish the draft first, then change the target'],
);

/** `kept` is the target that the quarter has; `from` the quarter from which on the change shall hold. */
export const beforeChange = (quarter: number, from: number, kept: string | null) =>
  fault(
    'T6',
    [
      `ไตรมาสที่ ${quarter} อยู่ก่อนไตรมาสที่ ${from} ซึ่งเริ่มใช้เป้าหมายใหม่`,
      `Quarter ${quarter} comes before quarter ${from}, from which the new targets hold`,
    ],
    [
      `คืนค่าเดิม: ${kept ?? noTarget.th} หรือเลือกให้มีผลตั้งแต่ไตรมาสที่ ${quarter}`,
      `Put the old value back (${kept ?? noTarget.en}), or let them hold from quarter ${quarter}`,
    ],
  );

export const laterVersion = (from: number) =>
  fault(
    'T7',
    [
      `ตัวชี้วัดนี้มีรุ่นที่เริ่มใช้ตั้งแต่ไตรมาสที่ ${from} อยู่แล้ว`,
      `A version of this indicator that takes effect from quarter ${from} has been published`,
    ],
    [`เลือกให้มีผลตั้งแต่ไตรมาสที่ ${from} หรือหลังจากนั้น`, `Let the targets hold from quarter ${from} or later`],
  );

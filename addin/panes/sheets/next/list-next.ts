import type { NextStep } from '../../../../shared/terms/what-next.ts';
import type { SheetGroup } from '../list/sheet-groups.ts';

/** An officer's list, by the most pressing thing in it. */
export type ListSituation = SheetGroup | 'other-district' | 'empty';

/** `groups`: those that have sheets, the most pressing first. `foreign`: the workbook holds another office's sheet. */
export function listSituation(groups: readonly SheetGroup[], foreign: boolean): ListSituation {
  return foreign ? 'other-district' : (groups[0] ?? 'empty');
}

/** What an officer does next with the list. */
export const listNext: Record<ListSituation, NextStep> = {
  'other-district': {
    th: 'สมุดงานนี้มีแผ่นงานของหน่วยงานอื่น เปิดสมุดงานใหม่ก่อนเริ่มงานของหน่วยงานท่าน',
    en: 'This workbook holds another office’s sheet. Open a new workbook before you begin your own.',
    topic: 'other-district',
  },
  empty: {
    th: 'ยังไม่มีแผ่นงาน เมื่อ สยป. หรือผู้ดูแลระบบกำหนดวันของไตรมาส แผ่นงานจะขึ้นที่นี่เอง',
    en: 'There is no sheet yet. They appear here by themselves once the planning office or the administrator has set the quarter’s days.',
    topic: 'find-sheet',
  },
  returned: {
    th: 'เริ่มจากแผ่นที่ สยป. ส่งคืนซึ่งอยู่บนสุด กดเพื่อเปิด แก้ตามที่ขอ แล้วส่งอีกครั้ง',
    en: 'Begin with what was returned, at the top: open it, mend what is asked for, and submit again.',
    topic: 'returned',
  },
  overdue: {
    th: 'มีแผ่นที่เลยกำหนด ส่งได้จนถึงวันปิดรับและจะบันทึกว่าส่งช้า กดแผ่นบนสุดเพื่อเปิด',
    en: 'Something is overdue. It may be submitted until the closing day and is recorded as late: open the one at the top.',
    topic: 'late',
  },
  soon: {
    th: 'มีแผ่นที่ใกล้ครบกำหนด กดแผ่นบนสุดเพื่อเปิดและกรอก',
    en: 'Something is due soon: open the one at the top and fill it in.',
    topic: 'fill',
  },
  working: {
    th: 'กดแผ่นงานที่จะทำเพื่อเปิด ตารางจะวางลงในสมุดงานนี้ แผ่นที่ครบกำหนดก่อนอยู่บนสุด',
    en: 'Open the sheet that you want to work on: its table is laid into this workbook. What is due first stands at the top.',
    topic: 'fill',
  },
  submitted: {
    th: 'ส่งครบแล้ว รอ สยป. ตรวจ ยังไม่ต้องทำอะไร',
    en: 'All is submitted and waits for the planning office. Nothing is to be done.',
    topic: 'receipt',
  },
  accepted: {
    th: 'รับรองครบแล้ว ไม่ต้องทำอะไร เปิดแผ่นงานเพื่อดูคะแนนหรือพิมพ์ได้',
    en: 'All is accepted. Nothing is to be done; open a sheet to read its scores or to print.',
    topic: 'accepted',
  },
  before: {
    th: 'ยังไม่ถึงวันเปิดรับ เปิดแผ่นงานเตรียมไว้ได้ แต่ยังบันทึกและส่งไม่ได้',
    en: 'Nothing is open yet. You may open a sheet and prepare it; it cannot be saved or submitted.',
    topic: 'late',
  },
  closed: {
    th: 'ปิดรับแล้วทุกแผ่น หากมีที่ยังต้องส่ง ขอ สยป. ขยายเวลาให้หน่วยงาน',
    en: 'All is closed. If something must still be sent, ask the planning office for more time.',
    topic: 'late',
  },
  cancelled: {
    th: 'ตัวชี้วัดที่เหลือยกเลิกแล้ว ไม่ต้องทำอะไร',
    en: 'What is left is cancelled. Nothing is to be done.',
    topic: 'cancel',
  },
};

import type { SheetState } from '../../../shared/terms/sheet.ts';
import type { Text } from '../../../shared/terms/text.ts';

/** What a sheet's state means for its officer; a draft needs no words. */
export const stateWords: Partial<Record<SheetState, { title: Text; why: Text }>> = {
  submitted: {
    title: { th: 'ส่งรายงานแล้ว รอ สยป. ตรวจ', en: 'Submitted; the planning office has yet to look at it' },
    why: {
      th: 'ระหว่างนี้ยังแก้แล้วส่งอีกครั้ง หรือถอนรายงานกลับมาได้',
      en: 'Meanwhile you can mend it and submit again, or withdraw it.',
    },
  },
  'in-review': {
    title: { th: 'สยป. กำลังตรวจรายงานนี้', en: 'The planning office is reviewing this' },
    why: {
      th: 'แผ่นงานล็อกไว้ระหว่างตรวจ หากพบข้อที่ต้องแก้ ให้แจ้ง สยป. ส่งคืน',
      en: 'The sheet is locked meanwhile. If something must be mended, ask the planning office to return it.',
    },
  },
  accepted: {
    title: { th: 'สยป. รับรองรายงานนี้แล้ว', en: 'The planning office has accepted this' },
    why: {
      th: 'แผ่นงานล็อกไว้ ดูและพิมพ์ได้ หากต้องแก้ กดขอให้เปิดแก้ไข',
      en: 'The sheet is locked; you can look and print. To mend it, ask the planning office to reopen it.',
    },
  },
  evaluated: {
    title: { th: 'สยป. ประเมินรายงานนี้แล้ว', en: 'The planning office has evaluated this' },
    why: {
      th: 'แผ่นงานล็อกไว้ ดูและพิมพ์ได้ หากต้องแก้ กดขอให้เปิดแก้ไข',
      en: 'The sheet is locked; you can look and print. To mend it, ask the planning office to reopen it.',
    },
  },
  returned: {
    title: { th: 'สยป. ส่งคืนให้แก้ไข', en: 'Returned by the planning office' },
    why: {
      th: 'แก้ได้ทั้งแผ่นงาน แก้แล้วส่งรายงานอีกครั้ง แม้เลยวันปิดรับก็ส่งได้',
      en: 'The whole sheet is open. Mend it and submit again, also after the closing day.',
    },
  },
  reopened: {
    title: { th: 'สยป. เปิดให้แก้ไขใหม่', en: 'Reopened by the planning office' },
    why: {
      th: 'แก้ได้ทั้งแผ่นงาน แก้แล้วส่งรายงานอีกครั้ง แม้เลยวันปิดรับก็ส่งได้',
      en: 'The whole sheet is open. Mend it and submit again, also after the closing day.',
    },
  },
};

export const sheetStateWords = {
  /** In place of “the whole sheet is open”, where only some of it is. */
  askedOnly: {
    th: 'แก้ได้เฉพาะช่องในกรอบสีน้ำเงิน ช่องอื่นล็อกไว้ตามที่ส่ง แก้แล้วส่งรายงานอีกครั้ง แม้เลยวันปิดรับก็ส่งได้',
    en: 'Only the cells framed in blue are open; the others stay as submitted. Mend them and submit again, also after the closing day.',
  },
  cancelled: (quarter: number): Text => ({
    th: `ตัวชี้วัดนี้ยกเลิกตั้งแต่ไตรมาสที่ ${quarter}`,
    en: `This indicator is cancelled from quarter ${quarter} on`,
  }),
  cancelledWhy: {
    th: 'ไม่ต้องส่งรายงาน สิ่งที่พิมพ์และส่งไว้แล้วยังอยู่ครบ ดูและพิมพ์ได้',
    en: 'Nothing is to be submitted. What was typed and submitted stays; you can look and print.',
  },
  cancelledBadge: { th: 'ยกเลิกตัวชี้วัด', en: 'Cancelled' },
  reason: (reason: string): Text => ({ th: `เหตุผล: ${reason}`, en: `Reason: ${reason}` }),
  extended: (date: Text): Text => ({
    th: `สยป. ขยายเวลาส่งให้ถึง ${date.th}`,
    en: `The planning office has given you until ${date.en}`,
  }),
  fromOffice: { th: 'ข้อความจาก สยป.', en: 'From the planning office' },
  items: (number: number): Text => ({
    th: `รายการที่ต้องแก้ ${number} รายการ`,
    en: number === 1 ? '1 thing to be mended' : `${number} things to be mended`,
  }),
  withdraw: { th: 'ถอนรายงาน', en: 'Withdraw' },
  withdrawTitle: { th: 'ถอนรายงานที่ส่งแล้ว', en: 'Withdraw the submission' },
  withdrawWhy: {
    th: 'รายงานจะไม่นับว่าส่งแล้วจนกว่าจะส่งใหม่ ข้อมูลในสมุดงานยังอยู่ครบ และใบรับเดิมยังดูได้',
    en: 'It does not count as submitted until you submit again. What is in the workbook stays, and so does the receipt.',
  },
  withdrawLate: {
    th: 'เลยวันครบกำหนดแล้ว เมื่อส่งใหม่จะบันทึกว่าส่งช้า',
    en: 'The due day is over: submitted again, it is recorded as late',
  },
  withdrawMessage: { th: 'ถอนเพราะอะไร (ไม่บังคับ)', en: 'Why (may stay blank)' },
  withdrawConfirm: { th: 'ถอนรายงาน', en: 'Withdraw' },
  withdrawCancel: { th: 'ไม่ถอน', en: 'Leave it submitted' },
  lines: { th: 'รายการ', en: 'Lines' },
  evaluation: { th: 'ผลการประเมินของ สยป.', en: "The planning office's evaluation" },
  notEvaluated: { th: 'ยังไม่ประเมิน', en: 'Not evaluated' },
  remark: { th: 'ข้อสังเกต', en: 'Remark' },
  evaluatedBy: (by: string, when: Text): Text => ({
    th: `ประเมินโดย ${by} เมื่อ ${when.th}`,
    en: `Evaluated by ${by} on ${when.en}`,
  }),
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

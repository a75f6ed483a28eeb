import type { SheetState } from '../../../shared/terms/sheet.ts';
import type { NextStep } from '../../../shared/terms/what-next.ts';

/** What the planning office does next with an office's sheet. */
export const reviewNext: Record<SheetState, NextStep> = {
  none: {
    th: 'หน่วยงานยังไม่มีข้อมูล ไม่มีสิ่งให้ตรวจ หากเลยกำหนดให้ติดตาม หรือขยายเวลา',
    en: 'The office has stored nothing: there is nothing to review. If it is overdue, follow up or give more time.',
    topic: 'late-districts',
  },
  draft: {
    th: 'เป็นฉบับร่าง ยังไม่ส่ง ดูได้แต่ยังตัดสินไม่ได้ รอหน่วยงานส่ง',
    en: 'This is a draft. It can be looked at, not decided upon, until the office submits it.',
    topic: 'views',
  },
  submitted: {
    th: 'ตรวจข้อสังเกต สิ่งที่เปลี่ยน และรายงาน แล้วรับรองหรือส่งคืน รับเรื่องไว้ตรวจก่อนเพื่อไม่ให้หน่วยงานถอนระหว่างตรวจ',
    en: 'Look at the flags, what has changed, and the report; then accept or return it. Take it up first so that the office cannot withdraw meanwhile.',
    topic: 'review',
  },
  'in-review': {
    th: 'รับเรื่องไว้ตรวจแล้ว ตรวจข้อสังเกต สิ่งที่เปลี่ยน และรายงาน แล้วรับรองหรือส่งคืน',
    en: 'It is taken up. Look at the flags, what has changed, and the report; then accept or return it.',
    topic: 'review',
  },
  returned: {
    th: 'ส่งคืนแล้ว รอหน่วยงานแก้และส่งใหม่ จะกลับมาในรายการรอตรวจเอง',
    en: 'It is returned. Wait for the office; it comes back among those to review by itself.',
    topic: 'return',
  },
  accepted: {
    th: 'รับรองแล้ว ประเมินคะแนนต่อได้ หากหน่วยงานขอแก้ไข ให้เปิดให้แก้ไขใหม่พร้อมเหตุผล',
    en: 'It is accepted: evaluate it next. If the office asks to change it, reopen it with a reason.',
    topic: 'evaluate',
  },
  evaluated: {
    th: 'ประเมินแล้ว เสร็จสิ้น ประเมินใหม่หรือเปิดให้แก้ไขใหม่ได้เมื่อจำเป็น',
    en: 'It is evaluated and done. It may be evaluated again, or reopened, where that is needed.',
    topic: 'reopen',
  },
  reopened: {
    th: 'เปิดให้แก้ไขใหม่แล้ว รอหน่วยงานแก้และส่งใหม่ แล้วตรวจอีกครั้ง',
    en: 'It is reopened. Wait for the office to mend and submit it, then review it again.',
    topic: 'reopen',
  },
};

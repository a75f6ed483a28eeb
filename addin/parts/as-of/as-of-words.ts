import type { Text } from '../../../shared/terms/text.ts';

/** Words for looking back: which moment, and that it is not now. */
export const asOfWords = {
  choose: { th: 'ดูย้อนหลัง', en: 'As of' },
  moment: { th: 'ณ วันที่และเวลา (เวลากรุงเทพฯ)', en: 'As of this day and time (Bangkok)' },
  show: { th: 'แสดง ณ เวลานี้', en: 'Show as of then' },
  noMoment: { th: 'เลือกวันและเวลา', en: 'Choose a day and a time' },
  ahead: { th: 'ยังมาไม่ถึง เลือกเวลาที่ผ่านมาแล้ว', en: 'That has not come yet: choose a time that is past' },
  shown: (moment: Text): Text => ({
    th: `ข้อมูล ณ ${moment.th} · ไม่ใช่ปัจจุบัน`,
    en: `Data as of ${moment.en} · not of now`,
  }),
  unread: { th: 'ที่อยู่นี้ขอดูย้อนหลัง แต่อ่านเวลาไม่ได้', en: 'This address looks back, to a time that cannot be read' },
  onlyLook: {
    th: 'แสดงสิ่งที่ระบบรู้ในเวลานั้น ดูได้อย่างเดียว ตัดสินหรือวางลงสมุดงานไม่ได้',
    en: 'What the system knew then, to be looked at only: nothing is decided here or laid into the workbook.',
  },
  back: { th: 'กลับสู่ปัจจุบัน', en: 'Back to now' },
  noneThen: { th: 'ในเวลานั้นยังไม่มีตัวชี้วัดที่เปิดรายงาน', en: 'No indicator was reported on yet at that time' },
  noneThenCure: { th: 'เลือกเวลาหลังจากนั้น หรือกลับสู่ปัจจุบัน', en: 'Choose a later time, or go back to now.' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

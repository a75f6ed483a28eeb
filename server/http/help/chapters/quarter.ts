import type { TopicsOf } from '../../../../shared/terms/help-topics.ts';
import type { Article } from '../article.ts';

export const quarter: Record<TopicsOf<'planning', 'quarter'>, Article> = {
  days: {
    title: { th: 'กำหนดวันของไตรมาส', en: 'Set a quarter’s days' },
    body: [
      {
        th: 'หน้า “กำหนดการ” ใส่วันเปิดรับ วันครบกำหนด และวันปิดรับ แล้วกด “บันทึกวัน” เขตเห็นแผ่นงานทันที และกรอกได้ตั้งแต่วันเปิดรับ ไตรมาสใหม่เพิ่มที่ “เพิ่มไตรมาส” เลื่อนวันภายหลังได้โดยเขียนเหตุผล',
        en: 'On the page “Schedule” give the days it opens, is due and closes, and press “Store the days”. Districts see their sheets at once and fill them from the opening day on. A new quarter is added under “Add a quarter”; days may be moved later, with a reason.',
      },
    ],
    see: ['more-time', 'targets', 'registers'],
  },
  'late-districts': {
    title: { th: 'ติดตามเขตที่ยังไม่ส่ง', en: 'Follow up on districts that are late' },
    body: [
      {
        th: 'เลือก “เลยกำหนดแล้วยังไม่ส่ง” ในช่อง “แสดง” หรือเปิดกระดาน ส่วน “ติดตามการส่ง” ซึ่งพิมพ์ได้ เขตที่รับอีเมลแจ้งเตือนได้รับการเตือนก่อนและหลังครบกำหนดอยู่แล้ว',
        en: 'Choose “Overdue” under “Show”, or open the board’s part “Follow-up”, which can be printed. Districts that take the mail are reminded before and after the due day anyway.',
      },
    ],
    see: ['more-time', 'board', 'mail-digest'],
  },
  'more-time': {
    title: { th: 'ขยายเวลาให้เขต', en: 'Give a district more time' },
    body: [
      {
        th: 'หน้า “กำหนดการ” ส่วน “หน่วยงานที่ได้ขยายเวลา” เลือกหน่วยงาน วันที่ และเหตุผล แล้วกด “ขยายเวลา” เขตเห็นวันใหม่พร้อมเหตุผล และส่งภายในนั้นไม่นับว่าช้า',
        en: 'On the page “Schedule”, under “Offices with more time”, choose the office and the day, write a reason and press “Give more time”. The office sees both, and is not late until then.',
      },
    ],
  },
  cancel: {
    title: { th: 'ยกเลิกตัวชี้วัดระหว่างปี', en: 'Cancel an indicator within the year' },
    body: [
      {
        th: 'หน้า “กำหนดการ” ส่วน “ยกเลิกตัวชี้วัดระหว่างปี” เลือกตัวชี้วัด ไตรมาสแรกที่ยกเลิก และเหตุผล เขตไม่ต้องส่งตั้งแต่ไตรมาสนั้น ที่รายงานไว้แล้วยังอยู่ กลับมาใช้ได้ที่ “ใช้ตัวชี้วัดต่อ”',
        en: 'On the page “Schedule”, under “Indicators cancelled in mid-year”, choose the indicator, the first quarter without it, and a reason. Districts submit nothing from then on; what was reported stays. “Take it back” undoes it.',
      },
    ],
  },
  'report-demand': {
    title: { th: 'กำหนดว่าต้องมีข้อความรายงานหรือไม่', en: 'Whether a report needs a text' },
    body: [
      {
        th: 'หน้า “กำหนดการ” ส่วน “ข้อความรายงานของหน่วยงาน” เลือกไม่ถาม ถามก่อนส่ง หรือต้องมี ใช้กับที่ส่งตั้งแต่นั้นไป',
        en: "On the page “Schedule”, under “The offices' report texts”, choose whether it is not asked for, asked for before submitting, or required. It binds what is submitted from then on.",
      },
    ],
    see: ['report'],
  },
};

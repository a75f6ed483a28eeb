import type { WindowState } from '../../../../shared/rules/calendar/reporting-window.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import type { SheetGroup } from './sheet-groups.ts';

/** Why a sheet cannot be stored now; a quarter that is open needs no words. */
export const windowWords: Record<WindowState, Text | null> = {
  before: { th: 'ยังไม่เปิดรับข้อมูล', en: 'Not open yet' },
  open: null,
  late: null,
  closed: { th: 'ปิดรับข้อมูลแล้ว', en: 'Closed' },
};

export const groupWords: Record<SheetGroup, (number: number) => Text> = {
  returned: (number) => ({ th: `ส่งคืนให้แก้ไข ${number} แผ่น`, en: `Returned to be mended: ${number}` }),
  overdue: (number) => ({ th: `เกินกำหนด ${number} แผ่น`, en: `Overdue: ${number}` }),
  due: (number) => ({ th: `ต้องส่ง ${number} แผ่น`, en: `To be submitted: ${number}` }),
  submitted: (number) => ({ th: `ส่งแล้ว ${number} แผ่น`, en: `Submitted: ${number}` }),
  accepted: (number) => ({ th: `รับรองแล้ว ${number} แผ่น`, en: `Accepted: ${number}` }),
  before: (number) => ({ th: `ยังไม่เปิดรับข้อมูล ${number} แผ่น`, en: `Not open yet: ${number}` }),
  closed: (number) => ({ th: `ปิดรับข้อมูลแล้ว ${number} แผ่น`, en: `Closed: ${number}` }),
  cancelled: (number) => ({ th: `ตัวชี้วัดที่ยกเลิก ${number} แผ่น`, en: `Cancelled: ${number}` }),
};

export const mySheetsWords = {
  title: { th: 'แผ่นงานของฉัน', en: 'My sheets' },
  search: { th: 'ค้นหาตัวชี้วัด', en: 'Search indicators' },
  notFound: { th: 'ไม่มีแผ่นงานที่ตรงกับคำค้น', en: 'No sheet matches the search' },
  opensWithWorkbook: {
    th: 'เปิดบานหน้าต่างนี้เองเมื่อเปิดสมุดงานนี้',
    en: 'Open this pane with this workbook',
  },
  open: { th: 'เปิดแผ่นงาน', en: 'Open the sheet' },
  due: (date: Text): Text => ({ th: `ส่งภายใน ${date.th}`, en: `Due ${date.en}` }),
  opens: (date: Text): Text => ({ th: `เปิดรับข้อมูล ${date.th}`, en: `Opens ${date.en}` }),
  closed: (date: Text): Text => ({ th: `ปิดรับเมื่อ ${date.th}`, en: `Closed on ${date.en}` }),
  left: (days: number): Text =>
    days === 0
      ? { th: 'ครบกำหนดวันนี้', en: 'due today' }
      : { th: `เหลือ ${days} วัน`, en: days === 1 ? '1 day left' : `${days} days left` },
  overdue: (days: number | null): Text =>
    days === null
      ? { th: 'เกินกำหนดแล้ว', en: 'overdue' }
      : { th: `เกินกำหนด ${days} วัน`, en: days === 1 ? '1 day overdue' : `${days} days overdue` },
  extended: { th: 'สยป. ขยายเวลาให้แล้ว', en: 'The planning office has given more time' },
  mendAndSubmit: { th: 'แก้แล้วส่งรายงานอีกครั้ง', en: 'Mend it and submit again' },
  inWorkbook: { th: 'อยู่ในสมุดงานนี้', en: 'In this workbook' },
  empty: { th: 'ยังไม่มีแผ่นงานที่ต้องกรอก', en: 'There is no sheet to fill' },
  emptyCure: {
    th: 'สยป. หรือผู้ดูแลระบบเป็นผู้กำหนดวันของไตรมาส เมื่อกำหนดแล้ว แผ่นงานของตัวชี้วัดที่เขตต้องรายงานจะขึ้นที่นี่',
    en: 'The planning office or the administrator sets a quarter’s days; then the sheets that your district reports appear here.',
  },
  foreign: (names: Text): Text => ({
    th: `สมุดงานนี้มีแผ่นงานของสำนักงานเขต${names.th}`,
    en: `This workbook holds a sheet of ${names.en}`,
  }),
  foreignCure: {
    th: 'เปิดสมุดงานใหม่สำหรับแผ่นงานของเขตท่าน เพื่อไม่ให้ข้อมูลของสองเขตปนกัน',
    en: "Open a new workbook for your own district's sheets, so that two districts' data do not mix.",
  },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

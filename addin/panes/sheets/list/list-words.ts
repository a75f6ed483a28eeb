import type { Text } from '../../../../shared/terms/text.ts';
import type { Assignment } from '../../../../shared/wire/sheets.ts';
import { count } from '../../../parts/words/amount.ts';
import type { SheetGroup } from './sheet-groups.ts';

export const groupNames: Record<SheetGroup, Text> = {
  returned: { th: 'ส่งคืนให้แก้ไข', en: 'Returned to be mended' },
  overdue: { th: 'เกินกำหนด', en: 'Overdue' },
  soon: { th: 'ใกล้ครบกำหนด', en: 'Due soon' },
  working: { th: 'ระหว่างจัดทำ', en: 'In work' },
  submitted: { th: 'ส่งแล้ว รอ สยป.', en: 'Waiting for the planning office' },
  accepted: { th: 'เสร็จแล้ว', en: 'Done' },
  before: { th: 'ยังไม่เปิดรับข้อมูล', en: 'Not open yet' },
  closed: { th: 'ปิดรับข้อมูลแล้ว', en: 'Closed' },
  cancelled: { th: 'ตัวชี้วัดที่ยกเลิก', en: 'Cancelled' },
};

/** Words of what an office has to do. */
export const listWords = {
  title: { th: 'งานวันนี้', en: "Today's work" },
  tab: { th: 'งานวันนี้', en: 'Today' },
  group: (name: Text, number: number): Text => ({ th: `${name.th} ${number} แผ่น`, en: `${name.en}: ${number}` }),
  progress: (quarter: Text, submitted: number, expected: number): Text => ({
    th: `${quarter.th} ส่งแล้ว ${submitted} จาก ${expected} แผ่น`,
    en: `${quarter.en}: ${submitted} of ${expected} submitted`,
  }),
  nothingDue: { th: 'วันนี้ไม่มีแผ่นงานที่ต้องทำ', en: 'Nothing has to be done today' },
  opensNext: (day: Text): Text => ({
    th: `แผ่นงานชุดถัดไปเปิดรับข้อมูล ${day.th}`,
    en: `The next sheets open on ${day.en}`,
  }),
  search: { th: 'ค้นหารหัสหรือชื่อ (กด /)', en: 'Search code or title (press /)' },
  narrowGroup: { th: 'แสดงตามสถานะ', en: 'Show by state' },
  narrowQuarter: { th: 'แสดงตามไตรมาส', en: 'Show by quarter' },
  allGroups: { th: 'ทุกสถานะ', en: 'All states' },
  allQuarters: { th: 'ทุกไตรมาส', en: 'All quarters' },
  notFound: { th: 'ไม่มีแผ่นงานที่ตรงกับคำค้นและตัวกรอง', en: 'No sheet matches the search and the filters' },
  earlierYears: { th: 'แผ่นงานของปีก่อน', en: 'Sheets of earlier years' },
  noEarlierYear: { th: 'ไม่แสดง', en: 'Not shown' },
  ofYear: (year: number): Text => ({ th: `ปีงบประมาณ พ.ศ. ${year}`, en: `Fiscal year ${year} BE` }),
  listing: { th: 'กำลังเรียกรายการ', en: 'Fetching the list' },
  showAll: { th: 'แสดงทั้งหมด', en: 'Show all' },
  open: (code: string, title: Text, quarter: Text): Text => ({
    th: `เปิดแผ่นงาน ${code} ${title.th} ${quarter.th}`,
    en: `Open the sheet ${code} ${title.en} ${quarter.en}`,
  }),
  filled: ({ rows, of }: NonNullable<Assignment['filled']>): Text => {
    if (of !== null) return { th: `${count(rows)}/${count(of)}`, en: `${count(rows)}/${count(of)}` };
    return { th: `${count(rows)} แถว`, en: rows === 1 ? '1 row' : `${count(rows)} rows` };
  },
  districts: ({ rows, of }: NonNullable<Assignment['filled']>): Text => ({
    th: `${count(rows)}/${count(of ?? rows)} เขต`,
    en: `${count(rows)}/${count(of ?? rows)} districts`,
  }),
  ofOwner: (office: Text): Text => ({ th: `ของ${office.th}`, en: `of ${office.en}` }),
  opensWithWorkbook: {
    th: 'เปิดบานหน้าต่างนี้เองเมื่อเปิดสมุดงานนี้',
    en: 'Open this pane with this workbook',
  },
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
  extended: { th: 'ขยายเวลาแล้ว', en: 'given more time' },
  mendWhole: { th: 'แก้แล้วส่งรายงานอีกครั้ง', en: 'Mend it and submit again' },
  inWorkbook: { th: 'อยู่ในสมุดงานนี้', en: 'In this workbook' },
  empty: { th: 'ยังไม่มีแผ่นงานที่ต้องกรอก', en: 'There is no sheet to fill' },
  emptyCure: {
    th: 'สยป. หรือผู้ดูแลระบบเป็นผู้กำหนดวันของไตรมาส เมื่อกำหนดแล้ว แผ่นงานของตัวชี้วัดที่หน่วยงานท่านต้องรายงานจะขึ้นที่นี่',
    en: 'The planning office or the administrator sets a quarter’s days; then the sheets that your office reports appear here.',
  },
  foreign: (names: Text): Text => ({
    th: `สมุดงานนี้มีแผ่นงานของ${names.th}`,
    en: `This workbook holds a sheet of ${names.en}`,
  }),
  foreignCure: {
    th: 'เปิดสมุดงานใหม่สำหรับแผ่นงานของหน่วยงานท่าน เพื่อไม่ให้ข้อมูลของสองหน่วยงานปนกัน',
    en: "Open a new workbook for your own office's sheets, so that two offices' data do not mix.",
  },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

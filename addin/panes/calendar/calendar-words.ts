import type { WindowState } from '../../../shared/rules/calendar/reporting-window.ts';
import type { Text } from '../../../shared/terms/text.ts';

const windows: Record<WindowState, Text> = {
  before: { th: 'ยังไม่เปิด', en: 'Not open yet' },
  open: { th: 'เปิดรับ', en: 'Open' },
  late: { th: 'เลยกำหนด ยังรับอยู่', en: 'Past due, still open' },
  closed: { th: 'ปิดรับแล้ว', en: 'Closed' },
};

/** Words of the quarters' days, of more time, and of cancelled indicators. */
export const calendarWords = {
  title: { th: 'กำหนดการ', en: 'Schedule' },
  quarters: { th: 'วันของแต่ละไตรมาส', en: "The quarters' days" },
  noQuarters: { th: 'ยังไม่มีไตรมาสที่กำหนดวันไว้', en: 'No quarter has its days yet' },
  windows,
  quarterLine: (quarter: Text, due: Text): Text => ({
    th: `${quarter.th} · ครบกำหนด ${due.th}`,
    en: `${quarter.en}, due ${due.en}`,
  }),
  opensOn: { th: 'วันเปิดรับ', en: 'Opening day' },
  dueOn: { th: 'วันครบกำหนด', en: 'Due day' },
  closesOn: { th: 'วันปิดรับ', en: 'Closing day' },
  saveDays: { th: 'บันทึกวัน', en: 'Store the days' },
  daysSaved: { th: 'บันทึกวันแล้ว', en: 'The days are stored' },
  missingDays: { th: 'เลือกวันให้ครบทุกช่องก่อน', en: 'Choose every day first' },
  daysReason: { th: 'เลื่อนวันเพราะอะไร', en: 'Why the days are moved' },
  missingReason: { th: 'เขียนก่อนว่าเลื่อนวันเพราะอะไร', en: 'First write why the days are moved' },
  addQuarter: { th: 'เพิ่มไตรมาส', en: 'Add a quarter' },
  year: { th: 'ปีงบประมาณ (พ.ศ.)', en: 'Fiscal year (BE)' },
  wrongYear: { th: 'ใส่ปี พ.ศ. สี่หลัก เช่น 2563', en: 'Four digits of a Buddhist Era year, such as 2563' },
  knownQuarter: {
    th: 'ไตรมาสนี้กำหนดวันไว้แล้ว แก้ได้ในรายการด้านบน',
    en: 'This quarter has its days: change them in the list above',
  },
  quarter: { th: 'ไตรมาส', en: 'Quarter' },

  extensions: { th: 'หน่วยงานที่ได้ขยายเวลา', en: 'Offices with more time' },
  noExtensions: { th: 'ยังไม่มีหน่วยงานที่ได้ขยายเวลา', en: 'No office has been given more time' },
  extension: (office: Text, due: Text): Text => ({
    th: `${office.th} ถึง ${due.th}`,
    en: `${office.en} until ${due.en}`,
  }),
  givenBy: (by: string, at: Text): Text => ({ th: `โดย ${by} · ${at.th}`, en: `By ${by}, ${at.en}` }),
  office: { th: 'หน่วยงาน', en: 'Office' },
  chooseOffice: { th: 'เลือกหน่วยงาน…', en: 'Choose an office…' },
  until: { th: 'ขยายถึงวันที่', en: 'Until' },
  reason: { th: 'เหตุผล', en: 'Reason' },
  extend: { th: 'ขยายเวลา', en: 'Give more time' },
  extended: { th: 'ขยายเวลาแล้ว', en: 'More time has been given' },
  missingExtension: {
    th: 'เลือกหน่วยงาน เลือกวัน และเขียนเหตุผลก่อน',
    en: 'Choose an office and a day, and write a reason first',
  },

  cancellations: { th: 'ยกเลิกตัวชี้วัดระหว่างปี', en: 'Indicators cancelled in mid-year' },
  cancelWhy: {
    th: 'หน่วยงานไม่ต้องรายงานตั้งแต่ไตรมาสที่เลือก ข้อมูลที่รายงานแล้วยังอยู่ครบ',
    en: 'Nobody reports it any more from the chosen quarter on; what was reported stays.',
  },
  noCancellations: { th: 'ไม่มีตัวชี้วัดที่ยกเลิก', en: 'None has been cancelled' },
  indicator: { th: 'ตัวชี้วัด', en: 'Indicator' },
  chooseIndicator: { th: 'เลือกตัวชี้วัด…', en: 'Choose an indicator…' },
  fromQuarter: { th: 'ตั้งแต่ไตรมาส', en: 'From quarter' },
  from: (quarter: number, year: number): Text => ({
    th: `ยกเลิกตั้งแต่ไตรมาสที่ ${quarter} ปีงบประมาณ ${year}`,
    en: `Cancelled from quarter ${quarter} of ${year} BE on`,
  }),
  cancel: { th: 'ยกเลิกตัวชี้วัด', en: 'Cancel the indicator' },
  cancelled: { th: 'ยกเลิกตัวชี้วัดแล้ว', en: 'The indicator has been cancelled' },
  missingCancellation: { th: 'เลือกตัวชี้วัด และเขียนเหตุผลก่อน', en: 'Choose an indicator and write a reason first' },
  takeBack: { th: 'ใช้ตัวชี้วัดต่อ', en: 'Take it back' },
  takenBack: { th: 'กลับมาใช้ตัวชี้วัดแล้ว', en: 'It is reported on again' },
  takeBackTitle: { th: 'กลับมาใช้ตัวชี้วัดนี้', en: 'Report on this indicator again' },
  takeBackWhy: {
    th: 'หน่วยงานจะต้องรายงานตัวชี้วัดนี้อีกครั้งตามกำหนดของแต่ละไตรมาส',
    en: 'Districts report on it again, by the days of each quarter.',
  },

  reportDemand: { th: 'ข้อความรายงานของหน่วยงาน', en: "The offices' report texts" },
  reportDemandWhy: {
    th: 'มีผลกับรายงานที่ส่งหลังจากนี้ รายงานที่ส่งแล้วไม่เปลี่ยน',
    en: 'It holds for what is submitted from now on; what was submitted stays as it is.',
  },
  reportText: { th: 'ข้อความรายงาน', en: 'Report text' },
  saveDemand: { th: 'บันทึกการตั้งค่า', en: 'Store the setting' },
  demandSaved: { th: 'บันทึกการตั้งค่าแล้ว', en: 'The setting is stored' },
  missingDemandReason: { th: 'เขียนเหตุผลก่อน', en: 'First write a reason' },
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;

import type { View } from '../../../shared/rules/sheets/workflow.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { AddressKey, Tab } from './address.ts';

/** Words of the frame of the board: what is chosen, what is shown, and what goes wrong. */
export const boardWords = {
  title: { th: 'กระดานภาพรวมตัวชี้วัด', en: 'Indicator board' },
  filters: { th: 'เลือกสิ่งที่แสดง', en: 'What is shown' },
  year: { th: 'ปีงบประมาณ', en: 'Fiscal year' },
  indicator: { th: 'ตัวชี้วัด', en: 'Indicator' },
  quarter: { th: 'ไตรมาส', en: 'Quarter' },
  quarterName: (quarter: number, months: string): Text => ({
    th: `ไตรมาสที่ ${quarter} (${months})`,
    en: `Quarter ${quarter}`,
  }),
  view: { th: 'มุมมอง', en: 'View' },
  views: {
    accepted: { th: 'ที่รับรองแล้ว', en: 'As accepted' },
    submitted: { th: 'ที่ส่งแล้ว', en: 'As submitted' },
    now: { th: 'ที่กรอกอยู่ขณะนี้', en: 'As filled in now' },
  } satisfies Record<View, Text>,
  zone: { th: 'กลุ่มเขต', en: 'Zone' },
  allZones: { th: 'ทั้งกรุงเทพมหานคร', en: 'All of Bangkok' },
  ofZone: (zone: Text): Text => ({ th: `กลุ่มเขต${zone.th}`, en: zone.en }),
  tabs: {
    city: { th: 'ภาพรวมเมือง', en: 'The city' },
    'follow-up': { th: 'ติดตามการส่ง', en: 'Follow-up' },
    indicators: { th: 'ทุกตัวชี้วัด', en: 'All indicators' },
    sheet: { th: 'รายละเอียดตัวชี้วัด', en: 'Indicator sheet' },
    agencies: { th: 'หน่วยงาน', en: 'Agencies' },
  } satisfies Record<Tab, Text>,
  office: { th: 'หน่วยงานที่รายงาน', en: 'Reported by' },
  ownYear: { th: 'ผลงานทั้งปีของหน่วยงาน', en: "The office's year" },
  toSheet: { th: 'ดูรายละเอียดตัวชี้วัด', en: 'See the indicator sheet' },
  tabList: { th: 'ส่วนของกระดาน', en: 'Parts of the board' },
  print: { th: 'พิมพ์', en: 'Print' },
  asOf: (moment: Text): Text => ({ th: `ข้อมูล ณ ${moment.th}`, en: `Data as of ${moment.en}` }),
  printed: (moment: Text): Text => ({ th: `พิมพ์เมื่อ ${moment.th}`, en: `Printed ${moment.en}` }),
  none: { th: 'ยังไม่มีตัวชี้วัดที่เปิดรายงาน', en: 'No indicator is reported on yet' },
  noneCure: {
    th: 'เมื่อประกาศใช้ตัวชี้วัดและกำหนดวันของไตรมาสแล้ว ภาพรวมจะแสดงที่นี่',
    en: 'Once one is published and its quarters have their days, it is shown here.',
  },
  fallback: { th: 'บางส่วนของที่อยู่นี้ไม่มีในระบบ', en: 'Parts of this address are not known here' },
  fallbackCure: (parts: Text): Text => ({
    th: `${parts.th} ในที่อยู่ไม่ตรงกับข้อมูลที่มี จึงแสดงค่าที่เลือกให้แทน เลือกใหม่ได้ด้านล่าง`,
    en: `In place of ${parts.en} in the address something else is shown; choose again below.`,
  }),
  parts: {
    year: { th: 'ปีงบประมาณ', en: 'the fiscal year' },
    indicator: { th: 'ตัวชี้วัด', en: 'the indicator' },
    quarter: { th: 'ไตรมาส', en: 'the quarter' },
    view: { th: 'มุมมอง', en: 'the view' },
    tab: { th: 'ส่วนของกระดาน', en: 'the part of the board' },
    zone: { th: 'กลุ่มเขต', en: 'the zone' },
    district: { th: 'เขต', en: 'the district' },
    agency: { th: 'หน่วยงาน', en: 'the agency' },
    office: { th: 'หน่วยงานที่รายงาน', en: 'the office that reports' },
    asOf: { th: 'เวลาที่ดูย้อนหลัง', en: 'the moment to look back to' },
    receipt: { th: 'รหัสใบรับ', en: "receipt's code" },
  } satisfies Record<AddressKey, Text>,
  offline: { th: 'ติดต่อเซิร์ฟเวอร์ไม่ได้', en: 'The server cannot be reached' },
  offlineCure: {
    th: 'ตรวจเครือข่าย แล้วลองอีกครั้ง หากมีตัวเลขแสดงอยู่ เป็นตัวเลขที่โหลดไว้ก่อนหน้า',
    en: 'Check the network and try again. Figures that are still shown were loaded before.',
  },
  broken: { th: 'กระดานนี้ขัดข้อง', en: 'The board has failed' },
  brokenCure: {
    th: 'ข้อมูลในระบบยังอยู่ครบ โหลดหน้านี้ใหม่เพื่อดูต่อ',
    en: 'Nothing is lost in the system. Reload this page to go on.',
  },
  asTable: { th: 'ดูเป็นตาราง', en: 'See as a table' },
  noChart: { th: 'โหลดแผนภูมิไม่ได้ ดูตัวเลขจากตารางแทน', en: 'The chart cannot be loaded: see the table instead' },
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;

/** The parts of an address that say nothing we know, by their names. */
export function namedParts(faults: AddressKey[]): Text {
  return {
    th: faults.map((key) => boardWords.parts[key].th).join(', '),
    en: faults.map((key) => boardWords.parts[key].en).join(', '),
  };
}

import type { Text } from '../../../shared/terms/text.ts';

/** Words of the year's tables: of all indicators, and of one agency. */
export const agencyWords = {
  all: (quarter: number, year: number): Text => ({
    th: `ทุกตัวชี้วัด ไตรมาสที่ ${quarter} ปีงบประมาณ ${year}`,
    en: `All indicators, quarter ${quarter} of ${year} BE`,
  }),
  allNote: {
    th: 'ผลงานรวมจากที่ส่งแล้ว เขตที่ส่งคืนนับตามฉบับที่ส่งไว้ แต่ไม่อยู่ในช่อง “ส่งแล้ว” เลือกตัวชี้วัดเพื่อดูภาพรวมของตัวชี้วัดนั้น',
    en: 'Results are made of what has been submitted; returned sheets count as they were, but not under “Submitted”. Choose an indicator to see it.',
  },
  indicator: { th: 'ตัวชี้วัด', en: 'Indicator' },
  owner: { th: 'หน่วยงานเจ้าของ', en: 'Owner' },
  result: { th: 'ผลงาน', en: 'Result' },
  target: { th: 'เป้าหมาย', en: 'Target' },
  noTarget: { th: 'ไม่ได้ตั้ง', en: 'None set' },
  submitted: { th: 'ส่งแล้ว', en: 'Submitted' },
  accepted: { th: 'รับรองแล้ว', en: 'Accepted' },
  returned: { th: 'ส่งคืน', en: 'Returned' },
  late: { th: 'ส่งช้า', en: 'Late' },
  overdue: { th: 'เลยกำหนด', en: 'Overdue' },
  due: { th: 'กำหนดส่ง', en: 'Due' },
  of: (number: number, whole: number): Text => ({ th: `${number}/${whole}`, en: `${number}/${whole}` }),
  cancelled: { th: 'ยกเลิก', en: 'Cancelled' },
  agency: { th: 'หน่วยงาน', en: 'Agency' },
  agencyHint: { th: 'เลือกหน่วยงานเพื่อดูผลงานทั้งปี', en: 'Choose an agency to see its year' },
  districtOffices: { th: 'สำนักงานเขต', en: 'District offices' },
  otherAgencies: { th: 'หน่วยงานเจ้าของตัวชี้วัด', en: 'Owners of indicators' },
  noAgency: { th: 'ปีนี้ยังไม่มีหน่วยงานที่มีตัวชี้วัด', en: 'No agency has an indicator this year' },
  yearOf: (agency: Text, year: number): Text => ({
    th: `${agency.th} ปีงบประมาณ ${year}`,
    en: `${agency.en}, fiscal year ${year} BE`,
  }),
  ofDistrict: {
    th: 'ผลงานตามที่รับรองแล้ว หากยังไม่รับรองเป็นผลงานตามที่ส่ง',
    en: 'Results as accepted, or as submitted where they are not accepted yet',
  },
  ofCity: {
    th: 'ผลงานรวมทั้งเมืองของตัวชี้วัดที่หน่วยงานนี้เป็นเจ้าของ',
    en: "The city's results of the indicators that this agency owns",
  },
  noLines: { th: 'หน่วยงานนี้ไม่มีตัวชี้วัดที่เปิดรายงานในปีนี้', en: 'This agency reports on no indicator this year' },
  quarter: (quarter: number): Text => ({ th: `ไตรมาสที่ ${quarter}`, en: `Quarter ${quarter}` }),
  notReported: { th: 'ไม่ได้เปิดรายงาน', en: 'Not reported on' },
  nothingYet: { th: 'ยังไม่ส่ง', en: 'Nothing submitted' },
  targetIs: (target: string): Text => ({ th: `เป้าหมาย ${target}`, en: `Target ${target}` }),
  ownSheet: (state: Text): Text => ({ th: `แผ่นงานของหน่วยงาน: ${state.th}`, en: `Its own sheet: ${state.en}` }),
  ownResult: (figure: Text): Text => ({ th: `ตามที่รับรอง ${figure.th}`, en: `As accepted ${figure.en}` }),
  notEvaluated: { th: 'ยังไม่ประเมิน', en: 'Not evaluated' },
  score: (name: Text, score: string): Text => ({ th: `${name.th}: ${score}`, en: `${name.en}: ${score}` }),
  evaluated: (sheets: number, expected: number): Text => ({
    th: `ประเมินแล้ว ${sheets} จาก ${expected} แผ่น`,
    en: `${sheets} of ${expected} evaluated`,
  }),
  forPlanning: { th: 'กระดานนี้สำหรับผู้วางแผนและผู้บริหาร', en: 'The board is for planning staff and executives' },
  forPlanningWhy: {
    th: 'บัญชีของสำนักงานเขตเห็นผลงานทั้งปีของเขตตนเองด้านล่าง การกรอกและส่งแผ่นงานทำใน Excel',
    en: 'A district office sees its own year below. Sheets are filled in and submitted in Excel.',
  },
  whereToFill: { th: 'กรอกแผ่นงานที่ไหน', en: 'Where to fill in a sheet' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

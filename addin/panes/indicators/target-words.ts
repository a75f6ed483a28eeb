import type { Text } from '../../../shared/terms/text.ts';

export const targetWords = {
  indicator: { th: 'ตัวชี้วัด', en: 'Indicator' },
  title: { th: 'เป้าหมายของปี', en: "The year's targets" },
  why: {
    th: 'แก้เป้าหมายในแผ่นงาน แล้วส่งเป็นการเปลี่ยนแปลงเดียว ไตรมาสที่ปิดแล้วคงเป้าหมายเดิม',
    en: 'Change targets in a worksheet, sent as one change. Closed quarters keep theirs.',
  },
  year: { th: 'ปีงบประมาณ', en: 'Fiscal year' },
  none: { th: 'ยังไม่มีปีที่รายงาน', en: 'No year is reported on yet' },
  open: { th: 'เปิดเป้าหมายในสมุดงาน', en: 'Open the targets in the workbook' },
  of: (year: number): Text => ({ th: `เป้าหมาย ปีงบประมาณ ${year}`, en: `Targets of ${year} BE` }),
  closed: (quarters: string): Text => ({
    th: `ปิดแล้ว: ไตรมาส ${quarters}`,
    en: `Closed: quarter ${quarters}`,
  }),
  changes: (number: number): Text => ({ th: `เป้าหมายที่เปลี่ยน ${number} รายการ`, en: `Targets changed: ${number}` }),
  ofYear: { th: 'ของปี', en: 'of the year' },
  quarter: (quarter: number): Text => ({ th: `ไตรมาส ${quarter}`, en: `quarter ${quarter}` }),
  send: { th: 'ส่งเป้าหมายใหม่', en: 'Send the new targets' },
  confirm: (number: number): Text => ({
    th: `เปลี่ยนเป้าหมาย ${number} ตัวชี้วัด`,
    en: `Change the targets of ${number} indicators`,
  }),
  sent: (number: number): Text => ({
    th: `เปลี่ยนเป้าหมายแล้ว ${number} ตัวชี้วัด`,
    en: `The targets of ${number} indicators have been changed`,
  }),
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

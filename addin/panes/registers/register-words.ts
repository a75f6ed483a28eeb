import type { RegisterEvent } from '../../../shared/rules/registers/register-change.ts';
import type { Text } from '../../../shared/terms/text.ts';

export const registerWords = {
  title: { th: 'ทะเบียน', en: 'Registers' },
  heading: { th: 'ทะเบียนชุมชนและเป้าหมาย', en: 'Registers and targets' },
  register: { th: 'ทะเบียนชุมชนของเขต', en: "A district's register" },
  registerWhy: {
    th: 'เพิ่ม สิ้นสุด เปลี่ยนชื่อ หรือรวมชุมชนในแผ่นงาน แล้วส่งเป็นการเปลี่ยนแปลงเดียว ไตรมาสที่ผ่านมาไม่เปลี่ยน',
    en: 'Add, end, rename or merge communities in a worksheet, sent as one change. Past quarters stay as they are.',
  },
  district: { th: 'สำนักงานเขต', en: 'District' },
  effective: { th: 'มีผลตั้งแต่', en: 'Takes effect from' },
  noQuarter: { th: 'ไม่มีไตรมาสที่ยังแก้ทะเบียนได้', en: 'There is no quarter left whose roster may change' },
  noQuarterCure: {
    th: 'เมื่อกำหนดวันของไตรมาสถัดไปแล้ว จะแก้ทะเบียนได้ที่นี่',
    en: 'When the days of the next quarter are set, the register can be changed here.',
  },
  communities: (number: number): Text => ({ th: `ปัจจุบัน ${number} ชุมชน`, en: `${number} communities now` }),
  demo: { th: 'เป็นทะเบียนตัวอย่าง', en: 'A made-up sample' },
  lastChange: (when: string, who: string, reason: string): Text => ({
    th: `เปลี่ยนล่าสุด ${when} โดย ${who}: ${reason}`,
    en: `Last changed ${when} by ${who}: ${reason}`,
  }),
  open: { th: 'เปิดทะเบียนในสมุดงาน', en: 'Open the register in the workbook' },
  registerOf: (district: Text): Text => ({ th: `ทะเบียน เขต${district.th}`, en: `Register of ${district.en}` }),
  from: (day: string): Text => ({ th: `มีผลตั้งแต่ ${day}`, en: `Takes effect on ${day} (BE)` }),
  was: (name: string): Text => ({ th: `เดิม ${name}`, en: `Was ${name}` }),
  into: (name: string): Text => ({ th: `เข้ากับ ${name}`, en: `Into ${name}` }),
  check: { th: 'ผลตรวจ', en: 'Check' },
  changes: (number: number): Text => ({ th: `การเปลี่ยนแปลง ${number} รายการ`, en: `Changes: ${number}` }),
  import: { th: 'นำเข้ารายชื่อ', en: 'Import a list' },
  importWhy: {
    th: 'จากไฟล์ CSV หรือจากช่วงที่เลือกไว้ในสมุดงาน จะแสดงก่อนว่าอะไรเปลี่ยน',
    en: 'From a CSV file or from the range selected in the workbook. You see first what would change.',
  },
  importNone: { th: 'ไม่มีอะไรต้องเปลี่ยน', en: 'There is nothing to change' },
  importApply: { th: 'ใส่ในแผ่นงาน', en: 'Put them into the worksheet' },
  imported: (number: number): Text => ({
    th: `ใส่ในแผ่นงานแล้ว ${number} แถว ยังไม่ได้ส่ง`,
    en: `${number} rows are in the worksheet; nothing has been sent yet`,
  }),
  blank: { th: 'ว่าง', en: 'blank' },
  preview: { th: 'ดูผลก่อนส่ง', en: 'See what it does' },
  effects: { th: 'ผลต่อแผ่นงานที่ยังเปิดอยู่', en: 'What it does to open sheets' },
  noEffects: { th: 'ไม่มีแผ่นงานที่ยังเปิดอยู่ตั้งแต่ไตรมาสนี้', en: 'No sheet is open from this quarter on' },
  rows: (before: number, after: number, come: number, go: number): Text => ({
    th: `${before} → ${after} แถว · เพิ่ม ${come} · ออก ${go}`,
    en: `${before} → ${after} rows · ${come} come · ${go} go`,
  }),
  submittedAgain: {
    th: 'ส่งแล้ว: เขตต้องส่งอีกครั้งเพื่อรวมแถวใหม่',
    en: 'Submitted: the district submits again to bring in the new rows',
  },
  orphans: (number: number): Text => ({
    th: `เขตกรอกแถวที่จะหายไว้แล้ว ${number} แถว จึงส่งไม่ได้`,
    en: `The district has filled in ${number} of the rows that would go: this cannot be sent`,
  }),
  orphansCure: {
    th: 'ให้เขตล้างแถวเหล่านี้ก่อน หรือให้มีผลตั้งแต่ไตรมาสถัดไป',
    en: 'Have the district clear them first, or let the change take effect from a later quarter.',
  },
  reason: { th: 'เหตุผล (เก็บไว้กับทะเบียน)', en: 'Reason (kept with the register)' },
  reasonHint: { th: 'เช่น มติหรือเลขที่หนังสือ', en: 'Such as a decision or the number of a letter' },
  send: { th: 'ส่งการเปลี่ยนแปลง', en: 'Send the change' },
  sent: { th: 'เปลี่ยนทะเบียนแล้ว', en: 'The register has been changed' },
  sentBefore: { th: 'การเปลี่ยนแปลงนี้ส่งไปแล้วก่อนหน้า', en: 'This very change had been sent before' },
  sentWhy: (quarter: Text): Text => ({
    th: `มีผลตั้งแต่${quarter.th} แผ่นงานแสดงทะเบียนใหม่แล้ว`,
    en: `From ${quarter.en} on. The worksheet shows the new register.`,
  }),
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

export const eventNames: Record<RegisterEvent['kind'], Text> = {
  added: { th: 'เพิ่ม', en: 'Added' },
  ended: { th: 'สิ้นสุด', en: 'Ended' },
  merged: { th: 'รวม', en: 'Merged' },
  renamed: { th: 'เปลี่ยนชื่อ', en: 'Renamed' },
  'kind-changed': { th: 'เปลี่ยนประเภท', en: 'New kind' },
  withdrawn: { th: 'ถอนที่แจ้งไว้', en: 'Withdrawn' },
};

/** Why a file is of no use as a list of communities. */
export const csvFaults = {
  tooLarge: {
    what: { th: 'ไฟล์ใหญ่เกิน 2 MB', en: 'The file is larger than 2 MB' },
    cure: { th: 'เลือกไฟล์ทะเบียนของเขตเดียว', en: 'Choose the list of one district' },
  },
  empty: {
    what: { th: 'ไฟล์ว่างเปล่า', en: 'The file is empty' },
    cure: { th: 'เลือกไฟล์ CSV ที่มีรายชื่อชุมชน', en: 'Choose a CSV file with a list of communities' },
  },
  notCsv: {
    what: { th: 'ไฟล์นี้ไม่ใช่ไฟล์ CSV', en: 'This is not a CSV file' },
    cure: {
      th: 'ใน Excel เลือก บันทึกเป็น › CSV UTF-8 แล้วเลือกไฟล์นั้น หรือเปิดไฟล์แล้วนำเข้าจากช่วงที่เลือก',
      en: 'In Excel choose Save as › CSV UTF-8 and take that file, or open it and import the selected range',
    },
  },
} satisfies Record<string, { what: Text; cure: Text }>;

import type { Text } from '../../shared/terms/text.ts';

const count = (number: number) => number.toLocaleString('en-US');

export const fillWords = {
  back: { th: 'กลับไปแผ่นงานของฉัน', en: 'Back to my sheets' },
  opening: { th: 'กำลังเปิดแผ่นงาน', en: 'Opening the sheet' },
  figures: { th: 'ผลการดำเนินงาน', en: 'Result' },
  noFigure: { th: 'ยังคำนวณไม่ได้', en: 'Not calculable yet' },
  noFigureWhy: { th: 'ยังไม่มีชุมชนที่นับ', en: 'No community is counted yet' },
  target: (target: string): Text => ({ th: `เป้าหมาย ${target}`, en: `Target ${target}` }),
  reached: (difference: string): Text => ({ th: `ถึงเป้าหมาย (+${difference})`, en: `Target reached (+${difference})` }),
  below: (difference: string): Text => ({
    th: `ต่ำกว่าเป้าหมาย (−${difference})`,
    en: `Below the target (−${difference})`,
  }),
  agrees: { th: 'ตรงกับตัวเลขในแผ่นงาน', en: 'Agrees with the worksheet' },
  disagrees: (shown: string): Text => ({
    th: `แผ่นงานแสดง ${shown} ไม่ตรงกัน ให้กด F9 เพื่อคำนวณใหม่ หรือกู้คืนตาราง`,
    en: `The worksheet shows ${shown}, which differs: press F9 to recalculate, or restore the table`,
  }),
  progress: { th: 'ความคืบหน้า', en: 'Progress' },
  filled: (filled: number, expected: number): Text => ({
    th: `กรอกแล้ว ${count(filled)} จาก ${count(expected)} ชุมชน`,
    en: `${count(filled)} of ${count(expected)} communities filled in`,
  }),
  valid: (valid: number, excluded: number): Text => ({
    th: `ถูกต้อง ${count(valid)} · ไม่นับ ${count(excluded)}`,
    en: `${count(valid)} without an error · ${count(excluded)} excluded`,
  }),
  live: (figure: string, errors: number, warnings: number, unfilled: number): Text => ({
    th: `ผลงาน ${figure} ข้อผิดพลาด ${errors} คำเตือน ${warnings} ยังไม่ได้กรอก ${unfilled} ชุมชน`,
    en: `Result ${figure}, ${errors} errors, ${warnings} warnings, ${unfilled} communities not filled in`,
  }),
  issues: { th: 'ข้อที่ต้องแก้', en: 'To be mended' },
  noIssues: { th: 'ไม่มีข้อที่ต้องแก้', en: 'Nothing to mend' },
  errors: (number: number): Text => ({ th: `ข้อผิดพลาด ${count(number)} ข้อ`, en: `Errors: ${count(number)}` }),
  warnings: (number: number): Text => ({
    th: `คำเตือนที่ต้องมีหมายเหตุ ${count(number)} ข้อ`,
    en: `Warnings that need a remark: ${count(number)}`,
  }),
  explained: (number: number): Text => ({
    th: `คำเตือนที่มีหมายเหตุแล้ว ${count(number)} ข้อ`,
    en: `Warnings with a remark: ${count(number)}`,
  }),
  unfilled: (number: number): Text => ({
    th: `ยังไม่ได้กรอก ${count(number)} ชุมชน`,
    en: `${count(number)} communities not filled in`,
  }),
  toFirst: { th: 'ไปที่ชุมชนแรก', en: 'Go to the first' },
  more: (number: number): Text => ({ th: `อีก ${count(number)} รายการ`, en: `${count(number)} more` }),
  check: { th: 'ตรวจอีกครั้ง', en: 'Check again' },
  restore: { th: 'กู้คืนตาราง', en: 'Restore the table' },
  formulas: (number: number): Text => ({
    th: `มีสูตรใน ${count(number)} ช่อง`,
    en: `${count(number)} cells hold a formula`,
  }),
  formulasWhy: {
    th: 'จะส่งค่าที่แสดงอยู่ขณะส่ง ไม่ใช่ตัวสูตร',
    en: 'What they show at the time is sent, not the formula.',
  },
  report: { th: 'รายงานผลการดำเนินงานของไตรมาส', en: "The quarter's report" },
  reportHint: { th: 'ข้อความนี้จะอยู่ในแบบรายละเอียดตัวชี้วัด', en: 'This text stands on the indicator sheet.' },
  length: (length: number, longest: number): Text => ({
    th: `${count(length)} / ${count(longest)} ตัวอักษร`,
    en: `${count(length)} / ${count(longest)} characters`,
  }),
  reportReplaced: { th: 'ใช้ข้อความรายงานจากเซิร์ฟเวอร์แล้ว', en: "The server's report text is used now" },
  reportBack: { th: 'ใช้ข้อความเดิมของฉัน', en: 'Use my earlier text' },
  print: { th: 'พิมพ์แบบรายละเอียดตัวชี้วัด', en: 'Print the indicator sheet' },
  receipt: { th: 'ดูใบรับล่าสุด', en: 'Show the latest receipt' },
  saveDraft: { th: 'บันทึกร่าง', en: 'Save draft' },
  submit: { th: 'ส่งรายงาน', en: 'Submit' },
  working: { th: 'กำลังทำงาน', en: 'Working' },
  stillWorking: {
    th: 'ยังทำงานอยู่ หากกำลังพิมพ์ในเซลล์ ให้กด Enter ก่อน',
    en: 'Still working; if a cell is being edited, press Enter in it',
  },
  sending: { th: 'กำลังส่งรายงาน', en: 'Sending the report' },
  notStorable: {
    before: { th: 'ไตรมาสนี้ยังไม่เปิดรับข้อมูล', en: 'This quarter is not open yet' },
    closed: { th: 'ไตรมาสนี้ปิดรับข้อมูลแล้ว', en: 'This quarter is closed' },
  },
  notStorableCure: { th: 'ดูและพิมพ์ได้ แต่บันทึกและส่งไม่ได้', en: 'You can look and print, but not save or submit.' },
  told: {
    'draft-saved': { th: 'บันทึกร่างบนเซิร์ฟเวอร์แล้ว', en: 'The draft is stored on the server' },
    printed: {
      th: 'วางแบบรายละเอียดตัวชี้วัดในสมุดงานแล้ว กด Ctrl+P เพื่อพิมพ์',
      en: 'The indicator sheet is in the workbook; press Ctrl+P to print',
    },
    restored: { th: 'กู้คืนตารางแล้ว', en: 'The table is restored' },
    checked: { th: 'ตรวจใหม่ทั้งแผ่นแล้ว', en: 'The whole sheet has been checked again' },
    taken: {
      th: 'ใช้ฉบับบนเซิร์ฟเวอร์แล้ว ของเดิมเก็บไว้ในแผ่นงานแยก',
      en: "The server's revision is in use; what stood there is kept on a worksheet of its own",
    },
  },
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;

import type { Indicator } from '../../../../shared/indicator/indicator.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import { progressWords } from '../../../figures/progress-words.ts';
import { count } from '../../../parts/words/amount.ts';
import type { Unsettled } from '../../../sheets/settled.ts';

export const sheetWords = {
  back: { th: 'กลับไปงานวันนี้', en: "Back to today's work" },
  opening: { th: 'กำลังเปิดแผ่นงาน', en: 'Opening the sheet' },
  figures: { th: 'ผลการดำเนินงาน', en: 'Result' },
  live: (figure: Text, errors: number, warnings: number, unfilled: number): Text => ({
    th: `ผลงาน ${figure.th} ข้อผิดพลาด ${errors} คำเตือน ${warnings} ยังไม่ได้กรอก ${unfilled}`,
    en: `Result ${figure.en}, ${errors} errors, ${warnings} warnings, ${unfilled} not filled in`,
  }),
  /** Why a figure is muted. */
  unsettled: (
    { rows, expected, carried, errors }: Unsettled,
    { rows: { from, subject } }: Pick<Indicator, 'rows'>,
  ): Text => {
    const part: Text[] =
      from === 'district'
        ? []
        : [
            {
              th: `จาก ${count(rows)} ใน ${count(expected)} ${subject.th}`,
              en: `from ${count(rows)} of ${count(expected)}`,
            },
          ];
    const wrong: Text[] =
      errors === 0
        ? []
        : [{ th: `มีข้อผิดพลาด ${count(errors)} ข้อ`, en: errors === 1 ? 'with 1 error' : `with ${count(errors)} errors` }];
    const unconfirmed = carried > 0 ? [progressWords.carried(carried)] : [];
    const said = [...part, ...unconfirmed, ...wrong];
    return { th: said.map(({ th }) => th).join(' · '), en: said.map(({ en }) => en).join(', ') };
  },
  issues: { th: 'ข้อที่ต้องแก้', en: 'To be mended' },
  check: { th: 'ตรวจอีกครั้ง', en: 'Check again' },
  restore: { th: 'กู้คืนตาราง', en: 'Restore the table' },
  formulas: (number: number): Text => ({
    th: `มีสูตรใน ${count(number)} ช่อง`,
    en: number === 1 ? '1 cell holds a formula' : `${count(number)} cells hold a formula`,
  }),
  toFormula: { th: 'ไปที่ช่องแรก', en: 'Go to the first' },
  moreFormulas: (number: number): Text => ({ th: `และอีก ${count(number)} ช่อง`, en: `and ${count(number)} more` }),
  formulasWhy: {
    th: 'จะส่งค่าที่แสดงอยู่ขณะส่ง ไม่ใช่ตัวสูตร',
    en: 'What they show at the time is sent, not the formula.',
  },
  report: { th: 'รายงานผลการดำเนินงานของไตรมาส', en: "The quarter's report" },
  reportOfDeclared: {
    th: 'บอกเหตุผลที่ตัวชี้วัดนี้ไม่เกี่ยวข้องกับหน่วยงาน ข้อความนี้จะอยู่ในแบบรายละเอียดตัวชี้วัด',
    en: 'Say why this does not apply to the office. The text stands on the indicator sheet.',
  },
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
  submitAgain: { th: 'ส่งรายงานอีกครั้ง', en: 'Submit again' },
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
  declared: { th: 'แผ่นงานนี้แจ้งว่าไม่เกี่ยวข้อง', en: 'The sheet says that it does not apply' },
  declaredWhy: {
    th: 'ไตรมาสนี้หน่วยงานจะไม่มีผลงานและไม่ถูกนับรวมในผลทั้งเมือง ไม่ต้องกรอกตาราง บอกเหตุผลในรายงานผลการดำเนินงาน แล้วส่งได้',
    en: "The office has no figure this quarter and is not counted in the city's. Leave the table blank, say why in the report, and submit.",
  },
  atYearEnd: { th: 'ตัวชี้วัดนี้วัดเมื่อสิ้นปี', en: "This is measured at the year's end" },
  atYearEndWhy: {
    th: 'ไตรมาสนี้ไม่ต้องกรอกตาราง เขียนรายงานผลการดำเนินงานแล้วส่งได้ กรอกตารางในไตรมาสที่ 4',
    en: 'This quarter the table may stay blank: write the report and submit. The table is for quarter 4.',
  },
  told: {
    'draft-saved': { th: 'บันทึกร่างบนเซิร์ฟเวอร์แล้ว', en: 'The draft is stored on the server' },
    printed: {
      th: 'วางแบบรายละเอียดตัวชี้วัดในสมุดงานแล้ว กด Ctrl+P เพื่อพิมพ์',
      en: 'The indicator sheet is in the workbook; press Ctrl+P to print',
    },
    restored: { th: 'กู้คืนตารางแล้ว', en: 'The table is restored' },
    'rows-added': { th: 'เพิ่มแถวในตารางแล้ว', en: 'Rows are added to the table' },
    withdrawn: {
      th: 'ถอนรายงานแล้ว แก้ไขแล้วส่งใหม่ได้',
      en: 'The submission is withdrawn; mend it and submit again',
    },
    'put-off': {
      th: 'ยังไม่ได้บันทึกหรือส่ง เพราะท่านไปที่แผ่นงานอื่นแล้ว กลับมาที่แผ่นงานนี้เพื่อทำต่อ',
      en: 'Nothing was stored or sent, since you went to another worksheet; come back to this one to go on',
    },
    checked: { th: 'ตรวจใหม่ทั้งแผ่นแล้ว', en: 'The whole sheet has been checked again' },
    taken: {
      th: 'ใช้ฉบับบนเซิร์ฟเวอร์แล้ว ของเดิมเก็บไว้ในแผ่นงานแยก',
      en: "The server's revision is in use; what stood there is kept on a worksheet of its own",
    },
  },
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;

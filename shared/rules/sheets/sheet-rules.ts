import { type Indicator, mostOwnRows } from '../../indicator/indicator.ts';
import type { Quarter } from '../../terms/period.ts';
import type { Cell } from '../../terms/row.ts';
import type { Text } from '../../terms/text.ts';

const most = mostOwnRows.toLocaleString('en-US');

/** The words of the rules that every sheet has, beside those about single cells (cell-issues.ts). */
export const sheetRules = {
  R1: {
    what: { th: 'ยังไม่ได้กรอก', en: 'Not filled in' },
    cure: { th: 'กรอกช่องนี้', en: 'Fill in this cell' },
  },
  R6: {
    what: { th: 'ซ้ำกับแถวก่อนหน้า', en: 'It stands in an earlier row too' },
    cure: { th: 'เหลือไว้เพียงแถวเดียว', en: 'Keep one of the rows' },
  },
  R7: ({ from, subject }: Indicator['rows']): { what: Text; cure: Text } =>
    ({
      roster: {
        what: { th: `ไม่มี${subject.th}นี้ในทะเบียนของเขต`, en: `${subject.en}: not on the district's roster` },
        cure: {
          th: 'แก้รหัสให้ตรงทะเบียน ลบแถวนี้ หรือขอให้ สยป. เพิ่มในทะเบียน',
          en: 'Mend the code, delete the row, or ask the planning office to add it to the roster',
        },
      },
      list: {
        what: { th: 'รหัสของแถวนี้ไม่อยู่ในแบบรายงาน', en: "This row's code is not on the form" },
        cure: { th: 'แก้รหัสให้ตรงแบบ หรือลบแถวนี้', en: 'Mend the code, or delete the row' },
      },
      district: {
        what: {
          th: `ลำดับของแถวนี้ไม่ใช่เลข 1 ถึง ${most}`,
          en: `This row's number is none from 1 to ${most}`,
        },
        cure: {
          th: 'กด “กู้คืนตาราง” เพื่อให้ลำดับแถวที่ไม่มี หรือแก้ลำดับ หรือลบแถวนี้',
          en: 'Choose “Restore the table” to number rows that have none; or mend the number, or delete the row',
        },
      },
    })[from],
  R8: {
    what: { th: 'ยังไม่ได้กรอกแถวนี้', en: 'This row has not been filled in' },
    cure: { th: 'กรอกแถวนี้', en: 'Fill it in' },
  },
  noRow: {
    what: { th: 'แถวนี้หายไปจากตาราง', en: 'The table has lost this row' },
    cure: { th: 'กด “กู้คืนตาราง” เพื่อเติมแถวที่หายไป', en: 'Choose “Restore the table” to add the missing row' },
  },
  R10: {
    what: { th: 'ยังไม่มีรายการในแผ่นงาน', en: 'The sheet has no line yet' },
    cure: {
      th: 'กรอกอย่างน้อยหนึ่งรายการ หรือเลือก “ไม่เกี่ยวข้อง” เหนือตาราง',
      en: 'Fill in at least one line, or choose “ไม่เกี่ยวข้อง” (not applicable) above the table',
    },
  },
  R11: {
    what: {
      th: 'เลือก “ไม่เกี่ยวข้อง” ไว้ แต่มีแถวที่กรอกแล้ว',
      en: 'The sheet says “ไม่เกี่ยวข้อง” (not applicable), yet rows are filled in',
    },
    cure: { th: 'ลบข้อมูลในแถว หรือเลิกเลือก “ไม่เกี่ยวข้อง”', en: 'Clear the rows, or take the choice back' },
  },
  R12: {
    what: { th: 'เลือก “ไม่เกี่ยวข้อง” โดยไม่บอกเหตุผล', en: 'The sheet says “not applicable” without a reason' },
    cure: { th: 'บอกเหตุผลในรายงานผลการดำเนินงาน', en: "Say why in the quarter's report" },
  },
  R13: (laid: Cell) => ({
    what: { th: 'ค่าที่ระบบใส่ให้ถูกแก้ไข', en: 'A value that was laid in has been changed' },
    cure: { th: `แก้กลับเป็น ${laid ?? 'ช่องว่าง'}`, en: `Make it ${laid ?? 'blank'} again` },
  }),
  R14: (before: Cell) => ({
    what: { th: 'ช่องนี้ไม่ได้ถูกส่งคืนให้แก้ไข', en: 'This cell was not given back to be changed' },
    cure: { th: `แก้กลับเป็น ${before ?? 'ช่องว่าง'}`, en: `Make it ${before ?? 'blank'} again` },
  }),
  R15: ({ rows, quarter }: { rows: number; quarter: Quarter }) => ({
    what: {
      th: `มี ${rows} แถวที่ยกมาจากไตรมาสที่ ${quarter} และยังไม่ได้แก้ไขหรือยืนยัน`,
      en: `${rows} rows are carried over from quarter ${quarter}, neither changed nor confirmed`,
    },
    cure: {
      th: 'แก้แถวที่เปลี่ยน แล้วเลือก “ไม่มีการเปลี่ยนแปลง ยืนยันตามเดิม” สำหรับแถวที่เหลือ',
      en: 'Change what has changed, then choose “Unchanged, confirmed” for the rest',
    },
  }),
  R16: {
    what: { th: 'ยังไม่มีข้อความรายงานของไตรมาส', en: "The quarter's report has no text" },
    cure: { th: 'เขียนรายงานผลการดำเนินงาน', en: "Write the quarter's report" },
  },
  R17: (cell: Exclude<Cell, null>) => ({
    what: { th: `“${cell}” ไม่ได้บอกอะไร`, en: `“${cell}” says nothing` },
    cure: {
      th: 'พิมพ์ข้อความจริง หรือลบให้เป็นช่องว่างหากไม่มี',
      en: 'Type what it is, or clear the cell if there is none',
    },
  }),
  R18: (sign: string) => ({
    what: { th: `ข้อความมีอักขระที่มองไม่เห็น (${sign})`, en: `The text has a sign in it that is not seen (${sign})` },
    cure: { th: 'พิมพ์ข้อความใหม่', en: 'Type the text again' },
  }),
  rowNotReturned: {
    what: { th: 'แถวนี้ไม่ได้ถูกส่งคืนให้เพิ่มหรือลบ', en: 'This row was not given back to be added or deleted' },
    cure: {
      th: 'คืนตารางให้เหมือนตอนที่ส่ง หรือแจ้ง สยป. ให้ส่งคืนทั้งแผ่นงาน',
      en: 'Put the table back as it was submitted, or ask the planning office to return the whole sheet',
    },
  },
} satisfies Record<string, { what: Text; cure: Text } | ((known: never) => { what: Text; cure: Text })>;

import type { Text } from '../../../shared/terms/text.ts';
import { count } from '../../parts/words/amount.ts';

/** Words of the departments that accounts may belong to. */
export const departmentWords = {
  title: { th: 'สำนัก', en: 'Departments' },
  why: {
    th: 'รหัสมาจากตัวชี้วัด หรือเพิ่มเองได้ สำนักที่เลิกใช้จะไม่มีให้เลือกในบัญชีใหม่ ของเดิมอยู่ครบ',
    en: 'The codes come from the indicators, and others can be added. One that is no longer used is offered to no new account; what there is of it stays.',
  },
  none: { th: 'ยังไม่มีสำนัก', en: 'There is no department yet' },
  add: { th: 'เพิ่มสำนัก', en: 'Add a department' },
  code: { th: 'รหัสหน่วยงาน (4 หลัก)', en: 'Agency code (4 digits)' },
  malformed: {
    th: 'ใช้รหัสสี่หลักที่ไม่ใช่ของสำนักงานเขต',
    en: "Use four digits that are no district's",
  },
  nameTh: { th: 'ชื่อภาษาไทย', en: 'Name in Thai' },
  nameEn: { th: 'ชื่อภาษาอังกฤษ', en: 'Name in English' },
  active: { th: 'ใช้อยู่', en: 'In use' },
  inactive: { th: 'เลิกใช้แล้ว', en: 'No longer used' },
  editOf: (name: Text): Text => ({ th: `แก้ไข${name.th}`, en: `Change ${name.en}` }),
  save: { th: 'บันทึก', en: 'Save' },
  saved: { th: 'บันทึกสำนักแล้ว', en: 'The department has been saved' },
  fill: { th: 'ใส่ชื่อทั้งสองภาษา', en: 'Write the name in both languages' },
  indicators: (number: number): Text => ({
    th: `ตัวชี้วัด ${count(number)} ตัว`,
    en: `Indicators: ${count(number)}`,
  }),
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

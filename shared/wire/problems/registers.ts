import { type Kind, kind } from './kind.ts';

/** Changing registers. */
export const registerProblems = {
  'register-issues': kind(
    422,
    'ทะเบียนยังมีข้อที่ต้องแก้',
    'There are errors to mend in the register',
    'แก้ทุกข้อที่แสดง แล้วส่งอีกครั้ง',
    'Mend every error shown, then send it again',
  ),
  'register-changed': kind(
    412,
    'มีผู้เปลี่ยนทะเบียนของเขตนี้ไปแล้ว',
    "Somebody has changed this district's register meanwhile",
    'เปิดทะเบียนใหม่ แล้วทำการเปลี่ยนแปลงอีกครั้ง แผ่นงานเดิมยังเก็บไว้',
    'Open the register anew and make your change again; your worksheet is kept',
  ),
  'register-closed': kind(
    409,
    'ไตรมาสที่เลือกปิดแล้ว ทะเบียนของไตรมาสนั้นเปลี่ยนไม่ได้',
    'That quarter is closed: its roster stays as it is',
    'เลือกให้มีผลตั้งแต่ไตรมาสที่ยังไม่ปิด',
    'Let the change take effect from a quarter that is not closed',
  ),
  'register-overtaken': kind(
    409,
    'มีทะเบียนที่มีผลหลังจากไตรมาสนี้อยู่แล้ว',
    'A register that takes effect later has already been stored',
    'เลือกให้มีผลตั้งแต่ไตรมาสเดียวกันหรือหลังจากนั้น',
    'Let the change take effect from the same quarter or a later one',
  ),
  'register-orphans': kind(
    409,
    'การเปลี่ยนแปลงนี้จะทำให้แถวที่เขตกรอกไว้แล้วหายไป',
    'The change would take away rows that the district has filled in',
    'ให้เขตล้างแถวที่แสดงก่อน หรือเลือกไตรมาสถัดไป',
    'Have the district clear the rows shown first, or choose a later quarter',
  ),
  'registers-refused': kind(
    409,
    'ทะเบียนของบางเขตเปลี่ยนไม่ได้ จึงยังไม่ได้เปลี่ยนของเขตใด',
    "Some districts' registers cannot be changed so; none has been changed",
    'ดูเหตุผลของแต่ละเขต แก้ไฟล์หรือนำเขตนั้นออก แล้วส่งอีกครั้ง',
    'Look at the reason for each district, mend the file or leave the district out, then send again',
  ),
} as const satisfies Record<string, Kind>;

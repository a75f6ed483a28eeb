import { type Kind, kind } from './kind.ts';

/** Keeping accounts and departments. */
export const accountProblems = {
  'unknown-account': kind(
    404,
    'ไม่พบบัญชีผู้ใช้นี้',
    'There is no such account',
    'เลือกบัญชีจากรายการ',
    'Choose an account from the list',
  ),
  'unknown-department': kind(
    404,
    'ไม่มีสำนักรหัสนี้',
    'There is no department with this code',
    'ใช้รหัสหน่วยงานสี่หลักที่ไม่ใช่ของสำนักงานเขต',
    "Use an agency code of four digits that is no district's",
  ),
  'accounts-refused': kind(
    422,
    'รายชื่อยังมีข้อที่ต้องแก้ จึงยังไม่ได้เพิ่มหรือแก้บัญชีใด',
    'There are faults to mend; no account has been added or changed',
    'แก้ทุกข้อที่แสดง แล้วส่งอีกครั้ง',
    'Mend every fault shown, then send it again',
  ),
  'last-administrator': kind(
    409,
    'บัญชีนี้เป็นผู้ดูแลระบบคนสุดท้ายที่ใช้งานได้',
    'This is the last administrator whose account is active',
    'เพิ่มผู้ดูแลระบบอีกคน และให้เข้าสู่ระบบก่อน แล้วทำรายการนี้อีกครั้ง',
    'Add another administrator, let them sign in first, then do this again',
  ),
  'account-state': kind(
    409,
    'สถานะของบัญชีนี้ทำรายการนี้ไม่ได้',
    'In its present state the account does not allow this',
    'โหลดรายการบัญชีใหม่ แล้วเลือกรายการที่ทำได้',
    'Load the list anew, then choose what is possible',
  ),
  'account-moved': kind(
    412,
    'มีผู้เปลี่ยนบัญชีนี้ไปก่อนแล้ว จึงยังไม่ได้บันทึกรายการของท่าน',
    'Somebody has changed this account meanwhile; nothing of yours was stored',
    'โหลดรายการบัญชีใหม่ แล้วทำรายการอีกครั้ง',
    'Load the list anew, then do it again',
  ),
  'mail-missing': kind(
    409,
    'บัญชีนี้ยังไม่มีอีเมล',
    'This account has no mail address',
    'ใส่อีเมลของบัญชี หรือเลือกวิธีอื่น',
    'Give the account a mail address, or choose another way',
  ),
  'username-taken': kind(
    409,
    'มีบัญชีที่ใช้ชื่อผู้ใช้นี้แล้ว',
    'There is an account of this user name',
    'ใช้ชื่อผู้ใช้อื่น',
    'Choose another user name',
  ),
} as const satisfies Record<string, Kind>;

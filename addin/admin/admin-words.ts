import type { Text } from '../../shared/terms/text.ts';

/** Words of the administrators' page and its frame. */
export const adminWords = {
  pages: { th: 'หน้าของผู้ดูแลระบบ', en: "The administrators' pages" },
  setup: { th: 'ตั้งระบบ', en: 'Set-up' },
  accounts: { th: 'บัญชีผู้ใช้', en: 'Accounts' },
  settings: { th: 'การตั้งค่าระบบ', en: 'Settings' },
  notYours: { th: 'หน้านี้สำหรับผู้ดูแลระบบ', en: 'This page is for administrators' },
  notYoursCure: {
    th: 'ออกจากระบบแล้วเข้าด้วยบัญชีผู้ดูแลระบบ หรือกลับไปที่กระดานภาพรวม',
    en: 'Sign out and in again as an administrator, or go back to the board.',
  },
  toBoard: { th: 'ไปที่กระดานภาพรวม', en: 'Go to the board' },
  broken: { th: 'หน้านี้ขัดข้อง', en: 'This page has failed' },
  brokenCure: {
    th: 'สิ่งที่บันทึกไว้แล้วยังอยู่ครบ โหลดหน้านี้ใหม่เพื่อทำต่อ',
    en: 'What has been stored stays as it is. Reload this page to go on.',
  },
} satisfies Record<string, Text>;

import type { Text } from '../../shared/terms/text.ts';

export const signInWords = {
  title: { th: 'เข้าสู่ระบบ', en: 'Sign in' },
  again: { th: 'เข้าสู่ระบบอีกครั้ง', en: 'Sign in again' },
  againWhy: {
    th: 'การเข้าสู่ระบบหมดอายุ งานที่ทำค้างไว้ยังอยู่ครบ เข้าสู่ระบบแล้วจะทำต่อให้ทันที',
    en: 'Your session has expired. Your work is kept and goes on as soon as you have signed in.',
  },
  username: { th: 'ชื่อผู้ใช้', en: 'User name' },
  password: { th: 'รหัสผ่าน', en: 'Password' },
  show: { th: 'แสดงรหัสผ่าน', en: 'Show password' },
  hide: { th: 'ซ่อนรหัสผ่าน', en: 'Hide password' },
  submit: { th: 'เข้าสู่ระบบ', en: 'Sign in' },
  fillBoth: { th: 'กรอกชื่อผู้ใช้และรหัสผ่าน', en: 'Fill in the user name and the password' },
  otherAccount: { th: 'ออกจากระบบ', en: 'Sign out' },
} satisfies Record<string, Text>;

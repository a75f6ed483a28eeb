import type { Text } from '../../shared/terms/text.ts';

export const accountWords = {
  opening: { th: 'เข้าใช้งานครั้งแรก', en: 'Your way in' },
  toSignIn: { th: 'ไปหน้าเข้าสู่ระบบ', en: 'To signing in' },
  ready: { th: 'บัญชีพร้อมใช้', en: 'Your account is ready' },
  readyWhy: {
    th: 'เปิดไตรมาสใน Excel แล้วเข้าสู่ระบบด้วยชื่อผู้ใช้และรหัสผ่านที่ตั้งไว้ หรือดูกระดานในเบราว์เซอร์',
    en: 'Open Traimat in Excel and sign in with your user name and the password that you have set, or look at the board in the browser.',
  },
  toBoard: { th: 'เปิดกระดาน', en: 'Open the board' },
  broken: { th: 'หน้านี้ขัดข้อง', en: 'This page has failed' },
  brokenCure: { th: 'โหลดหน้านี้ใหม่ ไม่มีสิ่งใดสูญหาย', en: 'Reload it; nothing is lost.' },
} satisfies Record<string, Text>;

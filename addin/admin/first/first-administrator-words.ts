import type { Text } from '../../../shared/terms/text.ts';

/** Words of making the first administrator. */
export const firstAdministratorWords = {
  title: { th: 'เริ่มตั้งระบบไตรมาส', en: 'Set Traimat up' },
  why: {
    th: 'ขั้นแรกคือบัญชีผู้ดูแลระบบของท่าน จากนั้นทำทีละขั้น หยุดพักและกลับมาทำต่อจากเครื่องใดก็ได้',
    en: 'First comes your own account as administrator. Then go step by step; you may stop and go on later, from any computer.',
  },
  displayName: { th: 'ชื่อและนามสกุล', en: 'Your name' },
  username: { th: 'ชื่อผู้ใช้', en: 'User name' },
  usernameHint: { th: 'a–z 0–9 จุด และขีดล่าง 3 ถึง 30 ตัว เช่น somying.c', en: '3 to 30 of a–z, 0–9, dot and underscore' },
  password: { th: 'รหัสผ่าน', en: 'Password' },
  passwordHint: {
    th: 'อย่างน้อย 12 ตัวอักษร วางจากโปรแกรมจัดการรหัสผ่านได้ คำหลายคำต่อกันดีกว่าคำเดียวที่ยาก',
    en: 'At least 12 characters; paste it from a password manager. Several words are better than one difficult one.',
  },
  show: { th: 'แสดงรหัสผ่าน', en: 'Show password' },
  hide: { th: 'ซ่อนรหัสผ่าน', en: 'Hide password' },
  make: { th: 'สร้างบัญชีและเริ่ม', en: 'Make the account and begin' },
  fillAll: { th: 'กรอกให้ครบทุกช่อง', en: 'Fill in every field' },
  signIn: { th: 'เข้าสู่ระบบ', en: 'Sign in' },
  checking: { th: 'กำลังตรวจที่อยู่', en: 'Checking the address' },
} satisfies Record<string, Text>;

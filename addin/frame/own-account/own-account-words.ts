import type { Text } from '../../../shared/terms/text.ts';
import { count } from '../../parts/words/amount.ts';

/** Words of one's own account. */
export const ownAccountWords = {
  password: { th: 'รหัสผ่าน', en: 'Password' },
  currentPassword: { th: 'รหัสผ่านปัจจุบัน', en: 'Present password' },
  changePassword: { th: 'เปลี่ยนรหัสผ่าน', en: 'Change the password' },
  passwordChanged: {
    th: 'เปลี่ยนรหัสผ่านแล้ว ที่อื่นทั้งหมดออกจากระบบแล้ว',
    en: 'The password is changed, and you are signed out everywhere else',
  },
  fillBoth: { th: 'กรอกรหัสผ่านปัจจุบันและรหัสผ่านใหม่', en: 'Fill in the present and the new password' },
  noPassword: {
    th: 'บัญชีนี้เข้าสู่ระบบผ่านผู้ให้บริการ จึงไม่มีรหัสผ่าน',
    en: 'This account signs in by a provider and has no password',
  },
  secondFactor: { th: 'ยืนยันตัวตนขั้นที่สอง', en: 'Second factor' },
  factorOff: {
    th: 'ยังไม่ได้ตั้ง เมื่อตั้งแล้วผู้ที่รู้รหัสผ่านอย่างเดียวจะเข้าไม่ได้',
    en: 'Not set up. With it, knowing the password alone lets nobody in.',
  },
  factorOn: (since: Text, left: number): Text => ({
    th: `ตั้งไว้เมื่อ ${since.th} เหลือรหัสสำรอง ${count(left)} รหัส`,
    en: `Set up on ${since.en}; ${count(left)} recovery codes are left`,
  }),
  factorDemanded: { th: 'บทบาทของท่านต้องมี จึงยกเลิกไม่ได้', en: 'Your role must have it, so it cannot be taken away' },
  setUp: { th: 'ตั้งการยืนยัน', en: 'Set it up' },
  setUpAnew: { th: 'เปลี่ยนโทรศัพท์', en: 'Another phone' },
  newCodes: { th: 'ออกรหัสสำรองใหม่', en: 'New recovery codes' },
  remove: { th: 'ยกเลิกการยืนยัน', en: 'Take it away' },
  askPassword: { th: 'กรอกรหัสผ่านเพื่อทำต่อ', en: 'Type your password to go on' },
  goOn: { th: 'ทำต่อ', en: 'Go on' },
  sessions: { th: 'ที่ที่เข้าสู่ระบบอยู่', en: 'Where you are signed in' },
  sessionsWhy: {
    th: 'การเข้าสู่ระบบหมดอายุเมื่อครบ 12 ชั่วโมง หรือไม่ได้ใช้ 4 ชั่วโมง หากมีที่ที่ท่านไม่รู้จัก ให้ออกจากที่นั่นและเปลี่ยนรหัสผ่าน',
    en: 'A session ends after 12 hours, or after 4 without use. If you do not know one, end it and change your password.',
  },
  here: { th: 'ที่นี่', en: 'here' },
  seen: (begun: Text, lastSeen: Text): Text => ({
    th: `เข้าเมื่อ ${begun.th} ใช้ล่าสุด ${lastSeen.th}`,
    en: `Since ${begun.en}, last used ${lastSeen.en}`,
  }),
  from: (address: string): Text => ({ th: `จาก ${address}`, en: `from ${address}` }),
  end: { th: 'ออกจากที่นี้', en: 'Sign it out' },
  endOf: (device: Text): Text => ({ th: `ออกจากที่นี้: ${device.th}`, en: `Sign it out: ${device.en}` }),
  endOthers: { th: 'ออกจากที่อื่นทั้งหมด', en: 'Sign out everywhere else' },
  ended: { th: 'ออกแล้ว', en: 'Signed out' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

import type { Text } from '../../../shared/terms/text.ts';

/** Words of signing in, step by step. */
export const enteringWords = {
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
  waitFor: (seconds: number): Text =>
    seconds < 90
      ? { th: `ลองใหม่ได้ในอีก ${seconds} วินาที`, en: `It can be tried again in ${seconds} seconds` }
      : {
          th: `ลองใหม่ได้ในอีก ${Math.ceil(seconds / 60)} นาที`,
          en: `It can be tried again in ${Math.ceil(seconds / 60)} minutes`,
        },
  startAgain: { th: 'เริ่มเข้าสู่ระบบใหม่', en: 'Begin again' },
  forgotten: { th: 'ลืมรหัสผ่าน', en: 'Forgotten password' },
  forgottenWhy: {
    th: 'กรอกชื่อผู้ใช้ หากบัญชีมีอีเมล จะมีอีเมลพร้อมที่อยู่สำหรับตั้งรหัสผ่านใหม่ ใช้ได้ครั้งเดียว',
    en: 'Fill in your user name. If the account has an e-mail address, a mail brings an address, good once, to set a new password.',
  },
  forgottenSend: { th: 'ส่งอีเมล', en: 'Send the mail' },
  forgottenSent: { th: 'รับคำขอแล้ว', en: 'Your request has been taken' },
  forgottenSentWhy: {
    th: 'หากบัญชีนี้มีอีเมล จะได้รับภายในไม่กี่นาที ดูในกล่องจดหมายขยะด้วย หากไม่ได้รับ ให้ติดต่อผู้ดูแลระบบ',
    en: 'If this account has an e-mail address, the mail comes within minutes; look among junk, too. If none comes, ask the administrator.',
  },
  noMail: {
    th: 'ระบบนี้ยังไม่ได้ตั้งอีเมล ผู้ดูแลระบบออกรหัสผ่านใหม่ให้ได้',
    en: 'No mail is set here: the administrator can give you a new password.',
  },
  back: { th: 'กลับไปเข้าสู่ระบบ', en: 'Back to signing in' },
  ask: (whom: string): Text => ({ th: `เข้าไม่ได้ ติดต่อ ${whom}`, en: `Cannot get in? Ask ${whom}` }),
  newPassword: { th: 'ตั้งรหัสผ่านใหม่', en: 'Set a new password' },
  newPasswordOf: (name: string, username: string): Text => ({
    th: `${name} · ชื่อผู้ใช้ ${username}`,
    en: `${name} · user name ${username}`,
  }),
  newPasswordField: { th: 'รหัสผ่านใหม่', en: 'New password' },
  setPassword: { th: 'ตั้งรหัสผ่านนี้', en: 'Set this password' },
  passwordRules: {
    th: 'อย่างน้อย 12 ตัวอักษร ใช้หลายคำต่อกันได้ วางจากโปรแกรมจัดการรหัสผ่านได้ ไม่ต้องมีตัวเลขหรือสัญลักษณ์',
    en: 'At least 12 characters. Several words will do, and pasting from a password manager, too; no digits or signs are asked for.',
  },
  passwordGood: { th: 'ครบตามเกณฑ์ที่ตรวจได้ที่นี่', en: 'Good, as far as it can be told here' },
  secondFactor: { th: 'ยืนยันตัวตนขั้นที่สอง', en: 'Second factor' },
  secondFactorWhy: {
    th: 'เปิดแอปยืนยันตัวตนในโทรศัพท์ แล้วกรอกรหัสหกหลักของไตรมาส หากไม่มีโทรศัพท์ ใช้รหัสสำรองได้',
    en: "Open the authenticator on your phone and type Traimat's six digits. Without the phone, use a recovery code.",
  },
  code: { th: 'รหัสหกหลัก หรือรหัสสำรอง', en: 'Six digits, or a recovery code' },
  sixDigits: { th: 'รหัสหกหลักจากแอป', en: 'Six digits from the app' },
  fillCode: { th: 'กรอกรหัส', en: 'Fill in the code' },
  check: { th: 'ยืนยัน', en: 'Confirm' },
  setUp: { th: 'ตั้งการยืนยันตัวตนขั้นที่สอง', en: 'Set up a second factor' },
  setUpWhy: {
    th: 'บทบาทของท่านต้องยืนยันตัวตนด้วยโทรศัพท์ทุกครั้งที่เข้าสู่ระบบ ตั้งครั้งเดียว ใช้เวลาราวหนึ่งนาที',
    en: 'Your role must be confirmed by phone at each sign-in. It is set up once and takes a minute.',
  },
  setUpScan: {
    th: 'สแกนด้วยแอปยืนยันตัวตน เช่น Microsoft Authenticator หรือ Google Authenticator',
    en: 'Scan it with an authenticator, such as Microsoft Authenticator or Google Authenticator',
  },
  setUpType: { th: 'สแกนไม่ได้ ให้พิมพ์คีย์นี้ในแอป', en: 'If it cannot be scanned, type this key into the app' },
  qr: { th: 'คิวอาร์โค้ดของการยืนยันตัวตนขั้นที่สอง', en: 'QR code of the second factor' },
  setUpConfirm: { th: 'ตั้งให้เสร็จ', en: 'Finish' },
  recoveryCodes: { th: 'รหัสสำรอง 10 รหัส', en: 'Ten recovery codes' },
  recoveryCodesWhy: {
    th: 'เก็บไว้นอกโทรศัพท์ เช่น พิมพ์ลงกระดาษ ใช้แทนแอปได้รหัสละครั้งเมื่อโทรศัพท์หาย จะแสดงครั้งนี้ครั้งเดียว',
    en: 'Keep them apart from the phone, on paper for instance. Each stands in for the app once if the phone is lost. They are shown only now.',
  },
  copyCodes: { th: 'คัดลอกทั้งหมด', en: 'Copy all' },
  copied: { th: 'คัดลอกแล้ว', en: 'Copied' },
  kept: { th: 'เก็บรหัสแล้ว ไปต่อ', en: 'I have kept them, go on' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

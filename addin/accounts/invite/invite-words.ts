import type { Text } from '../../../shared/terms/text.ts';
import { count } from '../../parts/words/amount.ts';

/** Words of inviting people, and of what they come in by. */
export const inviteWords = {
  title: { th: 'เชิญผู้ใช้', en: 'Invite people' },
  one: { th: 'เชิญทีละคน', en: 'Invite one' },
  accountHint: {
    th: 'ใช้ a–z ตัวเลข จุด หรือขีดล่าง 3–30 ตัว',
    en: '3 to 30 of a–z, figures, full stop and underscore',
  },
  way: { th: 'วิธีเข้าใช้ครั้งแรก', en: 'How they first come in' },
  ways: {
    address: { th: 'ที่อยู่ใช้ครั้งเดียว', en: 'one-time address' },
    password: { th: 'รหัสผ่านใช้ครั้งเดียว', en: 'one-time password' },
    mail: { th: 'ส่งที่อยู่ทางอีเมล', en: 'address by mail' },
  },
  noMail: {
    th: 'ส่งทางอีเมลได้เมื่อตั้งเครื่องแม่ข่ายอีเมลแล้ว',
    en: 'It can go by mail once a mail server has been set.',
  },
  invite: { th: 'เชิญ', en: 'Invite' },
  invited: (name: string): Text => ({ th: `เชิญ ${name} แล้ว`, en: `${name} has been invited` }),
  invitedMany: (people: number): Text => ({
    th: `เชิญแล้ว ${count(people)} คน`,
    en: `${count(people)} people have been invited`,
  }),
  handOver: {
    th: 'ส่งให้เจ้าตัวแต่ละคนเท่านั้น ระบบแสดงให้เห็นครั้งนี้ครั้งเดียว คัดลอกหรือดาวน์โหลดก่อนออกจากหน้านี้',
    en: 'Give each to its person alone. They are shown this once: copy or download them before you leave this page.',
  },
  address: { th: 'ที่อยู่เข้าใช้งาน', en: 'One-time address' },
  password: { th: 'รหัสผ่านใช้ครั้งเดียว', en: 'One-time password' },
  entry: { th: 'สิ่งที่ใช้เข้า', en: 'What they come in by' },
  end: { th: 'ใช้ได้ถึง', en: 'Good until' },
  until: (until: Text): Text => ({ th: `ใช้ได้ถึง ${until.th}`, en: `Good until ${until.en}` }),
  sent: (mail: string): Text => ({ th: `ส่งที่อยู่ไปที่ ${mail} แล้ว`, en: `The address has been sent to ${mail}` }),
  unsent: {
    th: 'ส่งทางอีเมลไม่สำเร็จ ส่งที่อยู่นี้ให้เจ้าตัวด้วยวิธีอื่น',
    en: 'The mail has not gone out: hand this address over another way.',
  },
  download: { th: 'ดาวน์โหลดเป็น CSV', en: 'Download as CSV' },
  many: { th: 'เชิญหลายคนจากไฟล์ CSV', en: 'Invite many from a CSV file' },
  manyWhy: {
    th: 'บรรทัดแรกเป็นหัวคอลัมน์ ชื่อ, ชื่อผู้ใช้, อีเมล, บทบาท, หน่วยงาน แล้วคนละหนึ่งบรรทัด ดูผลก่อน แล้วเชิญพร้อมกันทั้งหมดหรือไม่เชิญเลย',
    en: 'The first line has the headers name, account, mail, role, organisation; then one person a line. You see what it comes to first; then all are invited, or none.',
  },
  template: { th: 'ดาวน์โหลดไฟล์ตัวอย่าง', en: 'Download an empty list' },
  chooseFile: { th: 'เลือกไฟล์ CSV', en: 'Choose a CSV file' },
  closeFile: { th: 'เลิกใช้ไฟล์นี้', en: 'Leave this file' },
  tooLarge: { th: 'ไฟล์ใหญ่เกิน 2 MB', en: 'The file is larger than 2 MB' },
  tooLargeCure: { th: 'แบ่งรายชื่อเป็นหลายไฟล์', en: 'Divide the list into several files' },
  read: (file: string, people: number): Text => ({
    th: `${file}: ${count(people)} คน`,
    en: `${file}: ${count(people)} people`,
  }),
  ready: { th: 'ทุกบรรทัดถูกต้อง พร้อมเชิญ', en: 'Every line is right: they can be invited' },
  faulty: (lines: number): Text => ({
    th: `มี ${count(lines)} บรรทัดที่ต้องแก้ จึงยังเชิญไม่ได้`,
    en: `Lines to mend: ${count(lines)}. Nobody can be invited yet`,
  }),
  faultyCure: {
    th: 'แก้ในไฟล์ แล้วเลือกไฟล์อีกครั้ง',
    en: 'Mend them in the file, then choose it again.',
  },
  line: (line: number): Text => ({ th: `บรรทัด ${count(line)}`, en: `Line ${count(line)}` }),
  inviteAll: (people: number): Text => ({
    th: `เชิญทั้งหมด ${count(people)} คน`,
    en: `Invite all ${count(people)}`,
  }),
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;

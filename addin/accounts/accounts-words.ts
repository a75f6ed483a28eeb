import type { Text } from '../../shared/terms/text.ts';
import { count } from '../parts/words/amount.ts';

/** Words of the administrators' page of accounts. */
export const accountsWords = {
  title: { th: 'บัญชีผู้ใช้', en: 'Accounts' },
  back: { th: 'บัญชีทั้งหมด', en: 'All accounts' },
  invite: { th: 'เชิญผู้ใช้', en: 'Invite people' },
  departments: { th: 'สำนัก', en: 'Departments' },
  search: { th: 'ค้นชื่อ ชื่อผู้ใช้ หรืออีเมล', en: 'Search name, user name or mail' },
  state: { th: 'สถานะ', en: 'State' },
  everyState: { th: 'ทุกสถานะ', en: 'Every state' },
  everyOrganisation: { th: 'ทุกหน่วยงาน', en: 'Every organisation' },
  counted: (name: Text, accounts: number): Text => ({
    th: `${name.th} (${count(accounts)})`,
    en: `${name.en} (${count(accounts)})`,
  }),
  shown: (shown: number, all: number): Text => ({
    th: `แสดง ${count(shown)} จาก ${count(all)} บัญชี`,
    en: `${count(shown)} of ${count(all)} accounts`,
  }),
  none: { th: 'ไม่มีบัญชีที่ตรงกับที่ค้น', en: 'No account is as you ask' },
  showAll: { th: 'แสดงทุกบัญชี', en: 'Show all accounts' },
  name: { th: 'ชื่อและนามสกุล', en: 'Name' },
  account: { th: 'ชื่อผู้ใช้', en: 'User name' },
  mail: { th: 'อีเมล', en: 'Mail' },
  role: { th: 'บทบาท', en: 'Role' },
  organisation: { th: 'หน่วยงาน', en: 'Organisation' },
  choose: { th: 'เลือกหน่วยงาน…', en: 'Choose one…' },
  lastSeen: { th: 'ใช้งานล่าสุด', en: 'Last seen' },
  seen: (when: Text): Text => ({ th: `ใช้งานล่าสุด ${when.th}`, en: `Last seen ${when.en}` }),
  neverSeen: { th: 'ยังไม่เคยเข้าใช้', en: 'Never been here' },
  secondFactor: { th: 'การยืนยันตัวตนขั้นที่สอง', en: 'Second factor' },
  has: { th: 'มี', en: 'Yes' },
  hasNot: { th: 'ไม่มี', en: 'No' },
  pending: { th: 'รอเข้าใช้', en: 'Waiting' },
  entries: {
    address: { th: 'ที่อยู่ใช้ครั้งเดียว', en: 'One-time address' },
    password: { th: 'รหัสผ่านใช้ครั้งเดียว', en: 'One-time password' },
  },
  waiting: (entry: Text, until: Text): Text => ({
    th: `${entry.th} ยังไม่ได้ใช้ ใช้ได้ถึง ${until.th}`,
    en: `${entry.en} not used yet, good until ${until.en}`,
  }),
  over: (entry: Text, until: Text): Text => ({
    th: `${entry.th} หมดอายุแล้วเมื่อ ${until.th} ต้องออกให้ใหม่`,
    en: `${entry.en} ended on ${until.en}: give a new one`,
  }),
  you: { th: 'บัญชีของท่านเอง', en: 'Your own account' },
  youWhy: {
    th: 'รหัสผ่านและการยืนยันตัวตนขั้นที่สองของท่านเองจัดการที่',
    en: 'Your own password and second factor are kept on',
  },
  ownPage: { th: 'หน้าบัญชีของท่าน', en: 'the page of your account' },
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;

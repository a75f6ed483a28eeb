import type { Text } from '../../../shared/terms/text.ts';

/** Words of inviting the first people. */
export const inviteWords = {
  name: { th: 'ชื่อและนามสกุล', en: 'Name' },
  account: { th: 'ชื่อผู้ใช้', en: 'User name' },
  organisation: { th: 'หน่วยงาน', en: 'Organisation' },
  role: { th: 'บทบาท', en: 'Role' },
  choose: { th: 'เลือกหน่วยงาน…', en: 'Choose one…' },
  invite: { th: 'เชิญ', en: 'Invite' },
  invited: (name: string): Text => ({ th: `เชิญ ${name} แล้ว`, en: `${name} has been invited` }),
  invitedCure: {
    th: 'ส่งที่อยู่นี้ให้ผู้นั้นคนเดียว ระบบแสดงให้เห็นครั้งนี้ครั้งเดียว เปิดแล้วตั้งรหัสผ่านเอง',
    en: 'Give this address to that person alone; it is shown this once. They open it and choose a password.',
  },
  address: { th: 'ที่อยู่เข้าใช้งาน', en: 'One-time address' },
  until: (until: Text): Text => ({ th: `ใช้ได้ถึง ${until.th}`, en: `Good until ${until.en}` }),
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

import type { Text } from '../../shared/terms/text.ts';
import type { Role } from '../../shared/wire/access.ts';

export const mailWords = {
  wanted: { th: 'รับอีเมลแจ้งเตือน', en: 'Send me the mail' },
  wantedHint: {
    th: 'วันละไม่เกินหนึ่งฉบับ ตั้งแต่ 07:30 น. เฉพาะวันที่มีเรื่องต้องแจ้ง',
    en: 'One a day at most, from 07:30, only when there is something to tell',
  },
  address: { th: 'ที่อยู่อีเมล', en: 'E-mail address' },
  needed: { th: 'กรอกที่อยู่อีเมลที่จะให้ส่งไป', en: 'Fill in the address that it shall go to' },
  wrong: { th: 'ที่อยู่อีเมลไม่ถูกต้อง เช่น somchai@bangkok.go.th', en: 'No such address: like somchai@bangkok.go.th' },
  save: { th: 'บันทึก', en: 'Save' },
  saved: { th: 'บันทึกแล้ว', en: 'Saved' },
  savedOn: (address: string): Text => ({ th: `จะส่งไปที่ ${address}`, en: `It goes to ${address}` }),
  askedAt: (address: string): Text => ({
    th: `ส่งลิงก์ยืนยันไปที่ ${address} แล้ว เปิดอีเมลนั้นแล้วกดยืนยัน จึงจะเริ่มส่ง`,
    en: `A link has been sent to ${address}: open that mail and confirm, and the notices begin`,
  }),
  notAsked: {
    th: 'ส่งลิงก์ยืนยันไม่สำเร็จ ตรวจที่อยู่อีเมล แล้วกดบันทึกอีกครั้ง',
    en: 'The link for confirming could not be sent: check the address, then save again',
  },
  unconfirmed: { th: 'ที่อยู่อีเมลยังไม่ได้ยืนยัน', en: 'The address is not confirmed yet' },
  unconfirmedCure: {
    th: 'เปิดลิงก์ในอีเมลยืนยัน หรือกดบันทึกเพื่อรับลิงก์อีกครั้ง',
    en: 'Open the link in the mail that asks for it, or save to get it again',
  },
  savedOff: { th: 'จะไม่มีอีเมลส่งถึงท่าน', en: 'No mail is sent to you' },
  unavailable: { th: 'เซิร์ฟเวอร์นี้ยังส่งอีเมลไม่ได้', en: 'This server cannot send mail yet' },
  unavailableCure: {
    th: 'บันทึกไว้ก่อนได้ จะเริ่มส่งเมื่อผู้ดูแลระบบตั้งค่าเซิร์ฟเวอร์อีเมล',
    en: 'You may save it all the same: it begins once the administrator has set a mail server.',
  },
  about: {
    district: {
      th: 'แจ้งแผ่นงานที่ใกล้ครบกำหนด (7, 3, 1 วัน และวันครบกำหนด) เลยกำหนด หรือถูกส่งคืน',
      en: 'Sheets that are due (in 7, 3, 1 days and on the day), overdue or given back',
    },
    department: {
      th: 'แจ้งแผ่นงานของหน่วยงานท่านที่ใกล้ครบกำหนด (7, 3, 1 วัน และวันครบกำหนด) เลยกำหนด หรือถูกส่งคืน',
      en: "Your office's sheets that are due (in 7, 3, 1 days and on the day), overdue or given back",
    },
    planning: {
      th: 'แจ้งแผ่นงานที่รอตรวจ และหน่วยงานที่เลยกำหนดแล้วยังไม่ส่ง',
      en: 'Sheets that wait for review, and offices that are late',
    },
    administrator: {
      th: 'แจ้งเมื่อสำรองข้อมูลไม่สำเร็จ หรือไม่มีชุดสำรองที่ดีเกินสองวัน',
      en: 'Backups that were not made, and when there has been no good one for more than two days',
    },
    viewer: {
      th: 'บัญชีประเภทนี้ยังไม่มีเรื่องที่ต้องแจ้ง จึงยังไม่มีอีเมล',
      en: 'There is nothing that this kind of account is told, so no mail comes yet',
    },
  } satisfies Record<Role, Text>,
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;

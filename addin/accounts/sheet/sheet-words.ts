import type { Text } from '../../../shared/terms/text.ts';

/** Words of one account's sheet. */
export const sheetWords = {
  change: { th: 'แก้ไขบัญชี', en: 'Change the account' },
  changeWhy: {
    th: 'บทบาทและหน่วยงานใหม่มีผลทันที',
    en: 'A new role or organisation holds at once.',
  },
  save: { th: 'บันทึก', en: 'Save' },
  saved: { th: 'บันทึกบัญชีแล้ว', en: 'The account has been saved' },
  revert: { th: 'คืนค่าเดิม', en: 'Put back as it was' },
  noName: { th: 'ใส่ชื่อที่จะแสดง', en: 'Write the name to be shown' },
  access: { th: 'ให้เข้าใช้ใหม่', en: 'New access' },
  accessWhy: {
    th: 'เมื่อลืมรหัสผ่าน รหัสผ่านรั่ว หรือคำเชิญหมดอายุ รหัสผ่านเดิมใช้ไม่ได้และออกจากระบบทุกเครื่องทันที',
    en: 'For a password that is forgotten or known to others, or an invitation that is over. The old password and all sessions end at once.',
  },
  renew: { th: 'ออกให้ใหม่', en: 'Give a new one' },
  renewAsk: { th: 'ให้เข้าใช้ใหม่', en: 'Give new access' },
  renewSure: (name: string): Text => ({
    th: `รหัสผ่านเดิมของ ${name} จะใช้ไม่ได้ และจะออกจากระบบทุกเครื่องทันที`,
    en: `The old password of ${name} ends, and all their sessions, at once.`,
  }),
  renewed: (name: string): Text => ({ th: `ให้ ${name} เข้าใช้ใหม่แล้ว`, en: `${name} has new access` }),
  mailMissing: { th: 'ใส่อีเมลของบัญชีก่อน จึงส่งทางอีเมลได้', en: 'It can go by mail once the account has an address.' },
  more: { th: 'ปิดและเปิดบัญชี', en: 'Closing and opening' },
  deactivate: { th: 'ปิดการใช้งาน', en: 'Deactivate' },
  deactivateWhy: {
    th: 'เข้าระบบไม่ได้อีก และออกจากระบบทุกเครื่องทันที งานที่ทำไว้อยู่ครบ เปิดใช้งานใหม่ได้ภายหลัง',
    en: 'Nobody signs in by it any more, and all its sessions end at once. What was done stays; it can be reactivated later.',
  },
  deactivated: { th: 'ปิดการใช้งานบัญชีแล้ว', en: 'The account has been deactivated' },
  reactivate: { th: 'เปิดใช้งานอีกครั้ง', en: 'Reactivate' },
  reactivateWhy: {
    th: 'เข้าระบบได้อีกด้วยรหัสผ่านเดิม ผู้ที่ยังไม่เคยตั้งรหัสผ่านต้องให้เข้าใช้ใหม่ก่อน',
    en: 'They sign in again by the password that they had; whoever never chose one needs new access.',
  },
  reactivated: { th: 'เปิดใช้งานบัญชีแล้ว', en: 'The account has been reactivated' },
  endSecondFactor: { th: 'ยกเลิกการยืนยันตัวตนขั้นที่สอง', en: 'Take the second factor away' },
  endSecondFactorWhy: {
    th: 'ใช้เมื่อโทรศัพท์และรหัสสำรองหาย ตรวจให้แน่ใจก่อนว่าเป็นเจ้าตัว จะออกจากระบบทุกเครื่องทันที',
    en: 'For a phone and recovery codes that are lost. Make sure first that it is them; all their sessions end at once.',
  },
  secondFactorEnded: { th: 'ยกเลิกการยืนยันตัวตนขั้นที่สองแล้ว', en: 'The second factor has been taken away' },
  erase: { th: 'ลบข้อมูลส่วนบุคคล', en: 'Erase the personal data' },
  eraseWhy: {
    th: 'ย้อนกลับไม่ได้ ชื่อ ชื่อผู้ใช้ และอีเมลของบุคคลนี้หายไปจากบัญชี และมีนามแทนในบันทึกทุกแห่ง สิ่งที่ยังอยู่คือรายงาน ผลการตรวจ ข้อความที่พิมพ์ไว้ และบันทึกว่าทำอะไรเมื่อใด ซึ่งยังพิสูจน์ได้ ข้อมูลสำรองที่ทำไว้ก่อนยังมีชื่อเดิม',
    en: 'There is no way back. Name, user name and mail go from the account, and a pseudonym stands in every record. What stays: the reports, the decisions, what people wrote in texts, and the log of what was done and when, which can still be proven. Backups made before still have the name.',
  },
  reason: { th: 'เหตุผล (เก็บไว้ในบันทึก)', en: 'Reason (kept in the log)' },
  erased: (pseudonym: string): Text => ({
    th: `ลบข้อมูลส่วนบุคคลแล้ว ในบันทึกใช้ชื่อ “${pseudonym}”`,
    en: `The personal data has been erased; the records now say “${pseudonym}”`,
  }),
  erasedAccount: { th: 'ลบข้อมูลส่วนบุคคลแล้ว', en: 'The personal data has been erased' },
  erasedWhy: {
    th: 'บัญชีนี้ไม่มีชื่อของบุคคลอีก และแก้ไขไม่ได้',
    en: 'The account bears nobody’s name any more and cannot be changed.',
  },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

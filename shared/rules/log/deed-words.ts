import type { Text } from '../../terms/text.ts';
import { actNames } from '../sheets/act-names.ts';
import type { Act } from '../sheets/workflow.ts';

/** What else than an act on a sheet is written into the log. */
const settings = {
  publish: { th: 'ประกาศใช้ตัวชี้วัดรุ่นใหม่', en: 'Version of an indicator published' },
  'set-days': { th: 'กำหนดวันของไตรมาส', en: "Quarter's days set" },
  'install-register': { th: 'ทะเบียนที่มากับระบบ', en: 'Register that came with the installation' },
  'change-register': { th: 'เปลี่ยนทะเบียนชุมชน', en: 'Register changed' },
  extend: { th: 'ขยายเวลา', en: 'More time given' },
  'cancel-indicator': { th: 'ยกเลิกตัวชี้วัด', en: 'Indicator cancelled' },
  'restore-indicator': { th: 'เลิกการยกเลิกตัวชี้วัด', en: 'Cancellation taken back' },
  'set-scale': { th: 'กำหนดเกณฑ์คะแนน', en: 'Evaluation scale set' },
  'set-report-demand': { th: 'กำหนดว่าต้องมีรายงานหรือไม่', en: 'Whether a report is asked for set' },
  'set-installation': { th: 'ตั้งค่าระบบ', en: 'Installation set' },
  'name-department': { th: 'กำหนดชื่อสำนัก', en: 'Department named' },
  'make-receipt-key': { th: 'สร้างกุญแจตราประทับใบรับ', en: 'Key of receipts made' },
  'set-mail': { th: 'ตั้งการรับอีเมลสรุป', en: 'Digest set' },
  'add-account': { th: 'เพิ่มบัญชีผู้ใช้', en: 'Account added' },
  'find-account': { th: 'บัญชีที่มีอยู่ก่อนเริ่มบันทึก', en: 'Account that was there before the log' },
  'change-account': { th: 'แก้ไขบัญชีผู้ใช้', en: 'Account changed' },
  'bind-account': { th: 'ผูกบัญชีกับผู้ให้บริการยืนยันตัวตน', en: 'Account bound to the sign-in provider' },
  'invite-account': { th: 'เชิญผู้ใช้', en: 'Account invited' },
  'renew-access': { th: 'ให้ตั้งรหัสผ่านใหม่', en: 'Access renewed' },
  'deactivate-account': { th: 'ปิดบัญชีผู้ใช้', en: 'Account deactivated' },
  'reactivate-account': { th: 'เปิดบัญชีผู้ใช้อีกครั้ง', en: 'Account reactivated' },
  'erase-account': { th: 'ลบข้อมูลส่วนบุคคลของบัญชี', en: "Account's personal data erased" },
  'change-password': { th: 'เปลี่ยนรหัสผ่าน', en: 'Password changed' },
  'set-up-second-factor': { th: 'ตั้งการยืนยันตัวตนขั้นที่สอง', en: 'Second factor set up' },
  'remove-second-factor': { th: 'ยกเลิกการยืนยันตัวตนขั้นที่สอง', en: 'Second factor taken away' },
  'prune-drafts': { th: 'ลบเนื้อหาฉบับร่างตามระเบียบการเก็บ', en: 'Content of old drafts pruned' },
  'erase-person': { th: 'ลบข้อมูลส่วนบุคคล', en: 'Personal data erased' },
} satisfies Record<string, Text>;

/** What is done by storing a fact: an act on a sheet, or a setting. */
export type LoggedDeed = Act | keyof typeof settings;

const words: Record<LoggedDeed, Text> = { ...actNames, ...settings };

/** Every deed that the log may hold, in the order of a list to choose from. */
export const loggedDeeds = Object.keys(words) as [LoggedDeed, ...LoggedDeed[]];

/** A deed in words; one of an earlier program, which nobody knows any more, by its name. */
export function deedWords(deed: string): Text {
  return Object.hasOwn(words, deed) ? words[deed as LoggedDeed] : { th: deed, en: deed };
}

import type { Text } from '../../../shared/terms/text.ts';
import { count } from '../../parts/words/amount.ts';

/** Words of the audit page: what was done, by whom, and whether the log holds. */
export const logWords = {
  tab: { th: 'บันทึก', en: 'Audit' },
  title: { th: 'บันทึกการกระทำ', en: 'Audit' },
  whole: (link: number, at: Text): Text => ({
    th: `บันทึกครบถ้วนถึงรายการที่ ${count(link)} ตรวจล่าสุดเมื่อ ${at.th}`,
    en: `The log is whole up to link ${count(link)}, last verified on ${at.en}`,
  }),
  anchored: (link: number): Text => ({
    th: `เทียบกับค่ายืนยันของรายการที่ ${count(link)} แล้ว`,
    en: `Held against the anchor of link ${count(link)}`,
  }),
  notAnchored: { th: 'ไม่มีค่ายืนยันให้เทียบ', en: 'There was no anchor to hold it against' },
  unverified: { th: 'เซิร์ฟเวอร์ยังตรวจบันทึกไม่เสร็จ', en: 'The server has not verified the log yet' },
  unverifiedCure: { th: 'กดรีเฟรชเพื่อดูอีกครั้ง', en: 'Refresh to look again.' },
  broken: { th: 'บันทึกไม่ครบถ้วน ถูกแก้ไขนอกระบบ', en: 'The log does not hold: other hands have changed it' },
  brokenCure: {
    th: 'แจ้งผู้ดูแลระบบทันที ให้เก็บฐานข้อมูลนี้ไว้เป็นหลักฐาน แล้วกู้คืนจากสำเนาสำรองที่ตรวจแล้วครบถ้วน',
    en: 'Tell the administrator at once: keep this database as evidence, then restore a backup that is verified as whole.',
  },
  lastWhole: (link: number, at: Text): Text => ({
    th: `ครบถ้วนครั้งสุดท้ายเมื่อ ${at.th} ถึงรายการที่ ${count(link)}`,
    en: `It was last whole on ${at.en}, up to link ${count(link)}`,
  }),
  filter: { th: 'เลือกสิ่งที่แสดง', en: 'What is shown' },
  person: { th: 'ผู้กระทำ (ชื่อหรือชื่อผู้ใช้)', en: 'Person (name or username)' },
  act: { th: 'การกระทำ', en: 'Act' },
  indicator: { th: 'ตัวชี้วัด', en: 'Indicator' },
  period: { th: 'ไตรมาส', en: 'Quarter' },
  district: { th: 'หน่วยงาน', en: 'Office' },
  from: { th: 'ตั้งแต่วันที่', en: 'From' },
  to: { th: 'ถึงวันที่', en: 'To' },
  all: { th: 'ทั้งหมด', en: 'All' },
  backwards: { th: 'วันแรกมาหลังวันสุดท้าย', en: 'The first day comes after the last' },
  show: { th: 'แสดง', en: 'Show' },
  clear: { th: 'ล้างตัวเลือก', en: 'Show all' },
  deeds: { th: 'สิ่งที่ทำ ใหม่สุดก่อน', en: 'What was done, the newest first' },
  none: { th: 'ไม่มีการกระทำตามที่เลือก', en: 'Nothing of the kind was done' },
  older: { th: 'เก่ากว่า', en: 'Older' },
  end: { th: 'ไม่มีที่เก่ากว่านี้แล้ว', en: 'There is nothing older' },
  access: { th: 'การเข้าใช้ ใหม่สุดก่อน', en: 'Who came in, the newest first' },
  accessAbout: {
    th: 'เข้าสู่ระบบ ถูกปฏิเสธ นำข้อมูลออก เก็บไว้ 400 วัน',
    en: 'Signing in and out, refusals, data taken along; kept for 400 days',
  },
  accessKind: { th: 'เหตุการณ์', en: 'What happened' },
  accessNone: { th: 'ไม่มีเหตุการณ์ตามที่เลือก', en: 'Nothing of the kind has happened' },
  times: (times: number): Text => ({ th: `${count(times)} ครั้งในนาทีเดียว`, en: `${count(times)} times in a minute` }),
  noAccount: { th: 'ไม่ใช่บัญชีในระบบ', en: 'No account' },
  fromAddress: (address: string): Text => ({ th: `จาก ${address}`, en: `From ${address}` }),
  manyAddresses: { th: 'จากหลายที่ มากเกินจะแยกรายการ', en: 'From many places, too many to be told apart' },
  link: (link: number): Text => ({ th: `รายการที่ ${count(link)}`, en: `Link ${count(link)}` }),
  by: (name: string, username: string): Text => ({ th: `โดย ${name} (${username})`, en: `By ${name} (${username})` }),
  reason: (reason: string): Text => ({ th: `เหตุผลหรือข้อความ: ${reason}`, en: `Reason or message: ${reason}` }),
  nothing: { th: 'ไม่มี', en: 'nothing' },
  /** What was not there before. */
  set: (what: Text, value: string): Text => ({ th: `${what.th}: ${value}`, en: `${what.en}: ${value}` }),
  more: (changes: number): Text => ({
    th: `และอีก ${count(changes)} อย่าง`,
    en: `and ${count(changes)} more changes`,
  }),
  download: { th: 'ดาวน์โหลดเป็น CSV', en: 'Download as CSV' },
  downloaded: (name: string): Text => ({ th: `ดาวน์โหลด ${name} แล้ว`, en: `${name} is downloaded` }),
  cutShort: {
    th: 'มีมากเกินหนึ่งไฟล์ ไฟล์นี้มีเฉพาะรายการใหม่สุด เลือกช่วงวันให้สั้นลงเพื่อดูที่เหลือ',
    en: 'There is more than one file holds: this one has the newest. Choose fewer days for the rest.',
  },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

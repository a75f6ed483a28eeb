import type { TextName } from '../../../../shared/indicator/indicator-texts.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import { count } from '../../../parts/words/amount.ts';

/** What the parts of an indicator's page are called, as on the page itself. */
export const textNameWords: Record<TextName, Text> = {
  title: { th: 'ชื่อตัวชี้วัด', en: 'Title' },
  type: { th: 'ประเภทตัวชี้วัด', en: 'Type' },
  level: { th: 'ระดับตัวชี้วัด', en: 'Level' },
  definition: { th: 'นิยาม หรือความหมายของตัวชี้วัด', en: 'Definition' },
  method: { th: 'วิธีการคำนวณ หรือเกณฑ์การประเมิน', en: 'Method of calculation' },
  dataSource: { th: 'วิธีการเก็บข้อมูล / แหล่งข้อมูล', en: 'Data collection and source' },
  strategy: { th: 'สนับสนุนยุทธศาสตร์กรุงเทพมหานคร', en: 'Strategy it supports' },
  projects: { th: 'โครงการ/กิจกรรมที่สนับสนุนตัวชี้วัด', en: 'Supporting projects' },
};

/** Words of the form in which the planning office edits an indicator's texts. */
export const textsWords = {
  title: { th: 'แก้ข้อความของตัวชี้วัด', en: 'Edit the texts of the indicator' },
  why: {
    th: 'ข้อความไม่มีผลต่อการนับ เก็บเป็นรุ่นใหม่พร้อมเหตุผล รุ่นเดิมยังอ่านได้',
    en: 'Texts change no count. They are stored as a new version with a reason; the version before can still be read.',
  },
  ofDraft: {
    th: 'ข้อความของฉบับร่างล่าสุด ซึ่งยังไม่ได้ประกาศใช้',
    en: 'The texts of the newest draft, which is not published yet',
  },
  thai: (name: Text): Text => ({ th: `${name.th} (ไทย)`, en: `${name.en} (Thai)` }),
  english: (name: Text): Text => ({ th: `${name.th} (อังกฤษ)`, en: `${name.en} (English)` }),
  oneALine: { th: 'หนึ่งรายการต่อบรรทัด', en: 'One a line' },
  strategyLevel: { th: 'ระดับ', en: 'Level' },
  strategyText: { th: 'ข้อความ', en: 'Text' },
  cut: { th: 'ข้อความในระบบเดิมขาดตอน', en: 'The old system cut this text off' },
  addLine: { th: 'เพิ่มบรรทัด', en: 'Add a line' },
  removeLine: (number: number): Text => ({ th: `ลบบรรทัดที่ ${number}`, en: `Remove line ${number}` }),
  changed: (number: number): Text => ({
    th: `ข้อความที่เปลี่ยน ${count(number)} ส่วน`,
    en: `Texts changed: ${count(number)}`,
  }),
  none: { th: 'ยังไม่มีข้อความที่เปลี่ยน', en: 'No text has been changed' },
  lacking: {
    th: 'กรอกชื่อทั้งภาษาไทยและภาษาอังกฤษให้ครบ',
    en: 'Names have to be filled in both in Thai and in English',
  },
  meanwhile: (version: number): Text => ({
    th: `มีผู้แก้ส่วนนี้ระหว่างนั้น รุ่นที่ ${version} เป็นดังนี้`,
    en: `Somebody has changed this meanwhile. In version ${version} it is`,
  }),
  take: { th: 'ใช้ข้อความของรุ่นนี้', en: 'Take the words of this version' },
  aside: { th: 'ข้อความที่ท่านเขียนไว้', en: 'What you had written' },
  putBack: { th: 'กลับไปใช้ข้อความของฉัน', en: 'Put my words back' },
  empty: { th: 'ไม่มีข้อความ', en: 'No text' },
  overlapping: (number: number): Text => ({
    th: `มีผู้แก้ส่วนเดียวกับท่านระหว่างนั้น ${count(number)} ส่วน`,
    en: `Texts that somebody else has changed meanwhile, too: ${count(number)}`,
  }),
  overlappingWhy: {
    th: 'ข้อความของท่านจะใช้แทนข้อความของผู้อื่น ซึ่งแสดงไว้ใต้ช่อง',
    en: 'Your words will take the place of theirs, which stand under the field.',
  },
  discard: { th: 'คืนข้อความเดิม', en: 'Put the stored texts back' },
  publish: { th: 'ประกาศใช้ข้อความใหม่', en: 'Publish the new texts' },
  propose: { th: 'เสนอข้อความใหม่', en: 'Propose the new texts' },
  proposeWhy: {
    th: 'เก็บเป็นฉบับร่าง ผู้ดูแลระบบเป็นผู้ประกาศใช้',
    en: 'Stored as a draft, which an administrator publishes.',
  },
  published: { th: 'ประกาศใช้ข้อความใหม่แล้ว', en: 'The new texts are published' },
  proposed: {
    th: 'เก็บเป็นฉบับร่างแล้ว รอผู้ดูแลระบบประกาศใช้',
    en: 'Stored as a draft; an administrator is to publish it',
  },
  again: { th: 'เปิดข้อความรุ่นล่าสุด', en: 'Open the newest version' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

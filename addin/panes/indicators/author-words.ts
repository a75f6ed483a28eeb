import type { Text } from '../../../shared/terms/text.ts';
import { count } from '../../parts/words/amount.ts';

/** Words of the pane in which indicators are prepared and published. */
export const authorWords = {
  title: { th: 'ตัวชี้วัด', en: 'Indicators' },
  check: { th: 'ตรวจไฟล์ตัวชี้วัด', en: 'Check an indicator file' },
  checkWhy: {
    th: 'เลือกไฟล์ .json เพื่อตรวจ ดูตัวอย่างในสมุดงาน และประกาศใช้ ยังไม่มีการส่งไฟล์จนกว่าจะกดประกาศใช้',
    en: 'Choose a .json file to check it, look at it in the workbook and publish it. Nothing is sent before you publish.',
  },
  choose: { th: 'เลือกไฟล์', en: 'Choose a file' },
  chooseAgain: { th: 'เลือกไฟล์อีกครั้ง', en: 'Choose again' },
  back: { th: 'กลับไปรายการตัวชี้วัด', en: 'Back to the indicators' },
  none: { th: 'ยังไม่มีตัวชี้วัด', en: 'There is no indicator yet' },
  version: (version: number): Text => ({ th: `รุ่นที่ ${version}`, en: `Version ${version}` }),
  draft: { th: 'ร่าง', en: 'Draft' },
  show: { th: 'ดูรายละเอียด', en: 'Show' },
  file: (name: string): Text => ({ th: `ไฟล์ ${name}`, en: `File ${name}` }),
  faults: (number: number): Text => ({
    th: `ต้องแก้ ${count(number)} ข้อ`,
    en: number === 1 ? '1 fault to mend' : `${count(number)} faults to mend`,
  }),
  faultsWhy: {
    th: 'แก้ในไฟล์ บันทึก แล้วเลือกไฟล์อีกครั้ง',
    en: 'Mend them in the file, save it, then choose it again.',
  },
  moreFaults: (number: number): Text => ({ th: `อีก ${count(number)} ข้อ`, en: `${count(number)} more` }),
  line: (line: number): Text => ({ th: `บรรทัด ${line}`, en: `Line ${line}` }),
  wholeFile: { th: 'ทั้งไฟล์', en: 'The whole file' },
  fine: { th: 'ไม่พบข้อที่ต้องแก้', en: 'Nothing to mend' },
  preview: { th: 'ดูตัวอย่างในสมุดงาน', en: 'Preview in the workbook' },
  previewed: {
    th: 'วางแผ่นงานตัวอย่างในสมุดงานแล้ว ลองกรอกได้ ไม่มีการส่งข้อมูล',
    en: 'A sample sheet is in the workbook. It may be filled in; nothing of it is sent.',
  },
  publish: { th: 'ประกาศใช้', en: 'Publish' },
  publishedBy: {
    th: 'ผู้ดูแลระบบเป็นผู้ประกาศใช้',
    en: 'The administrator publishes indicators.',
  },
  confirm: (name: string): Text => ({ th: `ประกาศใช้ ${name}`, en: `Publish ${name}` }),
  confirmWhy: {
    th: 'ทุกหน่วยงานที่ต้องรายงานจะเห็นตัวชี้วัดนี้',
    en: 'Every office that reports on it sees it.',
  },
  confirmReplacing: {
    th: 'แผ่นงานที่ยังไม่ได้รับรองตั้งแต่ไตรมาสที่เลือกจะต้องปรับเป็นรุ่นใหม่ รุ่นเดิมยังเก็บไว้',
    en: 'Sheets of these quarters that are not accepted are to be brought up to it. The version before is kept.',
  },
  confirmDraft: {
    th: 'ไฟล์นี้เป็นร่าง หน่วยงานจะยังไม่เห็น จนกว่าจะประกาศรุ่นที่ไม่ใช่ร่าง',
    en: 'The file is a draft: offices do not see it until a version is published that is none.',
  },
  cancel: { th: 'ยังไม่ประกาศ', en: 'Not yet' },
  published: (name: string): Text => ({ th: `ประกาศใช้ ${name} แล้ว`, en: `${name} is published` }),
  publishing: { th: 'กำลังประกาศใช้', en: 'Publishing' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

import type { Text } from '../../shared/terms/text.ts';
import type { Reason } from './check.ts';

/** Words of the page that tries what this Excel does. */
export const readinessWords = {
  title: { th: 'ตรวจความพร้อม', en: 'Readiness' },
  toPane: { th: 'กลับไปไตรมาส', en: 'Back to Traimat' },
  what: {
    th: 'ลองสิ่งที่ไตรมาสต้องใช้จาก Excel เครื่องนี้ทีละข้อ บนแผ่นงานชั่วคราวที่ลบทิ้งเมื่อจบ ไม่แตะต้องแผ่นงานของท่าน',
    en: 'Tries what Traimat needs of this Excel, one thing after another, on worksheets of its own that are removed afterwards. Your worksheets are left alone.',
  },
  notBlank: { th: 'สมุดงานนี้มีข้อมูลอยู่', en: 'This workbook is not blank' },
  notBlankWhy: {
    th: 'การลองล้างประวัติเลิกทำ (Ctrl+Z) ของสมุดงาน เปิดสมุดงานเปล่า (Ctrl+N) แล้วเปิดหน้านี้ที่นั่นจะดีกว่า',
    en: 'The trials clear the workbook’s Undo. Better: open a blank workbook (Ctrl+N) and this page there.',
  },
  begin: { th: 'เริ่มตรวจ', en: 'Begin' },
  beginHere: { th: 'ตรวจในสมุดงานนี้', en: 'Try in this workbook' },
  again: { th: 'ตรวจใหม่', en: 'Try again' },
  byHand: { th: 'รวมข้อที่ต้องใช้มือหรือตา', en: 'With those that need your hand or eye' },
  heavy: { th: 'รวมข้อที่ใช้ข้อมูลเกิน 5 MB', en: 'With those that move over 5 MB' },
  running: (at: number, all: number): Text => ({ th: `ข้อ ${at} จาก ${all}`, en: `${at} of ${all}` }),
  stop: { th: 'หยุด', en: 'Stop' },
  yourTurn: { th: 'ต้องใช้มือของท่าน', en: 'Your turn' },
  done: { th: 'ทำแล้ว', en: 'Done' },
  yes: { th: 'ใช่', en: 'Yes' },
  no: { th: 'ไม่ใช่', en: 'No' },
  skip: { th: 'ข้าม', en: 'Skip' },
  answers: { th: 'ผลการตรวจ', en: 'What came of it' },
  all: { th: 'ทั้งหมด', en: 'All' },
  passed: { th: 'ผ่าน', en: 'Passed' },
  failed: { th: 'ไม่ผ่าน', en: 'Failed' },
  refused: { th: 'ตอบไม่ได้', en: 'Not answered' },
  reasons: {
    'api-set': { th: 'Excel นี้ไม่มีชุดคำสั่ง', en: 'This Excel lacks the set' },
    host: { th: 'ที่นี่ลองไม่ได้', en: 'Cannot be tried here' },
    hand: { th: 'ต้องใช้มือหรือตา', en: 'Needs a hand or an eye' },
    heavy: { th: 'ไม่ได้เลือก', en: 'Was not chosen' },
  } satisfies Record<Reason, Text>,
  check: { th: 'ข้อ', en: 'Check' },
  answer: { th: 'คำตอบ', en: 'Answer' },
  touches: { th: 'เกี่ยวกับ', en: 'Touches' },
  noneOfThese: { th: 'ไม่มีข้อใดเป็นเช่นนี้', en: 'None is so' },
  send: {
    th: 'ส่งไฟล์นี้ให้ผู้พัฒนา ในไฟล์มีรุ่นของ Excel และคำตอบแต่ละข้อ ไม่มีข้อมูลของบุคคลหรือของสมุดงาน',
    en: 'Send us this file. It holds the version of Excel and the answers, nothing of a person or of the workbook.',
  },
  download: { th: 'ดาวน์โหลดผล (JSON)', en: 'Download as JSON' },
  copy: { th: 'คัดลอกผล', en: 'Copy' },
  copied: { th: 'คัดลอกแล้ว', en: 'Copied' },
  notCopied: { th: 'คัดลอกไม่ได้ ใช้ดาวน์โหลดแทน', en: 'It could not be copied: download it instead' },
  sent: { th: 'ส่งผลให้โปรแกรมทดสอบแล้ว', en: 'The answers were handed to the test' },
  notSent: { th: 'ส่งผลให้โปรแกรมทดสอบไม่ได้', en: 'The answers could not be handed to the test' },
} as const;

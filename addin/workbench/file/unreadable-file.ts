import type { Text } from '../../../shared/terms/text.ts';

export type UnreadableCode = 'not-a-workbook' | 'locked-or-old' | 'damaged' | 'too-large';

/** A file that cannot be opened as a workbook: what is wrong and what to do, in both languages. */
export class UnreadableFile extends Error {
  readonly code: UnreadableCode;
  readonly text: Text;

  constructor(code: UnreadableCode, cause?: unknown) {
    super(MESSAGES[code].en, cause === undefined ? undefined : { cause });
    this.name = 'UnreadableFile';
    this.code = code;
    this.text = MESSAGES[code];
  }
}

const MESSAGES: Record<UnreadableCode, Text> = {
  'not-a-workbook': {
    th: 'ไฟล์นี้ไม่ใช่เวิร์กบุ๊ก Excel (.xlsx) โปรดเลือกไฟล์ที่บันทึกจาก Excel',
    en: 'This file is not an Excel workbook (.xlsx). Choose a file saved from Excel.',
  },
  'locked-or-old': {
    th: 'ไฟล์นี้มีรหัสผ่านหรือเป็นรูปแบบเก่า (.xls) โปรดเปิดใน Excel แล้วบันทึกเป็น .xlsx ที่ไม่มีรหัสผ่าน',
    en: 'This file has a password or is of the old kind (.xls). Open it in Excel and save it as .xlsx without a password.',
  },
  damaged: {
    th: 'ไฟล์นี้เสียหายหรือมาไม่ครบ โปรดส่งหรือดาวน์โหลดไฟล์ใหม่อีกครั้ง',
    en: 'This file is damaged or incomplete. Download it or have it sent again.',
  },
  'too-large': {
    th: 'ไฟล์นี้ใหญ่เกินไปเมื่อคลายออก (เกิน 200 MB หรือมีข้อความและเซลล์มากเกินไป) จึงไม่เปิด โปรดลบชีตหรือแถวที่ไม่ใช้แล้วบันทึกใหม่',
    en: 'This file is too large once unpacked (over 200 MB, or too many texts and cells) and is not opened. Remove unused sheets or rows and save it again.',
  },
};

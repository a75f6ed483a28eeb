import type { NoText } from '../../shared/indicator/file/decode-text.ts';
import type { Text } from '../../shared/terms/text.ts';

/** Why a whole file cannot be read. `line` and `column` count from 1. */
export type Unreadable =
  | { kind: NoText | 'missing' | 'folder' | 'not-a-file' | 'web-page' | 'no-pages' }
  | { kind: 'unreadable'; code: string }
  | { kind: 'too-large'; bytes: number; limit: number }
  | { kind: 'broken-json'; line: number; column: number }
  | { kind: 'other-json'; found: Text }
  | { kind: 'not-a-page'; lacks: string[] };

/** What is wrong with the file and what to do, without its name. */
export function unreadableText(file: Unreadable): Text {
  switch (file.kind) {
    case 'missing':
      return { th: 'ไม่พบไฟล์นี้ ตรวจชื่อและโฟลเดอร์อีกครั้ง', en: 'There is no such file: check its name and folder' };
    case 'folder':
      return { th: 'เป็นโฟลเดอร์ ไม่ใช่ไฟล์ ระบุไฟล์ทีละไฟล์', en: 'This is a folder: name one file' };
    case 'not-a-file':
      return { th: 'ไม่ใช่ไฟล์ธรรมดา', en: 'This is not an ordinary file' };
    case 'unreadable':
      return {
        th: `ระบบปฏิบัติการไม่ให้อ่านไฟล์นี้ (${file.code}) ตรวจสิทธิ์การเปิดไฟล์`,
        en: `The system does not let this file be read (${file.code}): check its permissions`,
      };
    case 'empty':
      return { th: 'ไฟล์ว่าง ไม่มีข้อความ', en: 'The file is empty' };
    case 'too-large':
      return {
        th: `ไฟล์ใหญ่ ${megabytes(file.bytes)} MB เกิน ${megabytes(file.limit)} MB แบ่งเป็นหลายไฟล์`,
        en: `The file has ${megabytes(file.bytes)} MB, more than ${megabytes(file.limit)} MB: split it`,
      };
    case 'utf-16':
      return {
        th: 'ไฟล์เข้ารหัสแบบ UTF-16 (“Unicode”) บันทึกใหม่เป็น UTF-8',
        en: 'The file is in UTF-16 (“Unicode”): save it as UTF-8',
      };
    case 'windows-thai':
      return {
        th: 'ไฟล์น่าจะเข้ารหัสแบบ Windows-874 (TIS-620) บันทึกใหม่เป็น UTF-8',
        en: 'The file seems to be in Windows-874 (TIS-620): save it as UTF-8',
      };
    case 'binary':
      return {
        th: 'ไม่ใช่ไฟล์ข้อความ UTF-8 (อาจเป็นรูป PDF หรือ Word) บันทึกหน้าเป็นข้อความก่อน',
        en: 'This is not UTF-8 text (a picture, a PDF, a Word file?): save the page as text first',
      };
    case 'web-page':
      return {
        th: 'เป็นไฟล์เว็บ (HTML) เปิดในเบราว์เซอร์ เลือกทั้งหมด คัดลอก แล้ววางในไฟล์ข้อความ UTF-8',
        en: 'This is a web file (HTML): open it in a browser, select all, copy, and paste into a UTF-8 text file',
      };
    case 'broken-json':
      return {
        th: `JSON ผิดรูปที่บรรทัด ${file.line} คอลัมน์ ${file.column}`,
        en: `The JSON breaks off at line ${file.line}, column ${file.column}`,
      };
    case 'other-json':
      return {
        th: `เป็น JSON แต่ไม่ใช่หน้าตัวชี้วัด: ${file.found.th}`,
        en: `This is JSON but no indicator page: ${file.found.en}`,
      };
    case 'no-pages':
      return { th: 'ไม่มีหน้าตัวชี้วัดในไฟล์นี้ (รายการว่าง)', en: 'There is no page in this file (the list is empty)' };
    case 'not-a-page':
      return {
        th: `ไม่ใช่หน้ารายละเอียดตัวชี้วัด: ไม่พบ ${file.lacks.join(', ')}`,
        en: `This is no indicator page: it lacks ${file.lacks.join(', ')}`,
      };
  }
}

function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1);
}

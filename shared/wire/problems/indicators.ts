import { type Kind, kind } from './kind.ts';

/** Publishing indicators and changing their targets. */
export const indicatorProblems = {
  'unknown-indicator': kind(
    404,
    'ไม่พบตัวชี้วัดรหัสนี้',
    'There is no indicator with this code',
    'เลือกตัวชี้วัดจากรายการ',
    'Choose an indicator from the list',
  ),
  'invalid-indicator': kind(
    422,
    'ไฟล์ตัวชี้วัดยังมีข้อที่ต้องแก้',
    'There are faults in the indicator file',
    'แก้ทุกข้อที่แสดง แล้วส่งอีกครั้ง',
    'Mend every fault shown, then send it again',
  ),
  'version-taken': kind(
    409,
    'ตัวชี้วัดรุ่นนี้ประกาศใช้ไปแล้วด้วยเนื้อหาอื่น',
    'This version of the indicator has been published with other content',
    'เพิ่มเลข version ในไฟล์ แล้วส่งอีกครั้ง',
    'Raise the version in the file, then send it again',
  ),
  'version-closed': kind(
    409,
    'ไตรมาสที่เลือกปิดแล้ว สิ่งที่ใช้อยู่ในไตรมาสนั้นเปลี่ยนไม่ได้',
    'That quarter is closed: what is in force in it stays',
    'เลือกให้มีผลตั้งแต่ไตรมาสที่ยังไม่ปิด',
    'Let it take effect from a quarter that is not closed',
  ),
  'targets-refused': kind(
    422,
    'เป้าหมายยังมีข้อที่ต้องแก้',
    'There are errors to mend in the targets',
    'แก้ทุกข้อที่แสดง แล้วส่งอีกครั้ง ยังไม่มีเป้าหมายใดถูกเปลี่ยน',
    'Mend every error shown, then send again; no target has been changed',
  ),
  'targets-changed': kind(
    412,
    'มีผู้แก้ตัวชี้วัดไปแล้ว',
    'Somebody has changed an indicator meanwhile',
    'เปิดเป้าหมายใหม่ แล้วแก้อีกครั้ง ยังไม่มีเป้าหมายใดถูกเปลี่ยน',
    'Open the targets anew and change them again; no target has been changed',
  ),
  'texts-changed': kind(
    412,
    'มีผู้แก้ตัวชี้วัดนี้ไปแล้ว',
    'Somebody has changed this indicator meanwhile',
    'เปิดข้อความใหม่เพื่อดูรุ่นล่าสุด สิ่งที่ท่านพิมพ์ยังอยู่ ยังไม่มีข้อความใดถูกเปลี่ยน',
    'Open its texts anew to see the newest version; what you typed is kept, and nothing has been changed',
  ),
  'nothing-changed': kind(
    422,
    'ยังไม่มีข้อความที่เปลี่ยน',
    'No text has been changed',
    'แก้ข้อความก่อน แล้วส่งอีกครั้ง',
    'Change a text, then send again',
  ),
  'draft-in-preparation': kind(
    409,
    'ตัวชี้วัดนี้มีฉบับร่างที่ใหม่กว่า',
    'The indicator has a newer draft',
    'ประกาศใช้ฉบับร่างก่อน แล้วจึงแก้ข้อความ',
    'Publish the draft first, then change the texts',
  ),
} as const satisfies Record<string, Kind>;

import { type Kind, kind } from './kind.ts';

/** What stands in the way of storing and reading: the server's disk or its database, never the person's work. */
export const storageProblems = {
  'storage-full': kind(
    507,
    'เครื่องเซิร์ฟเวอร์ไม่มีเนื้อที่เหลือ จึงยังบันทึกไม่ได้',
    'The server has no room left, so nothing was stored',
    'ข้อมูลในสมุดงานยังอยู่ครบ ติดต่อผู้ดูแลระบบ แล้วลองอีกครั้งเมื่อแก้แล้ว',
    'What is in the workbook stays as it is. Tell the administrator, and try again when it is mended',
  ),
  'storage-unavailable': kind(
    503,
    'ฐานข้อมูลของเซิร์ฟเวอร์ยังใช้ไม่ได้ในขณะนี้',
    'The server’s database cannot be used at the moment',
    'ข้อมูลในสมุดงานยังอยู่ครบ รอสักครู่แล้วลองอีกครั้ง หากยังไม่ได้ให้ติดต่อผู้ดูแลระบบ',
    'What is in the workbook stays as it is. Wait a moment and try again; if it stays, tell the administrator',
  ),
  'server-busy': kind(
    503,
    'มีผู้ส่งข้อมูลพร้อมกันมาก เซิร์ฟเวอร์ยังรับไม่ทัน',
    'Many are storing at once; the server cannot take more just now',
    'ข้อมูลในสมุดงานยังอยู่ครบ รอสักครู่แล้วลองอีกครั้ง',
    'What is in the workbook stays as it is. Wait a moment and try again',
  ),
} as const satisfies Record<string, Kind>;

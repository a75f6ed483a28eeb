import { type Kind, kind } from './kind.ts';

/** Looking a receipt up by its code. */
export const receiptProblems = {
  'code-mistyped': kind(
    422,
    'รหัสใบรับพิมพ์ผิดหรือไม่ครบ',
    'There is a typing mistake in the code, or it is not whole',
    'เทียบกับกระดาษทีละกลุ่ม รหัสมี 5 กลุ่ม กลุ่มละ 4 ตัว',
    'Compare it with the paper group by group: five groups of four',
  ),
  'code-unknown': kind(
    404,
    'ไม่มีใบรับที่มีรหัสนี้ในระบบนี้ แม้รหัสจะพิมพ์ถูกรูปแบบ',
    'The code is well-formed, but this installation has given no receipt with it',
    'ตรวจว่าเปิดที่อยู่ของระบบที่ออกใบรับ หากใช่ อย่าเชื่อเอกสารนี้ก่อนถามสำนักงานที่ส่ง',
    'Make sure that this is the installation that gave the receipt; if it is, do not rely on the paper before asking the office that sent it',
  ),
} as const satisfies Record<string, Kind>;

import { type Kind, kind } from './kind.ts';

/** Deciding on what was sent. */
export const reviewProblems = {
  'nothing-to-restate': kind(
    409,
    'ไม่มีแผ่นงานที่รับรองแล้วซึ่งตัวเลขหรือเกณฑ์จะเปลี่ยน',
    'No accepted sheet would stand on anything else than it does',
    'ไม่ต้องทำรายการใด ตัวเลขตรงกับรุ่นและทะเบียนที่ใช้อยู่แล้ว',
    'Nothing is to be done: they stand on the version and register in force',
  ),
  'own-submission': kind(
    403,
    'รับรองแผ่นงานที่ตนเองเป็นผู้ส่งไม่ได้',
    'Nobody may accept what they have submitted themselves',
    'ให้เจ้าหน้าที่คนอื่นเป็นผู้รับรอง',
    'Let a colleague accept it',
  ),
  'row-gone': kind(
    422,
    'แถวหรือช่องที่ส่งคืนไม่มีในฉบับที่ส่งมา',
    'A row or column to return is not in what was submitted',
    'โหลดแผ่นงานล่าสุด แล้วเลือกแถวอีกครั้ง',
    'Load the sheet anew, then choose the rows again',
  ),
  'return-empty': kind(
    422,
    'การส่งคืนไม่ได้บอกว่าให้แก้อะไร',
    'A return must say what is to be mended',
    'เขียนข้อความถึงหน่วยงาน หรือข้อความที่แถวที่เลือก',
    'Write a message on the whole, or on each row chosen',
  ),
  'score-not-allowed': kind(
    422,
    'คะแนนไม่อยู่ในค่าที่กำหนดไว้',
    'A score is not one of those on the scale',
    'เลือกคะแนนจากรายการ หรือเว้นว่างหากยังไม่ประเมิน',
    'Choose from the list, or leave it open where it is not evaluated',
  ),
} as const satisfies Record<string, Kind>;

import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';
import { type Fault, fault, type Path } from './fault.ts';

/** A key that is in one group already. */
export const doubled = (path: Path) =>
  fault(
    path,
    [`“${path.at(-1)}” มีสองครั้งในกลุ่มเดียวกัน`, `“${path.at(-1)}” stands twice in one group`],
    ['ลบหรือเปลี่ยนชื่อให้เหลือครั้งเดียว', 'Delete or rename one of them'],
  );

/** What jsonc-parser found of a text, in words for its author. */
export function syntaxFault(code: ParseErrorCode): Fault {
  const [th, en, cure, cureEn] = syntaxWords[printParseErrorCode(code)] ?? unreadable;
  return fault([], [th, en], [cure, cureEn]);
}

type Wording = [th: string, en: string, cure: string, cureEn: string];

const unreadable: Wording = [
  'อ่านอักขระหรือคำนี้ไม่ได้',
  'This sign or word cannot be read',
  'ข้อความต้องอยู่ใน "…" (ไม่ใช่ “…”) นอกนั้นใช้ได้เฉพาะตัวเลข true false null',
  'Text stands in "…" (not “…”); else only numbers, true, false and null',
];

const syntaxWords: Record<string, Wording> = {
  PropertyNameExpected: [
    'ตรงนี้ต้องเป็นชื่อช่องใน "…"',
    'A name in "…" must stand here',
    'ลบจุลภาคที่เกินมาข้างหน้า หรือใส่ชื่อช่องใน "…"',
    'Delete the comma before it, or put the name in "…"',
  ],
  ValueExpected: [
    'ตรงนี้ยังไม่มีค่าที่ใช้ได้',
    'A value is missing here',
    'ใส่ค่า หรือลบจุลภาคที่เกินมาข้างหน้า',
    'Write one, or delete the comma before it',
  ],
  ColonExpected: [
    'ขาดเครื่องหมาย : หลังชื่อช่อง',
    'The : after a name is missing',
    'ใส่ : ระหว่างชื่อช่องกับค่า',
    'Put : between the name and its value',
  ],
  CommaExpected: [
    'ขาดจุลภาคก่อนตรงนี้',
    'A comma is missing before this',
    'ใส่ , หลังรายการก่อนหน้า (ตัวเลขเขียนไม่มีจุลภาคคั่นหลักและไม่ขึ้นต้นด้วย 0)',
    'Put , after what stands before it (numbers have no separators and no leading 0)',
  ],
  CloseBraceExpected: ['ขาดวงเล็บปิด }', 'The closing } is missing', 'ใส่ } ให้ครบคู่กับ {', 'Give every { its }'],
  CloseBracketExpected: ['ขาดวงเล็บปิด ]', 'The closing ] is missing', 'ใส่ ] ให้ครบคู่กับ [', 'Give every [ its ]'],
  EndOfFileExpected: [
    'มีข้อความเกินมาหลังวงเล็บปิดสุดท้าย',
    'Something stands after the last bracket',
    'ลบส่วนที่เกิน หรือตรวจวงเล็บที่ปิดเร็วไป',
    'Delete it, or look for a bracket that closes too soon',
  ],
  InvalidCommentToken: [
    'JSON ไม่มีหมายเหตุแบบ // หรือ /* */',
    'JSON has no comments (// or /* */)',
    'ลบหมายเหตุนี้ เขียนไว้ใน assumptions แทนได้',
    'Delete it; assumptions has room for what it says',
  ],
  UnexpectedEndOfString: [
    'ข้อความไม่มี " ปิด',
    'The text has no closing "',
    'ใส่ " ปิดท้ายในบรรทัดเดียวกัน',
    'Close it with " on the same line',
  ],
  UnexpectedEndOfNumber: [
    'ตัวเลขยังไม่จบ',
    'The number is not complete',
    'เขียนเป็นเลขอารบิกให้ครบ เช่น 1250.5',
    'Write all of it, like 1250.5',
  ],
  InvalidUnicode: [
    'รหัส \\u ในข้อความไม่ครบสี่หลัก',
    'A \\u in the text lacks its four digits',
    'พิมพ์ตัวอักษรนั้นตรง ๆ',
    'Type the letter itself',
  ],
  InvalidEscapeCharacter: [
    'เครื่องหมาย \\ ในข้อความตามด้วยอักขระที่ใช้ไม่ได้',
    'The \\ in the text is followed by what it cannot be',
    'พิมพ์ \\\\ หากต้องการเครื่องหมาย \\',
    'Write \\\\ for a \\',
  ],
  InvalidCharacter: [
    'ในข้อความมีแท็บหรืออักขระควบคุม',
    'The text has a tab or another control sign in it',
    'ลบแล้วใช้วรรคแทน หรือพิมพ์ \\t',
    'Use a space instead, or \\t',
  ],
};

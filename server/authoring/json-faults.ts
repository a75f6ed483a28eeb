import { getNodePath, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Fault, fault } from '../../shared/indicator/fault.ts';

/** What is wrong at one place of a file's text; the place is counted in characters from 0. */
export type PlacedFault = Fault & { offset: number };

/**
 * Reads a file's text as JSON and keeps where everything stands. The first fault of the text is the only one told: what
 * follows it is guessed. A key that stands twice in one object is a fault too, for JSON keeps the later one in silence.
 */
export function readTree(text: string): { tree: Node } | { faults: PlacedFault[] } {
  const tooDeep = offsetOfDepth(text, deepest);
  if (tooDeep !== null) return { faults: [{ ...deepFault, offset: tooDeep }] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first || !tree) return { faults: [syntaxFault(first)] };
  const twice = doubledKeys(tree);
  return twice.length > 0 ? { faults: twice } : { tree };
}

/** Indicators nest about ten deep; what nests by the thousand would only exhaust whoever reads it. */
const deepest = 100;
const deepFault = fault(
  [],
  [`วงเล็บซ้อนกันเกิน ${deepest} ชั้น`, `Brackets nest over ${deepest} deep`],
  ['ตรวจวงเล็บ { [ ที่เกินมา', 'Look for { or [ too many'],
);

function offsetOfDepth(text: string, most: number): number | null {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[{\]}]/g)) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > most) return index;
  }
  return null;
}

function doubledKeys(node: Node): PlacedFault[] {
  const faults = (node.children ?? []).flatMap(doubledKeys);
  if (node.type !== 'object') return faults;
  const seen = new Set<string>();
  for (const property of node.children ?? []) {
    const key = property.children?.[0];
    if (!key) continue;
    if (seen.has(key.value)) faults.push({ ...doubled([...getNodePath(node), key.value]), offset: key.offset });
    seen.add(key.value);
  }
  return faults;
}

const doubled = (path: Fault['path']) =>
  fault(
    path,
    [`“${path.at(-1)}” มีสองครั้งในกลุ่มเดียวกัน`, `“${path.at(-1)}” stands twice in one group`],
    ['ลบหรือเปลี่ยนชื่อให้เหลือครั้งเดียว', 'Delete or rename one of them'],
  );

function syntaxFault(error: ParseError | undefined): PlacedFault {
  const [th, en, cure, cureEn] = (error && syntaxWords[printParseErrorCode(error.error)]) ?? unreadable;
  return { ...fault([], [th, en], [cure, cureEn]), offset: error?.offset ?? 0 };
}

type Words = [th: string, en: string, cure: string, cureEn: string];

const unreadable: Words = [
  'อ่านอักขระหรือคำนี้ไม่ได้',
  'This sign or word cannot be read',
  'ข้อความต้องอยู่ใน "…" (ไม่ใช่ “…”) นอกนั้นใช้ได้เฉพาะตัวเลข true false null',
  'Text stands in "…" (not “…”); else only numbers, true, false and null',
];

const syntaxWords: Record<string, Words> = {
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

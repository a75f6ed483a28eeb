import { printParseErrorCode, visit } from 'jsonc-parser';
import { type Fault, fault, type Path } from './fault.ts';
import { tooDeep, tooDeepAt } from './file-limits.ts';

/** Line and column from 1, as editors count them. */
export type Position = { line: number; column: number };

/** With where it stands in the file's text; null is the file as a whole. */
type Placed<Said extends { path: Path }> = Said & { position: Position | null };

export type PlacedFault = Placed<Fault>;

/** What a text says, and `place`: what is said of its parts with where they stand in it, from top to bottom. */
export type ReadJson = { json: unknown; place<Said extends { path: Path }>(said: Said[]): Placed<Said>[] };

/**
 * Reads a file's text as JSON and keeps where everything stands. The first fault of the text is the only one told: what
 * follows it is guessed. A key that stands twice in one group is a fault too, for JSON keeps the later one in silence.
 */
export function readJson(text: string): ReadJson | { faults: PlacedFault[] } {
  const deep = tooDeepAt(text);
  if (deep !== null) return { faults: [{ ...tooDeep, position: positionAt(text, deep) }] };
  const { positions, broken, doubles } = look(text);
  if (broken.length > 0) return { faults: broken.slice(0, 1) };
  if (doubles.length > 0) return { faults: doubles };
  return {
    json: JSON.parse(text),
    place: (said) => said.map((one) => ({ ...one, position: nearest(positions, one.path) })).sort(fromTopToBottom),
  };
}

/** Where each part begins by its path, an entry of a group at its name; and what is wrong with the text. */
function look(text: string) {
  const positions = new Map<string, Position>();
  const doubles: PlacedFault[] = [];
  const broken: PlacedFault[] = [];
  const position = (line: number, character: number) => ({ line: line + 1, column: character + 1 });
  const begin = (line: number, character: number, path: Path) => {
    if (!positions.has(keyOf(path))) positions.set(keyOf(path), position(line, character));
  };
  visit(
    text,
    {
      onObjectBegin: (_offset, _length, line, character, path) => begin(line, character, path()),
      onArrayBegin: (_offset, _length, line, character, path) => begin(line, character, path()),
      onLiteralValue: (_value, _offset, _length, line, character, path) => begin(line, character, path()),
      onObjectProperty: (name, _offset, _length, line, character, parent) => {
        const path = [...parent(), name];
        if (positions.has(keyOf(path))) doubles.push({ ...doubled(path), position: position(line, character) });
        else begin(line, character, path);
      },
      onError: (code, _offset, _length, line, character) => {
        broken.push({ ...syntaxFault(printParseErrorCode(code)), position: position(line, character) });
      },
    },
    { disallowComments: true },
  );
  return { positions, doubles, broken };
}

const keyOf = (path: Path) => JSON.stringify(path);

/** The place of a path, or as far as the file goes with it: what is missing has no place of its own. */
function nearest(positions: Map<string, Position>, path: Path): Position | null {
  if (path.length === 0) return null;
  return positions.get(keyOf(path)) ?? nearest(positions, path.slice(0, -1)) ?? positions.get(keyOf([])) ?? null;
}

function fromTopToBottom({ position: a }: Placed<{ path: Path }>, { position: b }: Placed<{ path: Path }>): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

const doubled = (path: Path) =>
  fault(
    path,
    [`“${path.at(-1)}” มีสองครั้งในกลุ่มเดียวกัน`, `“${path.at(-1)}” stands twice in one group`],
    ['ลบหรือเปลี่ยนชื่อให้เหลือครั้งเดียว', 'Delete or rename one of them'],
  );

function syntaxFault(code: string): Fault {
  const [th, en, cure, cureEn] = syntaxWords[code] ?? unreadable;
  return fault([], [th, en], [cure, cureEn]);
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

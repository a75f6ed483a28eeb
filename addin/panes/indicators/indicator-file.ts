import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { parseIndicator } from '../../../shared/indicator/check-indicator.ts';
import type { Fault } from '../../../shared/indicator/fault.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { faultPlace } from './fault-place.ts';

/** A fault with where it stands in the file, both by name and by line (null where the line is not known). */
export type PlacedFault = { place: Text; line: number | null; what: Text; cure: Text };

/** What a file on disk turned out to be; `json` is sent as it is when it is published. */
export type IndicatorFile =
  | { kind: 'indicator'; indicator: Indicator; json: unknown; text: string }
  | { kind: 'faults'; faults: PlacedFault[] };

export const largestFile = 2 * 1024 * 1024;

/** Reads an indicator file, from its bytes to a spec or to everything that is to be mended in it. */
export function readIndicatorFile(bytes: Uint8Array): IndicatorFile {
  if (bytes.length > largestFile) return unusable(tooLarge);
  if (bytes.length === 0) return unusable(empty);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return unusable(notUtf8);
  }
  if (text.trim() === '') return unusable(empty);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: 'faults', faults: [notJson(text)] };
  }
  const parsed = parseIndicator(json);
  if ('faults' in parsed) return { kind: 'faults', faults: placed(parsed.faults, json, text) };
  return { kind: 'indicator', indicator: parsed.indicator, json, text };
}

/** Faults with their places in the file that was checked. */
export function placed(faults: Fault[], json: unknown, text: string): PlacedFault[] {
  const root = parseTree(text);
  return faults.map(({ path, what, cure }) => ({
    place: faultPlace(path, json),
    line: root ? lineAt(text, nodeAt(root, path).offset) : null,
    what,
    cure,
  }));
}

/** The part of the file that a path leads to, or as far as the file goes with it: what is missing has no place of its own. */
function nodeAt(root: Node, path: Fault['path']): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    // A key's value may begin further down than the key that one looks for.
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return root;
}

/** JSON.parse says where a file breaks off in some browsers only, and in each in its own words. */
function notJson(text: string): PlacedFault {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  return { place: wholeFile, line: first ? lineAt(text, first.offset) : null, ...brokenJson };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function unusable(fault: { what: Text; cure: Text }): IndicatorFile {
  return { kind: 'faults', faults: [{ place: wholeFile, line: null, ...fault }] };
}

const wholeFile = faultPlace([], null);

const tooLarge = {
  what: { th: 'ไฟล์ใหญ่เกิน 2 MB', en: 'The file is larger than 2 MB' },
  cure: { th: 'เลือกไฟล์ตัวชี้วัดหนึ่งตัว (.json)', en: 'Choose the file of one indicator (.json)' },
};
const empty = {
  what: { th: 'ไฟล์ว่างเปล่า', en: 'The file is empty' },
  cure: { th: 'เลือกไฟล์ตัวชี้วัด (.json) ที่บันทึกแล้ว', en: 'Choose an indicator file (.json) that has been saved' },
};
const notUtf8 = {
  what: { th: 'ไฟล์นี้ไม่ใช่ข้อความ UTF-8', en: 'The file is not UTF-8 text' },
  cure: {
    th: 'บันทึกใหม่ด้วยการเข้ารหัส UTF-8 (ใน Notepad: บันทึกเป็น › การเข้ารหัส) แล้วเลือกอีกครั้ง',
    en: 'Save it again with the encoding UTF-8 (Notepad: Save as › Encoding), then choose it again',
  },
};
const brokenJson = {
  what: { th: 'ไฟล์นี้ไม่ใช่ JSON ที่ถูกต้อง', en: 'The file is not well-formed JSON' },
  cure: {
    th: 'ตรวจบรรทัดนี้และบรรทัดก่อนหน้า มักเป็นจุลภาค (,) ที่ขาดหรือเกิน หรือเครื่องหมาย " ที่ไม่ปิดหรือเป็นแบบโค้ง (“ ”)',
    en: 'Look at this line and the one before: mostly a comma is missing or one too many, or a " is not closed or is a curly one (“ ”)',
  },
};

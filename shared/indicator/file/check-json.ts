import { oddSign } from '../../terms/plain-text.ts';
import { type Fault, fault, type Path } from './fault.ts';
import {
  deepest,
  longestText,
  mostEntries,
  mostLetters,
  oddText,
  tooDeep,
  tooLarge,
  tooLong,
  tooMany,
} from './file-limits.ts';

/** Why JSON is not worth looking at as an indicator, or not safe to; null where nothing speaks against it. */
export function jsonFault(json: unknown): Fault | null {
  return isIndicatorFile(json) ? partFault(json, [], { letters: 0 }) : otherJson;
}

function isIndicatorFile(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return false;
  return ['code', 'columns', 'measures', 'results'].some((key) => Object.hasOwn(json, key));
}

/**
 * The first part that nests too deeply, holds too much, has a sign that misleads, or is named `__proto__`, which every
 * reader passes over. `seen` counts the letters so far.
 */
function partFault(json: unknown, path: Path, seen: { letters: number }): Fault | null {
  if (typeof json === 'string') return textFault(json, path, seen);
  if (typeof json !== 'object' || json === null) return null;
  if (path.length >= deepest) return tooDeep;
  if (Array.isArray(json) && json.length > mostEntries(path)) return tooMany(path);
  const entries = Object.entries(json);
  if (entries.length > mostEntries(path)) return tooMany(path);
  if (Object.hasOwn(json, '__proto__')) return noPrototype([...path, '__proto__']);
  for (const [key, part] of entries) {
    const at: Path = [...path, Array.isArray(json) ? Number(key) : key];
    const found = textFault(key, at, seen) ?? partFault(part, at, seen);
    if (found) return found;
  }
  return null;
}

function textFault(text: string, path: Path, seen: { letters: number }): Fault | null {
  if (text.length > longestText) return tooLong(path);
  seen.letters += text.length;
  if (seen.letters > mostLetters) return tooLarge;
  const sign = oddSign(text);
  return sign === null ? null : oddText(path, sign);
}

const otherJson = fault(
  [],
  [
    'เป็น JSON แต่ไม่ใช่ไฟล์ตัวชี้วัด: ไม่มี code, columns, measures, results เลย',
    'This is JSON but no indicator: it has none of code, columns, measures, results',
  ],
  ['ใช้ไฟล์ .json ของตัวชี้วัด', 'Use an indicator’s .json file'],
);

const noPrototype = (path: Path) =>
  fault(path, ['ใช้ชื่อ “__proto__” ไม่ได้', '“__proto__” cannot be used'], ['ตั้งชื่ออื่น', 'Use another name']);

import { arabicDigits } from '../written-number.ts';

/** `ผ่านเกณฑ์ 6 ใน 10 ข้อ`: how many of how many criteria must be met. */
export function criteriaIn(method: string): { needed: number; of: number } | null {
  const match = /(\d{1,2})\s*ใน\s*(\d{1,2})\s*ข้อ/u.exec(arabicDigits(method));
  const [needed, of] = [Number(match?.[1]), Number(match?.[2])];
  return match && needed >= 1 && needed <= of ? { needed, of } : null;
}

/** `2 องค์ประกอบ 1. มีแผน 2. บรรจุแล้ว วิธีการคำนวณ …`: the parts that must all be met, at most six. */
export function partsIn(method: string): string[] {
  const digits = arabicDigits(method);
  const opening = /(\d)\s*องค์ประกอบ\s*(?=1[.)]?\s)/u.exec(digits);
  const listed = opening ?? /องค์ประกอบ\s*(?=1[.)]?\s)/u.exec(digits);
  if (!listed) return [];
  const list = digits.slice(listed.index + listed[0].length).split(/\s*วิธีการคำนวณ/u)[0] ?? '';
  const parts: string[] = [];
  let rest = list;
  for (let number = 1; number <= 6; number += 1) {
    const start = new RegExp(`(?:^|\\s)${number}[.)]?\\s+`, 'u').exec(rest);
    if (!start) break;
    rest = rest.slice(start.index + start[0].length);
    const next = new RegExp(`\\s${number + 1}[.)]?\\s`, 'u').exec(rest);
    parts.push(rest.slice(0, next?.index ?? rest.length).trim());
  }
  const stated = Number(opening?.[1] ?? parts.length);
  return parts.length === stated ? parts : [];
}

import { plain } from '../../normalise/plain.ts';
import { normaliseText } from '../../normalise/text.ts';

/**
 * A community's name as it is compared. `key` is the same for every way of writing one name; `bare` is the key without
 * what stands in brackets.
 *
 * | written | and | are |
 * |---|---|---|
 * | ชุมชนลำสาลี | ลำสาลี, ชุมชน ลำสาลี, ล าสาลี, ลําสาลี | one |
 * | ลำสาลี ซอย 3 | ลำสาลีซอย๓, ลำสาลี ซ.3 | one |
 * | หมู่ที่ 6 พัฒนา | หมู่ 6 พัฒนา, ม.6 พัฒนา | one |
 * | จรัญฯ 72 (ใน) | จรัญ 72 ใน | one |
 * | แฟลต 1-10 | แฟลต 110 | two |
 * | เคหะชุมชนบางชัน | เคหะบางชัน | two |
 */
export type ComparedName = { key: string; bare: string };

export function comparedName(name: string): ComparedName {
  const key = keyOf(name);
  return { key, bare: keyOf(name.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')) || key };
}

/** A name as a register has it: mended where its meaning is certain, its words as they were written. */
export function tidiedName(name: string): string {
  const outcome = normaliseText(name);
  const text = outcome && 'after' in outcome ? String(outcome.after ?? '') : name;
  return withWholeAm(text).replace(/\s+/g, ' ').trim();
}

/**
 * Whether a person should say if two names are of one community: a slip or two apart, or apart in brackets only, or in
 * where a number ends. Other numbers are other communities: จัดสรร 1 is not จัดสรร 2.
 */
export function isNear(a: ComparedName, b: ComparedName): boolean {
  const oneHasNoBrackets = a.key === a.bare || b.key === b.bare;
  if (a.bare === b.bare) return oneHasNoBrackets || haveSameNumbers(a, b);
  if (a.key.replaceAll('-', '') === b.key.replaceAll('-', '')) return true;
  const shorter = Math.min(a.key.length, b.key.length);
  const slips = shorter >= 10 ? 2 : shorter >= 4 ? 1 : 0;
  return haveSameNumbers(a, b) && isWithinSlips(a.key, b.key, slips);
}

const shortestPart = 5;

/** Whether one name is the other with more words: ร่วมใจพัฒนา, ร่วมใจพัฒนาเหนือ. */
export function isPartOf(a: ComparedName, b: ComparedName): boolean {
  const [shorter, longer] = a.key.length < b.key.length ? [a.key, b.key] : [b.key, a.key];
  return shorter.length >= shortestPart && longer.includes(shorter) && haveSameNumbers(a, b);
}

/** A PDF that keeps ำ in two pieces gives them with a space between: ล าสาลี. No Thai word begins with า. */
export function withWholeAm(text: string): string {
  return text.replace(/([ก-ฮ][่-๋]?)[\t\p{Zs}]+([่-๋]?)า/gu, '$1$2ำ');
}

function keyOf(name: string): string {
  return withWholeAm(plain(name))
    .replace(/^(?:\s*ชุมชน\s*)+(?=\S)/, '')
    .replace(/ซ\.\s*/g, 'ซอย')
    .replace(/(^|[\s(])ถ\.\s*/g, '$1ถนน')
    .replace(/(^|[\s(])มบ\.\s*/g, '$1หมู่บ้าน')
    .replace(/(^|[\s(\d])ม\.\s*(?=\d)/g, '$1หมู่')
    .replace(/หมู่\s*ที่\s*(?=\d)/g, 'หมู่')
    .replaceAll('ฯ', '')
    .replace(/(\d)[^\d\p{L}\p{M}]+(?=\d)/gu, '$1-')
    .replace(/[^\p{L}\p{M}\d-]/gu, '')
    .replace(/(^|\D)-+/g, '$1')
    .replace(/-+(?=\D|$)/g, '');
}

function haveSameNumbers(a: ComparedName, b: ComparedName): boolean {
  const numbers = ({ key }: ComparedName) => (key.match(/\d+/g) ?? []).join(' ');
  return numbers(a) === numbers(b);
}

/** Whether so many letters more, less or other are all the difference (Levenshtein's distance). */
function isWithinSlips(a: string, b: string, slips: number): boolean {
  if (Math.abs(a.length - b.length) > slips) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let at = 1; at <= a.length; at += 1) {
    const next = [at];
    for (let index = 1; index <= b.length; index += 1) {
      const swap = (row[index - 1] as number) + (a[at - 1] === b[index - 1] ? 0 : 1);
      next.push(Math.min((row[index] as number) + 1, (next[index - 1] as number) + 1, swap));
    }
    row = next;
  }
  return (row[b.length] as number) <= slips;
}

import { cleanTitle } from '../clean-title.ts';
import { asWritten, type Certainty, type Defect } from '../defect.ts';
import type { DefectName } from '../defect-kinds.ts';
import type { Page } from '../page.ts';
import { arabicDigits } from '../written-number.ts';

/** Finds what does not belong in the page's title. */
export function findTitle({ title }: Page): Defect[] {
  if (title === null || title.trim() === '') {
    return [{ kind: 'title-missing', certainty: 'certain', where: 'title', found: title ?? '', probably: null }];
  }
  const found = (kind: DefectName, certainty: Certainty, text: string, probably: string | null = null): Defect => ({
    kind,
    certainty,
    where: 'title',
    found: text,
    probably: probably === null ? null : asWritten(probably),
  });
  const { title: clean, fronts, weight } = cleanTitle(title);
  const numbers = fronts.filter(({ what }) => what === 'number').map(({ text }) => text);
  const inner = /\s\([0-9๐-๙]+\)\s|^[0-9๐-๙]+\s+(?=[ก-ฮเ-ไ])/u.exec(clean);
  return [
    ...(/\s:\s/u.test(title) ? [found('colon-in-title', 'certain', title)] : []),
    ...(/[๐-๙]/u.test(title) ? [found('thai-digits-in-title', 'certain', title, arabicDigits(title))] : []),
    ...(numbers.length > 0 ? [found('number-in-title', 'certain', numbers.join(' '), clean)] : []),
    ...(inner ? [found('number-in-title', 'suspected', inner[0].trim())] : []),
    ...(fronts.some(({ what }) => what === 'mark') ? [found('mark-before-title', 'certain', title.slice(0, 12))] : []),
    ...years(title).map(({ kind, certainty, text }) => found(kind, certainty, text)),
    ...targets(clean).map((text) => found('target-in-title', 'certain', text)),
    ...(weight === null ? [] : [found('weight-in-title', 'certain', `ร้อยละ ${weight}`, clean)]),
    ...several(title).map((certainty) => found('several-indicators-in-title', certainty, title)),
    ...(/[“”]/u.test(title) ? [found('curly-quotes-in-title', 'suspected', title, title.replace(/[“”]/gu, '"'))] : []),
  ];
}

/** A year after “compared with” is the base of a growth; so is an amount per day or year in brackets. */
function years(title: string): { kind: 'base-in-title' | 'year-in-title'; certainty: Certainty; text: string }[] {
  const digits = arabicDigits(title);
  const written = [...digits.matchAll(/(?<![\d,.])25\d{2}(?![\d,])/gu)].map(({ index }) => {
    const before = digits.slice(0, index);
    if (/(เทียบกับ|จาก|กว่า)(ฐาน)?(ปี)?(ฐาน|งบประมาณ)?\s*(พ\.ศ\.\s*)?$/u.test(before)) {
      return { kind: 'base-in-title', certainty: 'certain', text: `ปี ${digits.slice(index, index + 4)}` } as const;
    }
    const certainty = /ปี(งบประมาณ)?\s*(พ\.ศ\.\s*)?$/u.test(before) ? 'certain' : 'suspected';
    return { kind: 'year-in-title', certainty, text: digits.slice(index, index + 4) } as const;
  });
  const amount = /\(\s*(\d[\d,]*(?:\.\d+)?\s*[ก-๙.]+(?:ต่อ|\/)[ก-๙]+)\s*\)/u.exec(digits);
  return amount ? [...written, { kind: 'base-in-title', certainty: 'certain', text: amount[1] ?? '' }] : written;
}

function targets(title: string): string[] {
  return [...title.matchAll(/(?:ค่าเป้าหมาย|เป้าหมาย)\s*ร้อยละ\s*[0-9๐-๙.]+/gu)].map(([text]) => text);
}

/** Two items each of which begins with a percentage are two indicators; two percentages alone may be a criterion. */
function several(title: string): Certainty[] {
  const items = title.match(/(?:^|\s)[-–—]\s*(?:ร้อยละ|จำนวน|ระดับ)/gu) ?? [];
  if (items.length >= 2) return ['certain'];
  return (title.match(/ร้อยละของ/gu) ?? []).length >= 2 ? ['suspected'] : [];
}

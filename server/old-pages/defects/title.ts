import { cleanTitle } from '../clean-title.ts';
import { certain, type Found, type Kinds, suspected } from '../defect.ts';
import type { Page } from '../page.ts';
import { arabicDigits } from '../written-number.ts';

/** What does not belong in a title, or is missing from it. */
export const titleKinds = {
  'title-missing': {
    name: { th: 'ไม่มีชื่อตัวชี้วัดในหน้าที่บันทึก', en: 'The saved page has no title' },
    source: 'page 0800-6593',
  },
  'colon-in-title': {
    name: { th: 'ชื่อมีเครื่องหมาย “ : ” อยู่ภายใน', en: '“ : ” inside the title' },
    source: 'DOMAIN.md, What the old pages get wrong: “ : ” inside a title',
  },
  'thai-digits-in-title': {
    name: { th: 'ชื่อมีเลขไทย', en: 'Thai digits in the title' },
    source: 'page 5016-0773 (ปี ๒๕๖๐)',
  },
  'number-in-title': {
    name: { th: 'ชื่อมีเลขข้อหรือรหัสภายในปนอยู่', en: 'An item number or internal code in the title' },
    source: 'page 5048-0792 (7. พื้นที่สีเขียวที่เพิ่มขึ้น)',
  },
  'mark-before-title': {
    name: { th: 'ชื่อขึ้นต้นด้วยขีดหรือเครื่องหมาย', en: 'The title begins with a dash' },
    source: 'page 5038-0744',
  },
  'year-in-title': {
    name: { th: 'ชื่อมีปีอยู่ภายใน ต้องแก้ทุกปี', en: 'A year in the title' },
    source: 'page 5035-893 (ปี 2564 …)',
  },
  'base-in-title': {
    name: { th: 'ชื่อมีปีฐานหรือค่าฐานอยู่ภายใน', en: 'The base year or base value in the title' },
    source: 'DOMAIN.md, Kinds of calculation: growth over a base year (5016-0773)',
  },
  'target-in-title': {
    name: { th: 'ชื่อมีค่าเป้าหมายหรือเกณฑ์ของตัวชี้วัดอยู่ภายใน', en: 'The target in the title' },
    source: 'page 5027-0824 (ค่าเป้าหมาย ร้อยละ 25)',
  },
  'weight-in-title': {
    name: { th: 'ชื่อมีน้ำหนักของตัวชี้วัดต่อท้าย', en: 'The indicator’s weight in the title' },
    source: 'DOMAIN.md, What the old pages get wrong: a weight typed as the target',
  },
  'several-indicators-in-title': {
    name: { th: 'ชื่อเดียวมีหลายตัวชี้วัด', en: 'Several indicators in one title' },
    source: 'DOMAIN.md, Kinds of calculation: two indicators in one title (5027-0824)',
  },
  'curly-quotes-in-title': {
    name: { th: 'ชื่อใช้อัญประกาศโค้ง “ ” ค้นด้วย " ไม่พบ', en: 'Curly quotes in the title: a search with " misses it' },
    source: 'page 0700-833 (“คลินิกผู้สูงอายุคุณภาพ”)',
  },
} satisfies Kinds;

type Defect = Found<keyof typeof titleKinds>;

/** Finds what does not belong in the page's title. */
export function findTitle({ title }: Page): Defect[] {
  if (title === null || title.trim() === '') return [certain('title-missing', 'title', title ?? '')];
  const { title: clean, fronts, weight } = cleanTitle(title);
  const numbers = fronts.filter(({ what }) => what === 'number').map(({ text }) => text);
  const inner = /\s\([0-9๐-๙]+\)\s|^[0-9๐-๙]+\s+(?=[ก-ฮเ-ไ])/u.exec(clean);
  return [
    ...(/\s:\s/u.test(title) ? [certain('colon-in-title', 'title', title)] : []),
    ...(/[๐-๙]/u.test(title) ? [certain('thai-digits-in-title', 'title', title, arabicDigits(title))] : []),
    ...(numbers.length > 0 ? [certain('number-in-title', 'title', numbers.join(' '), clean)] : []),
    ...(inner ? [suspected('number-in-title', 'title', inner[0].trim())] : []),
    ...(fronts.some(({ what }) => what === 'mark') ? [certain('mark-before-title', 'title', title.slice(0, 12))] : []),
    ...years(title),
    ...targets(clean).map((text) => certain('target-in-title', 'title', text)),
    ...(weight === null ? [] : [certain('weight-in-title', 'title', `ร้อยละ ${weight}`, clean)]),
    ...several(title),
    ...(/[“”]/u.test(title) ? [suspected('curly-quotes-in-title', 'title', title, title.replace(/[“”]/gu, '"'))] : []),
  ];
}

/** A year after “compared with” is the base of a growth; so is an amount per day or year in brackets. */
function years(title: string): Defect[] {
  const digits = arabicDigits(title);
  const written = [...digits.matchAll(/(?<![\d,.])25\d{2}(?![\d,])/gu)].map(({ 0: year, index }) => {
    const before = digits.slice(0, index);
    if (/(เทียบกับ|จาก|กว่า)(ฐาน)?(ปี)?(ฐาน|งบประมาณ)?\s*(พ\.ศ\.\s*)?$/u.test(before)) {
      return certain('base-in-title', 'title', `ปี ${year}`);
    }
    const said = /ปี(งบประมาณ)?\s*(พ\.ศ\.\s*)?$/u.test(before) ? certain : suspected;
    return said('year-in-title', 'title', year);
  });
  const amount = /\(\s*(\d[\d,]*(?:\.\d+)?\s*[ก-๙.]+(?:ต่อ|\/)[ก-๙]+)\s*\)/u.exec(digits);
  return amount ? [...written, certain('base-in-title', 'title', amount[1] ?? '')] : written;
}

function targets(title: string): string[] {
  return [...title.matchAll(/(?:ค่าเป้าหมาย|เป้าหมาย)\s*ร้อยละ\s*[0-9๐-๙.]+/gu)].map(([text]) => text);
}

/** Two items each of which begins with a percentage are two indicators; two percentages alone may be a criterion. */
function several(title: string): Defect[] {
  const items = title.match(/(?:^|\s)[-–—]\s*(?:ร้อยละ|จำนวน|ระดับ)/gu) ?? [];
  if (items.length >= 2) return [certain('several-indicators-in-title', 'title', title)];
  const percentages = title.match(/ร้อยละของ/gu) ?? [];
  return percentages.length >= 2 ? [suspected('several-indicators-in-title', 'title', title)] : [];
}

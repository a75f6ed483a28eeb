import { cleanTitle } from '../clean-title.ts';
import { certain, type Found, type Kinds, suspected } from '../defect.ts';
import { isPercent } from '../measured-in.ts';
import type { Page } from '../page.ts';
import { arabicDigits } from '../written-number.ts';

/** Units that are none, hold more than a unit, or do not fit. */
export const unitKinds = {
  'unit-with-direction': {
    name: { th: 'หน่วยนับมีทิศทางปนอยู่', en: 'A direction in the unit' },
    source: 'DOMAIN.md, What the old pages get wrong: units with a direction or a placeholder in them',
  },
  'unit-with-placeholder': {
    name: { th: 'หน่วยนับมีช่องว่างที่ยังไม่เติม', en: 'A placeholder in the unit' },
    source: 'DOMAIN.md, What the old pages get wrong: units with a direction or a placeholder in them',
  },
  'unit-not-a-unit': {
    name: { th: 'หน่วยนับไม่ใช่หน่วย', en: 'The unit is no unit' },
    source: 'page 1700-944 (ผลลัพธ์), page 5014-0908 (จำนวน)',
  },
  'unit-and-target-swapped': {
    name: { th: 'หน่วยนับกับค่าเป้าหมายสลับช่องกัน', en: 'Unit and target are swapped' },
    source: 'page 181 (≥1 / แห่ง)',
  },
  'number-in-unit': {
    name: { th: 'หน่วยนับมีตัวเลข', en: 'A number in the unit' },
    source: 'page 64 (ร้อยละ 30)',
  },
  'compound-unit': {
    name: { th: 'หน่วยนับมีสองหน่วยรวมกัน', en: 'Two units in one' },
    source: 'page 5030-1052 (เครือข่าย/สำนักงานเขต)',
  },
  'unit-against-title': {
    name: { th: 'หน่วยนับไม่ตรงกับชื่อตัวชี้วัด', en: 'Unit and title say different things' },
    source: 'page 212 (ร้อยละพื้นที่สีเขียว in ตร.ม.)',
  },
  'unit-against-method': {
    name: { th: 'หน่วยนับไม่ตรงกับวิธีการคำนวณ', en: 'Unit and method say different things' },
    source: 'page 5047-0945 (ค่าเปอร์เซ็นไทล์ for a percentage of the median)',
  },
  'level-with-percent': {
    name: { th: 'ชื่อเป็น “ระดับ…” แต่หน่วยนับเป็นร้อยละ', en: 'A “level” in the title, per cent in the unit' },
    source: 'page 5004-0881 (ระดับความพึงพอใจ … ร้อยละ)',
  },
} satisfies Kinds;

type Defect = Found<keyof typeof unitKinds>;

/** Words that the unit's field holds although nothing is counted in them. */
const noUnits = ['ผลลัพธ์', 'ผลผลิต', 'จำนวน', 'ตัวชี้วัด', 'ค่าเป้าหมาย', 'หน่วยนับ', 'ผลงาน'];

/** Finds units that are none, that hold more than a unit, or that do not fit the title or the method. */
export function findUnit(page: Page): Defect[] {
  if (page.unit === null) return [];
  const unit = page.unit.trim();
  if (isSwapped(page, unit)) {
    const number = arabicDigits(unit).replace(/[^\d.,]/gu, '');
    return [certain('unit-and-target-swapped', 'unit', unit, `${page.target?.trim()} / ${number}`)];
  }
  const plain = unit.replace(/\s*\(?(ลดลง|เพิ่มขึ้น|ไม่เกิน|ไม่น้อยกว่า|อย่างน้อย|[≥≤<>])\)?/gu, '').trim();
  const full = unit.replace(/\s*(\.{2,}|…|_{2,})\s*/gu, ' ').trim();
  const level = isPercent(page) && titleOf(page).startsWith('ระดับ');
  return [
    ...(noUnits.includes(unit) || /^[-–\s]*$/u.test(unit) ? [certain('unit-not-a-unit', 'unit', unit)] : []),
    ...(plain === unit ? [] : [certain('unit-with-direction', 'unit', unit, plain)]),
    ...(full === unit ? [] : [certain('unit-with-placeholder', 'unit', unit)]),
    ...(/[0-9๐-๙]/u.test(unit) && !/ต่อ/u.test(unit)
      ? [certain('number-in-unit', 'unit', unit, withoutNumber(unit))]
      : []),
    ...(/[^\s]\/[^\s]/u.test(unit) ? [suspected('compound-unit', 'unit', unit)] : []),
    ...againstTitle(page, unit),
    ...againstMethod(page, unit),
    ...(level ? [suspected('level-with-percent', 'unit', unit)] : []),
  ];
}

function isSwapped({ target }: Page, unit: string): boolean {
  return /[0-9๐-๙]/u.test(unit) && target !== null && /[ก-ฮ]/u.test(target) && !/[0-9๐-๙]/u.test(target);
}

function withoutNumber(unit: string): string | null {
  return unit.replace(/[0-9๐-๙.,]+/gu, '').trim() || null;
}

function titleOf({ title }: Page): string {
  return cleanTitle(title ?? '').title;
}

function againstTitle(page: Page, unit: string): Defect[] {
  const title = titleOf(page);
  if (title.startsWith('ร้อยละ') && !isPercent(page) && unit !== '')
    return [certain('unit-against-title', 'unit', unit)];
  const counts = isPercent(page) && /^(จำนวน|คะแนน|ระยะเวลา|อัตรา)/u.test(title);
  return counts ? [suspected('unit-against-title', 'unit', unit)] : [];
}

function againstMethod({ method }: Page, unit: string): Defect[] {
  if (method === null) return [];
  if (/เปอร์เซ็นไทล์/u.test(unit) && /ร้อยละ/u.test(method)) return [certain('unit-against-method', 'unit', unit)];
  const counts = /^(ร้อยละ|%)/u.test(unit) && /^นับจำนวน/u.test(method.trim());
  return counts ? [suspected('unit-against-method', 'unit', unit)] : [];
}

import { cleanTitle } from '../clean-title.ts';
import { asWritten, type Certainty, type Defect } from '../defect.ts';
import type { DefectName } from '../defect-kinds.ts';
import { isPercent } from '../measured-in.ts';
import type { Page } from '../page.ts';
import { arabicDigits } from '../written-number.ts';

/** Words that the unit's field holds although nothing is counted in them. */
const noUnits = ['ผลลัพธ์', 'ผลผลิต', 'จำนวน', 'ตัวชี้วัด', 'ค่าเป้าหมาย', 'หน่วยนับ', 'ผลงาน'];

/** Finds units that are none, that hold more than a unit, or that do not fit the title or the method. */
export function findUnit(page: Page): Defect[] {
  if (page.unit === null) return [];
  const unit = page.unit.trim();
  const found = (kind: DefectName, certainty: Certainty, probably: string | null = null): Defect => ({
    kind,
    certainty,
    where: 'unit',
    found: unit,
    probably: probably === null ? null : asWritten(probably),
  });
  if (isSwapped(page, unit)) {
    const number = arabicDigits(unit).replace(/[^\d.,]/gu, '');
    return [found('unit-and-target-swapped', 'certain', `${page.target?.trim()} / ${number}`)];
  }
  const plain = unit.replace(/\s*\(?(ลดลง|เพิ่มขึ้น|ไม่เกิน|ไม่น้อยกว่า|อย่างน้อย|[≥≤<>])\)?/gu, '').trim();
  const full = unit.replace(/\s*(\.{2,}|…|_{2,})\s*/gu, ' ').trim();
  return [
    ...(noUnits.includes(unit) || /^[-–\s]*$/u.test(unit) ? [found('unit-not-a-unit', 'certain')] : []),
    ...(plain === unit ? [] : [found('unit-with-direction', 'certain', plain)]),
    ...(full === unit ? [] : [found('unit-with-placeholder', 'certain')]),
    ...(/[0-9๐-๙]/u.test(unit) && !/ต่อ/u.test(unit) ? [found('number-in-unit', 'certain', withoutNumber(unit))] : []),
    ...(/[^\s]\/[^\s]/u.test(unit) ? [found('compound-unit', 'suspected')] : []),
    ...againstTitle(page, unit).map((certainty) => found('unit-against-title', certainty)),
    ...againstMethod(page, unit).map((certainty) => found('unit-against-method', certainty)),
    ...(isPercent(page) && titleOf(page).startsWith('ระดับ') ? [found('level-with-percent', 'suspected')] : []),
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

function againstTitle(page: Page, unit: string): Certainty[] {
  const title = titleOf(page);
  if (title.startsWith('ร้อยละ') && !isPercent(page) && unit !== '') return ['certain'];
  return isPercent(page) && /^(จำนวน|คะแนน|ระยะเวลา|อัตรา)/u.test(title) ? ['suspected'] : [];
}

function againstMethod({ method }: Page, unit: string): Certainty[] {
  if (method === null) return [];
  if (/เปอร์เซ็นไทล์/u.test(unit) && /ร้อยละ/u.test(method)) return ['certain'];
  return /^(ร้อยละ|%)/u.test(unit) && /^นับจำนวน/u.test(method.trim()) ? ['suspected'] : [];
}

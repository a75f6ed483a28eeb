import { withoutSigns } from '../../../shared/indicator/file/check-texts.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { Defect } from '../defects.ts';
import { isPercent } from '../measured-in.ts';
import type { Page } from '../page.ts';
import { arabicDigits, readNumber } from '../written-number.ts';

const doubts = ['weight-as-target', 'target-zero', 'unit-and-target-swapped'];

/** The target as decimal text, only where the page leaves no doubt that it is one; else null. */
export function targetOf(page: Page, defects: Defect[]): string | null {
  if (readNumber(page.target) === null || defects.some(({ kind }) => doubts.includes(kind))) return null;
  const text = arabicDigits(page.target ?? '')
    .trim()
    .replaceAll(',', '')
    .replace(/^\+/, '');
  return /^-?\d{1,12}(\.\d{1,4})?$/.test(text) ? text : null;
}

const units = new Map([
  ['ระดับ', 'level'],
  ['คะแนน', 'points'],
  ['ชุมชน', 'communities'],
  ['แห่ง', 'places'],
  ['แหล่ง', 'sites'],
  ['คน', 'people'],
  ['ราย', 'persons'],
  ['ครั้ง', 'times'],
  ['จำนวนครั้ง', 'times'],
  ['นาที', 'minutes'],
  ['ชั่วโมง', 'hours'],
  ['วัน', 'days'],
  ['เครือข่าย', 'networks'],
  ['เส้นทาง', 'routes'],
  ['โครงการ', 'projects'],
  ['ตร.ม.', 'square metres'],
  ['ไร่', 'rai'],
  ['ตัน', 'tonnes'],
]);

/** The unit without a direction, a placeholder or a number in it. */
export function unitOf(page: Page): Text {
  if (isPercent(page)) return { th: 'ร้อยละ', en: 'per cent' };
  const th = (page.unit ?? '')
    .replace(/\s*\(?(ลดลง|เพิ่มขึ้น|ไม่เกิน|ไม่น้อยกว่า|อย่างน้อย|[≥≤<>])\)?/gu, '')
    .replace(/\s*(\.{2,}|…|_{2,})\s*/gu, ' ')
    .replace(/[0-9๐-๙,]+/gu, '')
    .trim();
  if (withoutSigns(th) === '') return { th: 'ยังไม่ระบุหน่วย', en: 'Unit not stated' };
  return { th: withoutSigns(th), en: units.get(th) ?? 'unit as in Thai' };
}

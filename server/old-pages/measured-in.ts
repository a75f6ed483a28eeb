import type { Page } from './page.ts';

/** What a page's unit and title say it is measured in; a doubled tone mark in the unit does not matter here. */
export function isPercent({ unit }: Page): boolean {
  const plain = (unit ?? '').replace(/([่-๋])[่-๋]+/gu, '$1').replace('ร่อยละ', 'ร้อยละ');
  return /^[\s(]*(ร้อยละ|%|เปอร์เซ็นต์)/u.test(plain);
}

/**
 * Which way is better, as far as unit, title and method tell: `reduction` counts how much something fell, where more is
 * better again. A time limit and a rate of illness are `lower`.
 */
export function direction({ unit, title, method }: Page): 'higher' | 'lower' | 'reduction' {
  if (/ลดลง/u.test(`${unit ?? ''} ${title ?? ''}`)) return 'reduction';
  if (/^(นาที|ชั่วโมง|วัน)/u.test((unit ?? '').trim())) return 'lower';
  return /อัตรา(การ)?(ป่วย|ตาย|เสียชีวิต)|^ระยะเวลา/u.test(`${title ?? ''} ${method ?? ''}`.trim()) ? 'lower' : 'higher';
}

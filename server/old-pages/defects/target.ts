import { cleanTitle } from '../clean-title.ts';
import { certain, type Found, type Kinds, suspected } from '../defect.ts';
import { direction, isPercent } from '../measured-in.ts';
import type { Page } from '../page.ts';
import { arabicDigits, readNumber } from '../written-number.ts';

/** Targets that cannot be what they say. */
export const targetKinds = {
  'target-missing': {
    name: { th: 'ไม่มีค่าเป้าหมาย', en: 'No target' },
    source: 'DOMAIN.md, What the old system shows: target (ค่าเป้าหมาย) with its unit',
  },
  'text-target': {
    name: { th: 'ค่าเป้าหมายเป็นข้อความ ไม่ใช่ตัวเลข', en: 'The target is text, not a number' },
    source: 'DOMAIN.md, What the old pages get wrong: text targets (“20 ของประชาชนที่ทำการสำรวจ”)',
  },
  'target-zero': {
    name: { th: 'ค่าเป้าหมายเป็น 0', en: 'The target is 0' },
    source: 'DOMAIN.md, What the old pages get wrong: target 0',
  },
  'target-not-whole': {
    name: { th: 'ค่าเป้าหมายมีเศษทศนิยม', en: 'The target is not a whole number' },
    source: 'page 1100-6539 (8.57)',
  },
  'weight-as-target': {
    name: { th: 'ค่าเป้าหมายน่าจะเป็นน้ำหนักของตัวชี้วัด', en: 'The target looks like the indicator’s weight' },
    source: 'DOMAIN.md, What the old pages get wrong: a weight typed as the target',
  },
  'direction-unsaid': {
    name: { th: 'ค่าน้อยน่าจะดีกว่า แต่หน้าไม่บอก', en: 'Less is probably better, and the page does not say' },
    source: 'DOMAIN.md, Kinds of calculation: lower is better (5047-0945, 5047-0895)',
  },
} satisfies Kinds;

type Defect = Found<keyof typeof targetKinds>;

/** Finds targets that cannot be numbers, or cannot be the target. */
export function findTarget(page: Page): Defect[] {
  const { target } = page;
  if (target === null || /^[-–—]?$/u.test(target.trim())) return [certain('target-missing', 'target', target ?? '')];
  const number = readNumber(target);
  if (number === null) return [certain('text-target', 'target', target, onlyNumberIn(target))];
  const said = `${page.unit ?? ''} ${target}`;
  const atMost = { th: `ไม่เกิน ${target}`, en: `At most ${target}` };
  return [
    ...(number === 0 ? [certain('target-zero', 'target', said)] : []),
    ...(Number.isInteger(number) ? [] : [suspected('target-not-whole', 'target', target)]),
    ...weightAsTarget(page, number),
    ...(direction(page) === 'lower' ? [suspected('direction-unsaid', 'target', said, atMost)] : []),
  ];
}

/** The number inside is offered only when there is exactly one. */
function onlyNumberIn(target: string): string | null {
  const [number, ...others] = arabicDigits(target).match(/\d+(?:,\d{3})*(?:\.\d+)?/gu) ?? [];
  return number !== undefined && others.length === 0 ? number : null;
}

/**
 * A weight is certain when the title states the same one. Else it is suspected of a percentage: a small target that the
 * results pass three times over, or a budget that is to be half spent at most.
 */
function weightAsTarget(page: Page, target: number): Defect[] {
  if (!isPercent(page) || target <= 0) return [];
  const { weight } = cleanTitle(page.title ?? '');
  const results = [page.result, ...page.quarters.map(({ result }) => result)].flatMap((text) => readNumber(text) ?? []);
  const best = Math.max(0, ...results);
  const stated = weight !== null && readNumber(weight) === target;
  const passed = target <= 20 && best >= 50 && best >= 3 * target;
  const budget = /เบิกจ่าย/u.test(page.title ?? '') && target < 50;
  if (!stated && !passed && !budget) return [];
  const said = stated ? certain : suspected;
  const probably = {
    th: 'ค่าเป้าหมายตามแผน ไม่ใช่น้ำหนัก (มักเป็น 100)',
    en: 'The planned target, not the weight (often 100)',
  };
  return [said('weight-as-target', 'target', `${page.unit} ${page.target}`, probably)];
}

import { cleanTitle } from '../clean-title.ts';
import { asWritten, type Defect } from '../defect.ts';
import { direction, isPercent } from '../measured-in.ts';
import type { Page } from '../page.ts';
import { arabicDigits, readNumber } from '../written-number.ts';

/** Finds targets that cannot be numbers, or cannot be the target. */
export function findTarget(page: Page): Defect[] {
  const { target } = page;
  if (target === null || /^[-–—]?$/u.test(target.trim())) {
    return [{ kind: 'target-missing', certainty: 'certain', where: 'target', found: target ?? '', probably: null }];
  }
  const number = readNumber(target);
  if (number === null) return textTarget(target);
  const unit = page.unit ?? '';
  return [
    ...(number === 0
      ? [
          {
            kind: 'target-zero',
            certainty: 'certain',
            where: 'target',
            found: `${unit} ${target}`,
            probably: null,
          } as const,
        ]
      : []),
    ...(Number.isInteger(number)
      ? []
      : [
          { kind: 'target-not-whole', certainty: 'suspected', where: 'target', found: target, probably: null } as const,
        ]),
    ...weightAsTarget(page, number),
    ...(direction(page) === 'lower'
      ? [
          {
            kind: 'direction-unsaid',
            certainty: 'suspected',
            where: 'target',
            found: `${unit} ${target}`,
            probably: { th: `ไม่เกิน ${target}`, en: `At most ${target}` },
          } as const,
        ]
      : []),
  ];
}

/** The number inside is offered only when there is exactly one. */
function textTarget(target: string): Defect[] {
  const [number, ...others] = arabicDigits(target).match(/\d+(?:,\d{3})*(?:\.\d+)?/gu) ?? [];
  const probably = number !== undefined && others.length === 0 ? asWritten(number) : null;
  return [{ kind: 'text-target', certainty: 'certain', where: 'target', found: target, probably }];
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
  return [
    {
      kind: 'weight-as-target',
      certainty: stated ? 'certain' : 'suspected',
      where: 'target',
      found: `${page.unit} ${page.target}`,
      probably: { th: 'ค่าเป้าหมายตามแผน ไม่ใช่น้ำหนัก (มักเป็น 100)', en: 'The planned target, not the weight (often 100)' },
    },
  ];
}

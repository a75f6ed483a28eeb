import { pairs } from '../amounts.ts';
import { cleanTitle } from '../clean-title.ts';
import { direction, isPercent } from '../measured-in.ts';
import type { Page } from '../page.ts';
import { pageTexts, reportTexts } from '../page-texts.ts';
import { readNumber } from '../written-number.ts';
import type { CalculationKind } from './lay-out.ts';
import { criteriaIn, partsIn } from './method-parts.ts';

/** A guess, and the words of the page that it rests on; null when nothing speaks for it and it is only the commonest. */
export type KindGuess = { kind: CalculationKind; because: string | null };

/** Guesses how an indicator is calculated from its unit first, then its title and method: the first rule that fits. */
export function guessKind(page: Page): KindGuess {
  const unit = (page.unit ?? '').trim();
  const title = cleanTitle(page.title ?? '').title;
  const method = `${page.method ?? ''} ${page.definition ?? ''}`;
  const found = (kind: CalculationKind, pattern: RegExp, text: string): KindGuess | null => {
    const because = pattern.exec(text)?.[0];
    return because === undefined ? null : { kind, because };
  };
  const byUnit =
    found('per-district', /เขตละ|\/\s*(สำนักงาน)?เขต/u, unit) ??
    found('duration', /^(นาที|ชั่วโมง|วัน)/u, unit) ??
    found('rate-against-median', /มัธยฐาน/u, `${title} ${method}`) ??
    found('rate', /อัตรา(การ)?(ป่วย|ตาย|เสียชีวิต)/u, `${title} ${method}`) ??
    (/^(ระดับ|คะแนน)/u.test(unit) ? found('mean', /พึงพอใจ/u, title) : null) ??
    found('levels', /^ระดับ/u, unit) ??
    found('mean', /^คะแนน/u, unit);
  if (byUnit) return byUnit;
  if (!isPercent(page)) {
    return found('ratio', /^ร้อยละ/u, title) ?? { kind: 'count', because: unit === '' ? null : unit };
  }
  return (
    found('budget', /เบิกจ่าย/u, title || reportsOf(page)) ??
    found('mean-percent', /พึงพอใจ/u, title) ??
    (direction(page) === 'reduction' ? { kind: 'reduction', because: 'ลดลง' } : null) ??
    growth(page, title) ??
    ofCommunities(title, method) ??
    ofSuccess(page, title) ??
    found('ratio', /^ร้อยละ|ร้อยละของ/u, title) ??
    found('ratio', /[*x×]\s*100|\/\s*จำนวน/u, method) ??
    found('ratio', /.+/u, pairsIn(page)) ?? { kind: 'ratio', because: null }
  );
}

/** A growth whose target is 100, or whose results pass it, is measured against an amount that was agreed. */
function growth(page: Page, title: string): KindGuess | null {
  if (!/เพิ่มขึ้น/u.test(title)) return null;
  const results = [page.result, ...page.quarters.map(({ result }) => result)].map((text) => readNumber(text) ?? 0);
  const agreed = (readNumber(page.target) ?? 0) >= 100 || Math.max(...results) > 100;
  return { kind: agreed ? 'agreed-amount' : 'growth', because: 'เพิ่มขึ้น' };
}

function ofCommunities(title: string, method: string): KindGuess | null {
  if (!/^ร้อยละของชุมชน/u.test(title)) return null;
  const criteria = criteriaIn(method);
  if (criteria) return { kind: 'some-criteria', because: `${criteria.needed} ใน ${criteria.of} ข้อ` };
  const parts = partsIn(method);
  return parts.length >= 2
    ? { kind: 'all-parts', because: `${parts.length} องค์ประกอบ` }
    : { kind: 'communities', because: 'ร้อยละของชุมชน' };
}

/** The success of work is told in steps, unless the page counts places or people. */
function ofSuccess(page: Page, title: string): KindGuess | null {
  const because = /^(ร้อยละ|ระดับ)?(ของ)?ความสำเร็จ/u.exec(title)?.[0];
  if (because === undefined) return null;
  return pairsIn(page) === '' ? { kind: 'milestones', because } : { kind: 'ratio', because: pairsIn(page) };
}

/** A page that was saved without its title may still tell in its reports what it is about. */
function reportsOf(page: Page): string {
  return reportTexts(page)
    .map(({ text }) => text)
    .join(' ');
}

function pairsIn(page: Page): string {
  return pageTexts(page)
    .flatMap(({ text }) => pairs(text))
    .map(({ text }) => text)
    .slice(0, 1)
    .join('');
}

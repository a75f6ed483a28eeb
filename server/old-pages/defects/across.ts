import { cleanTitle } from '../clean-title.ts';
import { certain, type Found, type Kinds, suspected } from '../defect.ts';
import type { Page } from '../page.ts';
import { arabicDigits, readNumber } from '../written-number.ts';
import { mendLetters } from './writing.ts';

/** What shows only when several pages stand beside each other. */
export const acrossKinds = {
  'same-code-twice': {
    name: { th: 'รหัสเดียวกันมีมากกว่าหนึ่งหน้าในไฟล์', en: 'The same code on more than one page' },
    source: 'page 5040-876 (on two hosts)',
  },
  'same-title-other-unit': {
    name: { th: 'ชื่อเดียวกันแต่หน่วยนับต่างกัน', en: 'The same title with another unit' },
    source: 'page 5047-0895 (minutes) and page 5038-0795 (per cent)',
  },
  'same-title-other-target': {
    name: { th: 'ชื่อเดียวกันแต่ค่าเป้าหมายต่างกัน', en: 'The same title with another target' },
    source: 'page 135 (100) and page 2100-1040 (75)',
  },
} satisfies Kinds;

type Defect = Found<keyof typeof acrossKinds>;

/** Finds what several pages of one file contradict each other in: one list of defects for each page, in their order. */
export function findAcross(pages: Page[]): Defect[][] {
  const byTitle = Map.groupBy(pages, comparable);
  const byCode = Map.groupBy(pages, ({ code }) => code ?? '');
  return pages.map((page) => {
    const namesakes =
      comparable(page) === '' ? [] : (byTitle.get(comparable(page)) ?? []).filter((one) => one !== page);
    const twins = page.code === null ? [] : (byCode.get(page.code) ?? []).filter((one) => one !== page);
    const others = namesakes.filter((one) => !twins.includes(one));
    return [
      ...(twins.length > 0 ? [certain('same-code-twice', 'code', `${page.code} · ${places(twins)}`)] : []),
      ...differing('same-title-other-unit', page, others, unitOf),
      ...differing(
        'same-title-other-target',
        page,
        others.filter((one) => unitOf(one) === unitOf(page)),
        targetOf,
      ),
    ];
  });
}

/** A title without its number, spaces and a remark in brackets at its end: as two agencies may each have typed it. */
function comparable({ title }: Page): string {
  const { title: clean } = cleanTitle(title ?? '');
  return arabicDigits(clean)
    .replace(/\s*\([^()]*\)$/u, '')
    .replace(/[\s\u00a0]+/gu, '');
}

function unitOf({ unit }: Page): string {
  return mendLetters(unit ?? '').trim();
}

function targetOf({ target }: Page): string {
  return String(readNumber(target) ?? target ?? '');
}

function differing(
  kind: 'same-title-other-unit' | 'same-title-other-target',
  page: Page,
  others: Page[],
  read: (page: Page) => string,
): Defect[] {
  const different = others.filter((one) => read(one) !== read(page));
  if (different.length === 0) return [];
  const said = different.map((one) => `${one.code} ${read(one)}`).join(' · ');
  const where = kind === 'same-title-other-unit' ? 'unit' : 'target';
  return [suspected(kind, where, `${read(page)} · ${said}`)];
}

function places(pages: Page[]): string {
  return pages.map(({ source }) => [`#${source.position ?? 1}`, source.host].filter(Boolean).join(' ')).join(', ');
}

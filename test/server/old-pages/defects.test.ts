import { describe, expect, test } from 'vitest';
import { defectKinds, defects, defectsOfAll } from '../../../server/old-pages/defects.ts';
import type { Page } from '../../../server/old-pages/page.ts';
import { aPage, aPercentage, reports } from './a-page.ts';
import { examplesOfDefects } from './examples-of-defects.ts';
import { examplesOfNone } from './examples-of-none.ts';

describe('defects', () => {
  test('finds nothing in a page without fault', () => {
    expect(defects(aPage())).toEqual([]);
  });

  test.each(examplesOfNone)('%s: not for %s', (kind, _, page) => {
    expect(defects(page).filter((defect) => defect.kind === kind)).toEqual([]);
  });

  test.each(examplesOfDefects)('%s: %s at %s, probably %s', (kind, certainty, where, probably, page) => {
    const one = defects(page).find((defect) => defect.kind === kind && defect.where === where);
    expect(one).toMatchObject({ certainty, probably: probably === null ? null : { th: probably } });
  });

  test('tells of a page without a table nothing about its quarters', () => {
    const page = aPercentage({ quarters: [], reports: { 1: null, 2: null, 3: null, 4: null } });
    expect(defects(page).filter(({ where }) => where.startsWith('quarter'))).toEqual([]);
  });

  test.each(['1', '๑', '(', ' ', '1/', 'ั', '1 จาก ', '"', 'ร้อยละ ', '1,', '-', '25', 'มี.ค. ', '1. '])(
    'reads “%s” 100,000 times over without stopping',
    { timeout: 10_000 },
    (piece) => {
      const long = piece.repeat(100_000);
      const page = aPercentage({
        code: '5035-893',
        title: `${long}ก`,
        summary: `${long}x`,
        reports: reports({ 1: `${long}ก` }),
      });
      expect(defects(page).map(({ kind }) => kind)).toContain('short-code');
    },
  );
});

describe('defects across the pages of a file', () => {
  const twin = aPage({ source: { file: 'pages.json', position: 2, host: 'dp1.bangkok.go.th' } });

  test('finds nothing between pages that have nothing to do with each other', () => {
    const other = aPage({ code: '5036-6512', title: 'จำนวนชุมชน', target: '20' });
    expect(kindsAcross([aPage(), other])).toEqual([[], []]);
  });

  test('names the other page of the same code, on both', () => {
    const [first, second] = defectsOfAll([aPage(), twin]);
    expect(first).toMatchObject([{ kind: 'same-code-twice', found: '5036-6511 · #2 dp1.bangkok.go.th' }]);
    expect(second).toMatchObject([{ kind: 'same-code-twice', found: '5036-6511 · #1 monitor.bangkok.go.th' }]);
  });

  test.each([
    ['same-title-other-unit', { unit: 'นาที' }],
    ['same-title-other-unit', { unit: 'นาที', target: '20' }],
    ['same-title-other-target', { target: '20' }],
  ])('%s: whatever number, spaces and bracket the titles have', (kind, changes) => {
    const other = aPage({ code: '5037-6511', title: '๒. จำนวน สถานที่ที่ผ่านเกณฑ์ (ผลลัพธ์)', ...changes });
    expect(kindsAcross([aPage(), other])).toEqual([[kind], [kind]]);
  });

  test('does not call a misspelt unit another one', () => {
    const pages = [aPercentage({ code: '5037-6511' }), aPercentage({ unit: 'ร่้อยละ' })];
    expect(kindsAcross(pages)).toEqual([[], []]);
  });

  function kindsAcross(pages: Page[]) {
    const alone = pages.map((page) => defects(page).length);
    return defectsOfAll(pages).map((all, at) => all.slice(alone[at]).map(({ kind }) => kind));
  }
});

describe('the catalogue of defects', () => {
  const across = ['same-code-twice', 'same-title-other-unit', 'same-title-other-target'];

  test('has no kind that no test shows', () => {
    const shown = new Set<string>([...examplesOfDefects.map(([kind]) => kind), ...across]);
    expect(Object.keys(defectKinds).filter((kind) => !shown.has(kind))).toEqual([]);
  });

  test.each(Object.entries(defectKinds))('%s: is named in Thai and in English, and tells its source', (name, kind) => {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(kind.name.th).toMatch(/[ก-ฮ]/);
    expect(kind.name.en).toMatch(/[a-z]/i);
    expect(kind.source).toMatch(/^page \S|^DOMAIN\.md, [A-Z]/);
  });
});

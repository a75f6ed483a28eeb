import { describe, expect, test } from 'vitest';
import { colours } from '../../../addin/workbook/kit/style.ts';
import { guideColours } from '../../../server/http/guide/guide-words.ts';
import { excelVersions } from '../../../shared/terms/excel-versions.ts';
import { openWorld } from '../fixture.ts';

describe('the guide for officers', async () => {
  const { app } = await openWorld({ given: { settings: { contact: 'กองยุทธศาสตร์ <โทร. 1234>' } } });
  const answer = await app.request('/guide');
  const page = await answer.text();
  const thai = page.slice(page.indexOf('<article lang="th"'), page.indexOf('<article lang="en"'));

  test('is a page by itself: no scripts, nothing from outside', () => {
    expect(answer.headers.get('Content-Type')).toContain('text/html');
    expect(page).not.toMatch(/<(script|img|iframe)|(src|href)="(https?:)?\/\//);
  });

  test('says everything in Thai first, and then in English', () => {
    expect(page.indexOf('lang="th"')).toBeLessThan(page.indexOf('<article lang="en"'));
    const sections = (text: string) => [...text.matchAll(/<section id="(?:en-)?([^"]+)"/g)].map(([, id]) => id);
    expect(sections(thai)).toEqual(sections(page.slice(page.indexOf('<article lang="en"'))));
    expect(sections(thai)).toEqual(
      expect.arrayContaining(['what', 'fill', 'send', 'print', 'colours', 'troubles', 'excel', 'contact']),
    );
  });

  test('says which Excel runs it, and what an older one shows', () => {
    for (const { excel, note } of excelVersions) for (const text of [excel.th, note.th]) expect(thai).toContain(text);
  });

  test('names whom to ask, as the installation says it', () => {
    expect(page).toContain('กองยุทธศาสตร์ &lt;โทร. 1234&gt;');
  });

  test('shows the colours that the worksheets have', () => {
    const { locked, error, warning, counts, asked, askedLine } = colours;
    expect(guideColours.map(({ fill, frame }) => [fill, frame])).toEqual([
      ['#FFFFFF', undefined],
      ...[locked, error, warning, counts].map((fill) => [fill, undefined]),
      [asked, askedLine],
    ]);
  });
});

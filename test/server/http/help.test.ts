import { describe, expect, test } from 'vitest';
import { colours } from '../../../addin/workbook/kit/style.ts';
import { chaptersOf } from '../../../server/http/help/contents.ts';
import { sheetColours } from '../../../server/http/help/sheet-colours.ts';
import { excelVersions } from '../../../shared/terms/excel-versions.ts';
import {
  type HelpTopic,
  helpAddress,
  helpChapters,
  helpPageAddress,
  helpReaders,
  helpStart,
} from '../../../shared/terms/help-topics.ts';
import { openWorld } from '../fixture.ts';

const languages = ['th', 'en'] as const;
const addresses = languages.flatMap((language) => [
  helpStart(language),
  ...helpReaders.map((reader) => helpPageAddress(reader, language)),
]);

describe('the manual', async () => {
  const { app } = await openWorld({ given: { settings: { contact: 'กองยุทธศาสตร์ <โทร. 1234>' } } });
  const pages = new Map<string, string>();
  for (const address of addresses) {
    const answer = await app.request(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toContain('text/html');
    pages.set(address, await answer.text());
  }
  const pageOf = (address: string) => pages.get(address.split('#')[0] ?? '') ?? '';

  test.each(addresses)('%s is whole, and loads nothing from elsewhere and no script', (address) => {
    const page = pageOf(address);
    expect(unclosed(page)).toEqual([]);
    expect(page).not.toMatch(/<(script|iframe)|(src|href)="(https?:)?\/\//);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(addresses)('every link of %s leads to something', async (address) => {
    for (const [, link = ''] of pageOf(address).matchAll(/href="([^"]+)"/g)) {
      const [path, anchor] = link.split('#');
      const target = path === '' ? pageOf(address) : pageOf(path ?? '');
      if (!path?.startsWith('/help') && path !== '') {
        expect((await app.request(path ?? '')).status).toBe(200);
        continue;
      }
      expect(target, link).not.toBe('');
      if (anchor !== undefined) expect(target, link).toContain(`id="${anchor}"`);
    }
  });

  test('has an article for every topic, in both languages, at the address that is told for it', () => {
    for (const reader of helpReaders) {
      const topics = Object.values<readonly HelpTopic[]>(helpChapters[reader]).flat();
      expect(chaptersOf(reader).flatMap(({ articles }) => articles.map(([topic]) => topic))).toEqual(topics);
      for (const topic of topics) {
        for (const language of languages) {
          expect(pageOf(helpAddress(topic, language))).toContain(`<article id="${topic}">`);
        }
      }
    }
  });

  test('names a topic once only, so that one name has one address', () => {
    const topics = helpReaders.flatMap((reader) => Object.values<readonly string[]>(helpChapters[reader]).flat());
    expect(topics.filter((topic, at) => topics.indexOf(topic) !== at)).toEqual([]);
  });

  test('is in the language that it says', () => {
    for (const address of addresses) {
      const english = address.startsWith('/help/en');
      expect(pageOf(address)).toContain(`<html lang="${english ? 'en' : 'th'}">`);
    }
    // Of Thai letters an English page has only what it quotes: the other language's name, examples, fonts.
    for (const reader of helpReaders) {
      const words = pageOf(helpPageAddress(reader, 'en')).replace(/<style>.*<\/style>/s, '');
      const thai = words.match(/[\u0E00-\u0E7F]/g)?.length ?? 0;
      expect(thai / words.length, reader).toBeLessThan(0.02);
    }
  });

  test('says which Excel runs it, and what an older one shows', () => {
    const page = pageOf('/help/everybody');
    for (const { excel, note } of excelVersions) for (const text of [excel.th, note.th]) expect(page).toContain(text);
  });

  test('names whom to ask, as the installation says it', async () => {
    for (const address of ['/help', '/help/en', '/help/everybody']) {
      expect(pageOf(address)).toContain('กองยุทธศาสตร์ &lt;โทร. 1234&gt;');
    }
    const { app: silent } = await openWorld();
    expect(await (await silent.request('/help')).text()).toContain('สำนักยุทธศาสตร์และประเมินผล (สยป.)');
  });

  test('shows the colours that the worksheets have', () => {
    const { locked, error, warning, counts, asked, askedLine } = colours;
    expect(sheetColours.map(({ fill, frame }) => [fill, frame])).toEqual([
      ['#FFFFFF', undefined],
      ...[locked, error, warning, counts].map((fill) => [fill, undefined]),
      [asked, askedLine],
    ]);
  });

  test('is where the guide was that installed manifests name', async () => {
    const answer = await app.request('/guide');
    expect(answer.status).toBe(301);
    expect(pages.has(answer.headers.get('Location') ?? '')).toBe(true);
  });

  test('has no page for a reader that nobody is', async () => {
    expect((await app.request('/help/nobody')).status).toBe(404);
  });
});

/** The elements of a page that are not closed, or closed before they were opened. */
function unclosed(page: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const content = page.replace(/<style>.*<\/style>/s, '').replace('<!doctype html>', '');
  for (const [, slash, name = ''] of content.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    if (['meta', 'link', 'img', 'br'].includes(name)) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

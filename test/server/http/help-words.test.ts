import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../../../server/http/help/article.ts';
import { chaptersOf } from '../../../server/http/help/contents.ts';
import { helpReaders } from '../../../shared/terms/help-topics.ts';
import type { Language, Text } from '../../../shared/terms/text.ts';

/** What the manual quotes is written so on the screen: buttons that were given other words are found here. */

const root = new URL('../../../', import.meta.url).pathname;
const sources = ['addin/**/*.{ts,tsx}', 'shared/**/*.ts', 'server/**/*.ts', 'manifest.xml'];
const written = sources
  .flatMap((pattern) => globSync(pattern, { cwd: root }))
  .filter((file) => !file.startsWith('server/http/help/'))
  .map((file) => readFileSync(`${root}${file}`, 'utf8'))
  .join('\n')
  .replaceAll("\\'", "'");

describe.each(['th', 'en'] as const)('what the manual quotes in %s', (language) => {
  const quotes = helpReaders
    .flatMap(chaptersOf)
    .flatMap(({ articles }) => articles)
    .flatMap(([topic, article]) => quoted(article, language).map((quote) => ({ topic, quote })));

  test.each(quotes)('$topic: “$quote”', ({ quote }) => {
    const marks = ["'", '"', '`'].map((mark) => `${mark}${quote}${mark}`);
    expect(marks.some((mark) => written.includes(mark))).toBe(true);
  });
});

function quoted({ title, body }: Article, language: Language): string[] {
  const texts = [title, ...body.flatMap(textsOf)];
  return texts.flatMap((text) => [...text[language].matchAll(/“([^”]+)”/g)].map(([, quote = '']) => quote));
}

function textsOf(block: Block): Text[] {
  if ('steps' in block) return block.steps;
  if ('points' in block) return block.points;
  if ('picture' in block) return [block.caption];
  return 'th' in block ? [block] : [];
}

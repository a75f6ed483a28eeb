import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

/** Words that do name the other language on purpose: the switch speaks to those who read the other one. */
const switches = ['frameWords.switchLanguage'];

type Found = { name: string; th: string; en: string };

/** Every fixed text among what a file of words exports, by its path; texts that are made of parts are left out. */
function textsIn(value: unknown, name: string): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('th' in value && 'en' in value && typeof value.th === 'string' && typeof value.en === 'string') {
    return [{ name, th: value.th, en: value.en }];
  }
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${name}.${key}`));
}

const files = globSync('addin/{accounts,panes,parts,frame,figures,notices,board,indicator-sheet}/**/*-words.ts');
const texts = await Promise.all(
  files.map(async (file) => {
    const exported = (await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>;
    return Object.entries(exported).flatMap(([name, value]) => textsIn(value, name));
  }),
);

describe('words on the screen', () => {
  const all = texts.flat().filter(({ name }) => !switches.includes(name));

  test('are there to be looked at', () => expect(all.length).toBeGreaterThan(300));

  test('in English have no Thai beside it, apart from what is quoted', () =>
    expect(all.filter(({ en }) => /[ก-๙]/.test(en.replace(/“[^”]*”/g, ''))).map(({ name }) => name)).toEqual([]));

  test('in Thai have no English sentence beside it', () =>
    expect(all.filter(({ th }) => /[A-Za-z]{2,} [a-z]{2,}/.test(th)).map(({ name }) => name)).toEqual([]));
});

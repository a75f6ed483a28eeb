import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importPages } from '../../../server/old-pages/import-pages.ts';
import { writeFiles } from '../../../server/old-pages/write-files.ts';
import { temporaryFolder } from '../fixture.ts';
import { aPage } from './a-page.ts';

describe('writing an import’s files', () => {
  test('says why a folder cannot be written to', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'x');
    expect(writeFiles(join(folder, 'file'), 'a', { '.json': '1' })).toEqual({
      cannotWrite: expect.stringMatching(/^E/),
    });
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('x');
  });

  test('never writes over another file, whichever of the endings it has', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.history.json'), 'mine');
    expect(writeFiles(folder, 'a', { '.json': '1', '.history.json': '2' })).toEqual({ stem: 'a-2' });
    expect(writeFiles(folder, 'a', { '.json': '3', '.history.json': '4' })).toEqual({ stem: 'a-3' });
    expect(readdirSync(folder).sort()).toEqual([
      'a-2.history.json',
      'a-2.json',
      'a-3.history.json',
      'a-3.json',
      'a.history.json',
    ]);
    expect(readFileSync(join(folder, 'a.history.json'), 'utf8')).toBe('mine');
  });

  test('does not follow a link out of the folder', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'out'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'out/a.json'));
    expect(writeFiles(join(folder, 'out'), 'a', { '.json': '1' })).toEqual({ stem: 'a-2' });
    expect(existsSync(join(folder, 'elsewhere'))).toBe(false);
  });

  test('leaves alone what is there already, the same', () => {
    const folder = join(temporaryFolder(), 'not/yet/there');
    for (const _ of [1, 2]) expect(writeFiles(folder, 'a', { '.json': '1', '.txt': '2' })).toEqual({ stem: 'a' });
    expect(readdirSync(folder)).toHaveLength(2);
  });
});

test.each([
  ['2100-1040', '2563', '2100-1040-2563'],
  ['170', '2562-2563', '170-year-unknown'],
  ['2100-1040', null, '2100-1040-2565'],
  ['../../etc/passwd', '2563', 'code-unknown-2563'],
  ['..', '2563', 'code-unknown-2563'],
  ['1/2', '2563', 'code-unknown-2563'],
  ['2100-1040', '../x', '2100-1040-year-unknown'],
  [null, '2563', 'code-unknown-2563'],
])('the code %s of the year %s names its files %s, whatever a page says', (code, year, stem) => {
  expect(importPages([aPage({ code, year })], 2565)[0]?.stem).toBe(stem);
});

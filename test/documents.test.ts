import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { danglingReferences, type Tree } from './documents.ts';

/** What the repository says of its own documents, headings and files is there. */

const root = join(import.meta.dirname, '..');

test('no reference of the repository leads nowhere', () => {
  expect(danglingReferences(repository())).toEqual([]);
});

// Names are put together here, or this file would refer to them itself.
const name = (stem: string) => `${stem}.md`;
const [field, top, lost] = ['FIELD', 'TOP', 'LOST'].map(name) as [string, string, string];

const tree: Tree = new Map([
  [top, '# Top\n\n## Decisions\n'],
  [`shared/${field}`, '# Field\n\n## Time\n\n## What pages get wrong\n\n1. One pain\n2. Another\n'],
  ['shared/rules/count.ts', ''],
  ['shared/rules/sum.ts', ''],
]);

test.each([
  [`a document by its path: shared/${field}`],
  [`the only one of its name: ${field}`],
  [`from the document's own folder: ./shared/${field}`],
  [`${field}, Time: a quarter ends`],
  [`${field}, What pages get\n * wrong: a comment that goes on`],
  [`${field}, pain 2; ${top}, Decisions.`],
  [`a sentence about ${field}, which ends`],
  [`https://example.org/${lost}`],
  [
    '`shared/rules/count.ts`, `shared/rules/`, `shared/*/count.ts`, `shared/rules/{count,sum}.ts`, `node shared/rules/sum.ts`',
  ],
  ['`11/10/2562`, `a/b`, `/docs`, `@scope/package`, `d/m/BBBB`'],
  [`[the field](shared/${field}), [a part](shared/${field}#time), [here](#top), [away](https://example.org/x.ts)`],
  ['```\n`shared/lost.ts`\n```'],
])('sound: %s', (text) => {
  expect(danglingReferences(new Map([...tree, [name('NOTES'), text]]))).toEqual([]);
});

test.each([
  ['a document that is not there', `See ${lost}.`, lost],
  ['a document at another place', `See server/${field}.`, `server/${field}`],
  ['a heading that is not there', `${field}, Times: …`, `${field}, Times: …`],
  ['a heading that only begins so', `${field}, Time and again: …`, `${field}, Time and again: …`],
  ['a pain that is not there', `${field}, pain 3`, `${field}, pain 3`],
  ['a link', `[rules](shared/rules/lost.ts)`, '(shared/rules/lost.ts)'],
  ['a path', '`shared/rules/lost.ts`', 'shared/rules/lost.ts'],
  ['a folder', '`shared/lost/`', 'shared/lost/'],
  ['a file of a folder that has gone', '`lost/count.ts`', 'lost/count.ts'],
  ['a pattern that nothing fits', '`shared/rules/{lost,away}.ts`', 'shared/rules/{lost,away}.ts'],
])('dangling: %s', (_, text, said) => {
  expect(danglingReferences(new Map([...tree, [name('NOTES'), `First line.\n${text}`]]))).toEqual([
    `${name('NOTES')}:2: ${said}`,
  ]);
});

test('dangling: a folder in an outline', () => {
  const outline = ['    shared/    with rules/', '      rules/     what counts; lost/', '    away/      gone'];
  expect(danglingReferences(new Map([...tree, [name('NOTES'), outline.join('\n')]]))).toEqual(
    ['2: lost/', '3: away/'].map((said) => `${name('NOTES')}:${said}`),
  );
});

test('dangling: a file in a comment, once it has moved', () => {
  const comments = [
    '/** What it adds: rules/count.ts, `sum.ts`. */',
    ' * rules/lost.ts',
    "const path = 'gone.ts'; // gone.ts",
  ];
  expect(danglingReferences(new Map([...tree, ['addin/main.ts', comments.join('\n')]]))).toEqual([
    'addin/main.ts:2: rules/lost.ts',
  ]);
});

test('dangling: one of two documents of the same name', () => {
  const twice: Tree = new Map([...tree, [`server/${field}`, ''], ['addin/main.ts', `// ${field}`]]);
  expect(danglingReferences(twice)).toEqual([`addin/main.ts:1: ${field}`]);
});

/** The texts of all files that are tracked, or will be. */
function repository(): Tree {
  // A clone may belong to another account than the one that tests it: git then asks to be told that it is safe.
  const list = ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', list, { cwd: root });
  const files = listed
    .toString()
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)));
  return new Map(files.map((file) => [file, hasText(file) ? readFileSync(join(root, file), 'utf8') : '']));
}

function hasText(file: string): boolean {
  return file !== 'package-lock.json' && !/\.(?:png|woff2|ico)$/.test(file);
}

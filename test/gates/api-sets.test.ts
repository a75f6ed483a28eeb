import { execFile } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { later, type Member, membersWithSets } from './office-typings.ts';

/**
 * The manifest's API set is what the pane needs: the project's own compiler runs over what the pane loads, with typings
 * that lack every later member. What then no longer compiles is found only in newer Excels, and must ask for its set.
 */
const root = join(import.meta.dirname, '../..');
const own = join(root, 'node_modules/.cache/api-sets');
const typings = readFileSync(join(root, 'node_modules/@types/office-js/index.d.ts'), 'utf8').split('\n');
const members = membersWithSets(typings);
const asked = `ExcelApi ${/<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(readFileSync(join(root, 'manifest.xml'), 'utf8'))?.[1]}`;

type Lacking = { file: string; line: number; said: string };

/** What the pane lacks where these members are missing. */
async function lackingWithout(gone: Member[], name: string): Promise<Lacking[]> {
  const folder = join(own, name);
  const lines = [...typings];
  for (const { from, to } of gone) for (let at = from; at <= to; at += 1) lines[at] = '';
  mkdirSync(join(folder, 'office-js'), { recursive: true });
  writeFileSync(join(folder, 'office-js/index.d.ts'), lines.join('\n'));
  const options = {
    types: [join(folder, 'office-js'), 'vite/client'],
    composite: false,
    incremental: false,
    tsBuildInfoFile: null,
    emitDeclarationOnly: false,
    noEmit: true,
    skipLibCheck: true,
  };
  const config = join(folder, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(root, 'addin/tsconfig.json'),
      compilerOptions: options,
      files: [join(root, 'addin/taskpane.tsx')],
      include: [],
      references: [],
    }),
  );
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const said = await promisify(execFile)(process.execPath, [compiler, '--project', config, '--pretty', 'false'], {
    cwd: root,
  }).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
  return [...said.matchAll(/^(.+?)\((\d+),\d+\): error TS\d+: (.*)$/gm)].map(([, file = '', line, what = '']) => ({
    file: join(dirname(config), file),
    line: Number(line),
    said: what,
  }));
}

/** For two compilers that read all that the pane loads, on a machine with other things to do. */
const patience = 300_000;

let beyond: Lacking[];
let known: Lacking[];

beforeAll(async () => {
  [beyond, known] = await Promise.all([
    lackingWithout(
      members.filter(({ set }) => later(set, asked)),
      'asked',
    ),
    lackingWithout(
      members.filter(({ set }) => !later(asked, set)),
      'below',
    ),
  ]);
}, patience);

/** Whether a place asks Excel itself for the set of the member that it lacks. */
function asksFirst({ file, said }: Lacking): boolean {
  const name = /'(\w+)'/.exec(said)?.[1];
  const sets = members
    .filter((member) => member.name === name && later(member.set, asked))
    .map(({ set }) => set.split(' '));
  const text = readFileSync(file, 'utf8');
  return sets.some(([set, version]) => text.includes(`isSetSupported('${set}', '${version}')`));
}

test('the typings were read: sets from the first to those after the manifest’s', () => {
  expect(members.length).toBeGreaterThan(3000);
  expect(members.filter(({ of, name }) => of === 'Worksheet' && name === 'pageLayout').map(({ set }) => set)).toEqual([
    'ExcelApi 1.9',
  ]);
  expect(members.some(({ set }) => later(set, asked))).toBe(true);
});

test('what the pane calls is in the manifest’s set, or asked for where it is called', () => {
  expect(beyond.filter((place) => !asksFirst(place))).toEqual([]);
});

test('the manifest asks for no more than the pane calls', () => {
  expect(
    known.filter((place) => !beyond.some(({ file, line }) => place.file === file && place.line === line)),
  ).not.toEqual([]);
});

/** Of properties that are loaded by name no compiler knows: the lowest set of any class that has one so called. */
function setOfProperty(name: string): string | undefined {
  const sets = members.filter((member) => member.of !== null && member.name === name).map(({ set }) => set);
  return sets.reduce<string | undefined>((lowest, set) => (lowest && !later(lowest, set) ? lowest : set), undefined);
}

test('what is loaded by its name is in the manifest’s set', () => {
  const loaded = globSync('addin/{workbook,panes,sheets}/**/*.{ts,tsx}', { cwd: root }).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/\.load\(\s*'([^']+)'/g)].flatMap(([, names = '']) =>
      names.split(/[,/]\s*/).map((name) => ({ file, name, set: setOfProperty(name) })),
    ),
  );
  expect(loaded.length).toBeGreaterThan(50);
  expect(loaded.filter(({ name, set }) => name !== 'items' && (!set || later(set, asked)))).toEqual([]);
});

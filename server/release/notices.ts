import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences under which a work may be handed on with this one, as package.json names them. */
const known = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'OFL-1.1',
  'Unlicense',
]);

/** What npm brings to whoever installs is not handed on by us: its licence is named, and may be its maker's own. */
const makersOwn: Record<string, string> = {
  '@microsoft/office-js': 'Microsoft Software License Terms',
};

type Package = { name: string; version: string; license: string; author: string; folder: string };

const rule = '='.repeat(100);

/**
 * Writes what has to be said of others' work: with its licence's text what is in the compiled pages and the server, by
 * name what an install brings. Gives a sentence for each package whose licence is not known.
 */
export function writeNotices(root: string, modules: string[], installed: string[], file: string): string[] {
  const within = packagesOf(modules);
  const beside = installed.map((place) => readPackage(join(root, place)));
  const faults = [
    ...within.filter(({ license }) => !isKnown(license)),
    ...beside.filter(({ name, license }) => !isKnown(license) && !(name in makersOwn)),
  ].map(({ name, license }) => `${name}: licence not known: ${license || 'none'} (server/release/notices.ts)`);
  const own = readFileSync(join(root, 'LICENSE'), 'utf8');
  const texts = within.map((it) => `${rule}\n${it.name} ${it.version} (${it.license})\n\n${textOf(it, own)}\n`);
  const names = beside.map(({ name, version, license }) => `  ${name} ${version}: ${makersOwn[name] ?? license}\n`);
  writeFileSync(
    file,
    [
      'Traimat contains the work of others: libraries and fonts, in the pages and in the server. Each is named here with its licence.\n',
      '\nInstalled beside it by npm, and not part of this archive:\n\n',
      ...names,
      '\n',
      ...texts,
    ].join(''),
  );
  return faults;
}

/** Of an expression such as `(MIT OR Apache-2.0)` one alternative is enough. */
function isKnown(license: string): boolean {
  const alternatives = license.replace(/[()]/g, '').split(' OR ');
  return alternatives.some((alternative) => alternative.split(' AND ').every((it) => known.has(it)));
}

/** The packages that files lie in, each once, by name. */
function packagesOf(modules: string[]): Package[] {
  const folders = new Set(
    modules.flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []),
  );
  return [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readPackage(folder: string): Package {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
    author?: string | { name: string };
  };
  return {
    name,
    version,
    license: license ?? '',
    author: (typeof author === 'object' ? author.name : author) ?? '',
    folder,
  };
}

/** The licence as the package brings it; where it names one without its text, the text of that name. */
function textOf({ name, license, author, folder }: Package, mit: string): string {
  const files = readdirSync(folder).filter((file) => /^(?:licen[sc]e|copying|notice|ofl)(?:[.-].*)?$/i.test(file));
  if (files.length > 0) return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  if (!license.includes('MIT')) throw new Error(`${name} brings no text of its licence, ${license}`);
  return mit.replace(/^Copyright .*$/m, `Copyright (c) ${author || `the authors of ${name}`}`).trim();
}

import { posix } from 'node:path';

/**
 * What the repository says of its own documents, files and headings, and what of that leads nowhere.
 *
 * | said | where | must be |
 * |---|---|---|
 * | a document's name, alone or as a path | any text | a file: beside it, from the top, or the only one of that name |
 * | a section after a document's name and a comma | any text | a heading of that document |
 * | a pain after it (`pain 4`) | any text | a numbered line of that document |
 * | a relative link | documents | a file or folder beside it |
 * | a path in backticks, also `*` and `{a,b}` | documents | files or folders from the top or beside it |
 * | a folder in an outline (`    shared/    the rules`) | documents | a folder at the top, or below the one it stands under |
 * | a file's name, alone or as the end of a path | comments that fill their line | the end of a file's path |
 */

/** Path from the top → text. */
export type Tree = ReadonlyMap<string, string>;

/** One line for each reference that leads nowhere: file, line, and what is said. */
export function danglingReferences(tree: Tree): string[] {
  return [...tree].flatMap(([file, text]) => {
    const found = [...namedDocuments(tree, file, text)];
    if (file.endsWith('.md'))
      found.push(...links(tree, file, text), ...paths(tree, file, text), ...outlined(tree, text));
    if (/\.tsx?$/.test(file)) found.push(...filesInComments(tree, text));
    return found.map(({ index, said }) => `${file}:${text.slice(0, index).split('\n').length}: ${said}`);
  });
}

type Dangling = { index: number; said: string };

const documentName = /(?<![\w/.-])(?:\.{1,2}\/)*(?:[\w.-]+\/)*[A-Za-z][\w-]*\.md\b/g;

function* namedDocuments(tree: Tree, file: string, text: string): Generator<Dangling> {
  const line = inOneLine(text);
  for (const { 0: name, index } of line.matchAll(documentName)) {
    const document = findDocument(tree, file, name);
    if (document === null) {
      yield { index, said: name };
      continue;
    }
    const section = sectionAfter(line.slice(index + name.length, index + 200));
    if (section !== null && !hasSection(tree.get(document) ?? '', section)) {
      yield { index, said: `${name}, ${section.slice(0, 60).trim()}` };
    }
  }
}

/** Addresses on the web blanked out, and lines joined where a comment breaks a sentence; of the same length, for the line numbers. */
function inOneLine(text: string): string {
  const blank = (found: string) => ' '.repeat(found.length);
  return text.replace(/https?:\/\/\S+/g, blank).replace(/\n[ \t]*(?:\*|\/\/)?[ \t]*(?=\S)/g, blank);
}

function findDocument(tree: Tree, file: string, name: string): string | null {
  const near = [posix.join(posix.dirname(file), name), posix.normalize(name)].find((path) => tree.has(path));
  if (near !== undefined) return near;
  const [only, ...others] = [...tree.keys()].filter((path) => posix.basename(path) === name);
  return only !== undefined && others.length === 0 ? only : null;
}

/** What follows a document's name as its section: `, Time: …` or `, pain 4`; null where nothing does. */
function sectionAfter(rest: string): string | null {
  return /^, (pain \d+\b|\p{Lu}.*)/u.exec(rest.replace(/\s+/g, ' '))?.[1] ?? null;
}

function hasSection(document: string, section: string): boolean {
  const pain = /^pain (\d+)/.exec(section)?.[1];
  if (pain !== undefined) return document.split('\n').some((line) => line.startsWith(`${pain}. `));
  return headings(document).some((heading) => {
    const next = section.charAt(heading.length);
    return section.startsWith(heading) && (next === '' || /[:;,.)\]”"'`|]/.test(next));
  });
}

function headings(document: string): string[] {
  return [...document.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.trim());
}

function* links(tree: Tree, file: string, text: string): Generator<Dangling> {
  for (const { 1: target = '', index } of text.matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)) {
    const path = target.split('#')[0] ?? '';
    if (path === '' || /^[a-z]+:/.test(path)) continue;
    if (!stands(tree, posix.join(posix.dirname(file), path))) yield { index, said: `(${target})` };
  }
}

function* paths(tree: Tree, file: string, text: string): Generator<Dangling> {
  const prose = text.replace(/^```[\s\S]*?^```/gm, (block) => block.replace(/\S/g, ' '));
  const folder = posix.dirname(file);
  for (const { 1: span = '', index } of prose.matchAll(/`([^`\n]+)`/g)) {
    for (const word of span.split(/\s+/)) {
      const ways = [posix.normalize(word), posix.join(folder, word)];
      if (isPathOfOurs(tree, folder, word) && !ways.some((path) => stands(tree, path))) yield { index, said: word };
    }
  }
}

/** The folders of an indented block whose lines begin with four spaces and a folder at the top, and six and one below. */
function* outlined(tree: Tree, text: string): Generator<Dangling> {
  let top = '';
  for (const { 0: line, 1: opened, index } of text.matchAll(/^ {4}(?:([\w-]+)\/ |[ ]).*$/gm)) {
    if (opened !== undefined) top = opened;
    for (const { 1: folder = '', index: within } of line.matchAll(/(?<![\w/.`])([\w-]+)\/(?=[\s,:;.]|$)/g)) {
      const isThere = (path: string) =>
        folder === top ? path.startsWith(`${top}/`) : path.startsWith(`${top}/`) && path.includes(`/${folder}/`);
      if (top !== '' && ![...tree.keys()].some(isThere)) yield { index: index + within, said: `${folder}/` };
    }
  }
}

function* filesInComments(tree: Tree, text: string): Generator<Dangling> {
  for (const { 0: comment, index } of text.matchAll(/^[ \t]*(?:\/\*\*?|\*|\/\/) .*$/gm)) {
    for (const { 0: said, index: within } of comment.matchAll(/(?<![\w/.*-])(?:[\w-]+\/)*[\w-][\w.-]*\.tsx?\b/g)) {
      const isEnd = (path: string) => path === said || path.endsWith(`/${said}`);
      if (![...tree.keys()].some(isEnd)) yield { index: index + within, said };
    }
  }
}

/** Begins at a folder of ours, at the top or beside the document, or ends as our files do. */
function isPathOfOurs(tree: Tree, folder: string, word: string): boolean {
  if (!/^[\w.{},*-]+(?:\/[\w.{},*-]+)*\/?$/.test(word) || !word.includes('/')) return false;
  const [first = ''] = word.split('/');
  return (
    /\.(?:ts|tsx|json|md|css|html)$/.test(word) || [first, posix.join(folder, first)].some((it) => stands(tree, it))
  );
}

/** Whether a path is a file or a folder; `*` stands for a name's part, `**` for any, `{a,b}` for either. */
function stands(tree: Tree, path: string): boolean {
  const pattern = path
    .replace(/\/$/, '')
    .replace(/[.+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, either: string) => `(?:${either.replaceAll(',', '|')})`)
    .replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'));
  const wanted = new RegExp(`^${pattern}(?:/|$)`);
  return [...tree.keys()].some((file) => wanted.test(file));
}

import { createScanner, visit } from 'jsonc-parser';
import type { Fault, Path } from './fault.ts';
import { deepest, tooDeep } from './file-limits.ts';
import { doubled, syntaxFault } from './json-faults.ts';

/** Line and column from 1, as editors count them. */
export type Position = { line: number; column: number };

/** With where it stands in the file's text; null is the file as a whole. */
type Placed<Said extends { path: Path }> = Said & { position: Position | null };

export type PlacedFault = Placed<Fault>;

/** What a text says, and `place`: what is said of its parts with where they stand in it, from top to bottom. */
export type ReadJson = { json: unknown; place<Said extends { path: Path }>(said: Said[]): Placed<Said>[] };

/**
 * Reads a file's text as JSON and keeps where everything stands. The first fault of the text is the only one told: what
 * follows it is guessed. A key that stands twice in one group is a fault too, for JSON keeps the later one in silence.
 */
export function readJson(text: string): ReadJson | { faults: PlacedFault[] } {
  const deep = tooDeepAt(text);
  if (deep) return { faults: [{ ...tooDeep, position: deep }] };
  const { positions, broken, doubles } = look(text);
  if (broken.length > 0) return { faults: broken };
  if (doubles.length > 0) return { faults: doubles };
  return {
    json: JSON.parse(text),
    place: (said) =>
      said
        .map((one) => ({ ...one, position: one.path.length > 0 ? nearest(positions, one.path) : null }))
        .sort(fromTopToBottom),
  };
}

/**
 * Where a text first nests too deeply: looked for before anything reads it level by level. A bracket closes only its own
 * kind here, as the parser has it.
 */
function tooDeepAt(text: string): Position | null {
  const scanner = createScanner(text, true);
  const open: string[] = [];
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const sign = text[scanner.getTokenOffset()];
    if (sign === '[' || sign === '{') open.push(sign === '[' ? ']' : '}');
    else if (sign !== undefined && sign === open.at(-1)) open.pop();
    if (open.length > deepest) return position(scanner.getTokenStartLine(), scanner.getTokenStartCharacter());
  }
  return null;
}

/** Where each part begins by its path, an entry of a group at its name; and what is wrong with the text. */
function look(text: string) {
  const positions = new Map<string, Position>();
  const doubles: PlacedFault[] = [];
  const broken: PlacedFault[] = [];
  const begin = (line: number, character: number, path: Path) => {
    if (!positions.has(keyOf(path))) positions.set(keyOf(path), position(line, character));
  };
  visit(
    text,
    {
      onObjectBegin: (_offset, _length, line, character, path) => begin(line, character, path()),
      onArrayBegin: (_offset, _length, line, character, path) => begin(line, character, path()),
      onLiteralValue: (_value, _offset, _length, line, character, path) => begin(line, character, path()),
      onObjectProperty: (name, _offset, _length, line, character, parent) => {
        const path = [...parent(), name];
        if (positions.has(keyOf(path))) doubles.push({ ...doubled(path), position: position(line, character) });
        else begin(line, character, path);
      },
      onError: (code, _offset, _length, line, character) => {
        if (broken.length === 0) broken.push({ ...syntaxFault(code), position: position(line, character) });
      },
    },
    { disallowComments: true },
  );
  return { positions, doubles, broken };
}

/** The parser counts from 0. */
const position = (line: number, character: number): Position => ({ line: line + 1, column: character + 1 });

const keyOf = (path: Path) => JSON.stringify(path);

/** The place of a path, or as far as the file goes with it: what is missing has no place of its own. */
function nearest(positions: Map<string, Position>, path: Path): Position | null {
  return positions.get(keyOf(path)) ?? (path.length > 0 ? nearest(positions, path.slice(0, -1)) : null);
}

function fromTopToBottom({ position: a }: Placed<{ path: Path }>, { position: b }: Placed<{ path: Path }>): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

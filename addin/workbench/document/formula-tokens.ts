/**
 * Cuts a formula's text into the parts that can refer to something: A1 references, structured references, names.
 * Everything else is `plain`. Joining the texts of all tokens gives the formula back.
 */

import { remember } from './remember.ts';

export type Token =
  | { kind: 'plain'; text: string }
  /** `sheet` is the raw prefix without "!": `งวด1` or `'งวด 1'`. */
  | { kind: 'reference'; sheet: string | undefined; a1: string; text: string }
  /** `body` with its outer brackets; `table` is empty inside the table itself (`[@x]`). */
  | { kind: 'structured'; table: string; body: string; text: string }
  | { kind: 'name'; sheet: string | undefined; name: string; text: string };

const END = '(?![\\p{L}\\p{M}\\p{N}_.(\\[!])';
const STRING = /"(?:[^"]|"")*"?/y;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/iy;
const PREFIX = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!/uy;
const CELLS = new RegExp(`\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}(?::\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6})?${END}`, 'uy');
const COLUMNS = new RegExp(`\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${END}`, 'uy');
const ROWS = new RegExp(`\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}${END}`, 'uy');
const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/y;
const WORD = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*/uy;

export const tokenize: (formula: string) => readonly Token[] = remember(cut);

function cut(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp, from = at): string | undefined => {
    pattern.lastIndex = from;
    return pattern.exec(formula)?.[0];
  };
  const plain = (text: string) => {
    const last = tokens.at(-1);
    if (last?.kind === 'plain') last.text += text;
    else tokens.push({ kind: 'plain', text });
    at += text.length;
  };
  while (at < formula.length) {
    const literal = match(STRING) ?? match(ERROR);
    if (literal) {
      plain(literal);
      continue;
    }
    const prefix = match(PREFIX) ?? '';
    const start = at + prefix.length;
    const sheet = prefix ? prefix.slice(0, -1) : undefined;
    const a1 = match(CELLS, start) ?? match(COLUMNS, start) ?? match(ROWS, start);
    if (a1) {
      tokens.push({ kind: 'reference', sheet, a1, text: prefix + a1 });
      at = start + a1.length;
      continue;
    }
    const word = match(WORD, start);
    if (word) {
      const next = formula[start + word.length];
      if (next === '[') {
        const body = brackets(formula, start + word.length);
        tokens.push({ kind: 'structured', table: word, body, text: prefix + word + body });
        at = start + word.length + body.length;
      } else if (next === '(' || /^(?:TRUE|FALSE)$/i.test(word)) {
        plain(prefix + word);
      } else {
        tokens.push({ kind: 'name', sheet, name: word, text: prefix + word });
        at = start + word.length;
      }
      continue;
    }
    if (formula[at] === '[') {
      const body = brackets(formula, at);
      tokens.push({ kind: 'structured', table: '', body, text: body });
      at += body.length;
      continue;
    }
    plain(match(NUMBER) ?? formula[at] ?? '');
  }
  return tokens;
}

export function joinTokens(tokens: readonly { text: string }[]): string {
  return tokens.map((token) => token.text).join('');
}

/** The balanced bracket expression at `from`; "'" escapes the character after it. */
function brackets(formula: string, from: number): string {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const letter = formula[at];
    if (letter === "'") at++;
    else if (letter === '[') depth++;
    else if (letter === ']' && --depth === 0) return formula.slice(from, at + 1);
  }
  return formula.slice(from);
}

/**
 * Whether Excel would take a text for a formula at all: its shape only, for unknown names and functions are #NAME? and no
 * mistake. Operands and operators take turns, brackets and quotes are closed; a blank between two ranges means what they share.
 */

import { tokenize } from './formula-tokens.ts';

/** Ranges can be joined by blanks and colons, other values cannot. */
type Part = 'range' | 'value' | 'function' | 'blank' | string;

const LITERAL = /"(?:[^"]|"")*"|#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/iy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const TRUTH = /(?:TRUE|FALSE)(?![\p{L}\p{N}_.(])/iuy;
const FUNCTION = /(?:[^\s()]*!)?[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*\(/uy;
const BLANK = /\s+/y;
const OPERATOR = /<>|<=|>=|[+\-*/^&=<>:|]/y;

/** `text` without the sign of equality in front. */
export function isFormulaText(text: string): boolean {
  const parts = partsOf(text);
  if (!parts) return false;
  const reader = new Reader(parts);
  return reader.expression(true) && reader.isDone;
}

function partsOf(text: string): Part[] | null {
  const parts: Part[] = [];
  for (const token of tokenize(text)) {
    if (token.kind === 'plain') {
      const plain = plainParts(token.text);
      if (!plain) return null;
      parts.push(...plain);
    } else if (token.kind === 'structured' && !token.body.endsWith(']')) return null;
    else parts.push('range');
  }
  return parts;
}

function plainParts(text: string): Part[] | null {
  const parts: Part[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  while (at < text.length) {
    if (take(BLANK) !== undefined) parts.push('blank');
    else if (take(TRUTH) !== undefined || take(LITERAL) !== undefined || take(NUMBER) !== undefined)
      parts.push('value');
    else if (take(FUNCTION) !== undefined) parts.push('function');
    else {
      const sign = take(OPERATOR) ?? text[at++] ?? '';
      if (!/^(?:<>|<=|>=|[+\-*/^&=<>:|(){},;%#@])$/.test(sign)) return null;
      parts.push(sign);
    }
  }
  return parts;
}

const BINARY = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>', '<>', '<=', '>=', ':', '|']);

class Reader {
  readonly #parts: Part[];
  #at = 0;

  constructor(parts: Part[]) {
    this.#parts = parts;
  }

  get isDone(): boolean {
    this.#blanks();
    return this.#at === this.#parts.length;
  }

  /** Commas join ranges where they do not part the arguments of a function. */
  expression(joined: boolean): boolean {
    for (;;) {
      const kind = this.#operand();
      if (kind === null) return false;
      const blank = this.#blanks();
      const next = this.#parts[this.#at];
      if (next !== undefined && (BINARY.has(next) || (joined && next === ','))) this.#at++;
      // A blank between two ranges means the cells that both have.
      else if (!(blank && kind === 'range' && (next === 'range' || next === 'function' || next === '('))) return true;
    }
  }

  #operand(): 'range' | 'value' | null {
    this.#blanks();
    while (this.#take('+') || this.#take('-') || this.#take('@')) this.#blanks();
    const kind = this.#core();
    if (kind === null) return null;
    let value: 'range' | 'value' = kind;
    while (this.#take('%') || this.#take('#')) value = 'value';
    return value;
  }

  #core(): 'range' | 'value' | null {
    if (this.#take('range')) return 'range';
    if (this.#take('value')) return 'value';
    if (this.#take('function')) return this.#arguments() ? 'range' : null;
    if (this.#take('(')) return this.expression(true) && this.#closed(')') ? 'range' : null;
    if (this.#take('{')) return this.#array() ? 'value' : null;
    return null;
  }

  /** Any of them may be left out. */
  #arguments(): boolean {
    for (;;) {
      this.#blanks();
      if (this.#take(')')) return true;
      if (this.#take(',')) continue;
      if (!this.expression(false)) return false;
      this.#blanks();
      if (this.#take(')')) return true;
      if (!this.#take(',')) return false;
    }
  }

  #array(): boolean {
    for (;;) {
      this.#blanks();
      while (this.#take('+') || this.#take('-')) this.#blanks();
      if (!this.#take('value')) return false;
      if (this.#closed('}')) return true;
      if (!this.#take(',') && !this.#take(';')) return false;
    }
  }

  #closed(bracket: string): boolean {
    this.#blanks();
    return this.#take(bracket);
  }

  #take(part: Part): boolean {
    if (this.#parts[this.#at] !== part) return false;
    this.#at++;
    return true;
  }

  #blanks(): boolean {
    let found = false;
    while (this.#take('blank')) found = true;
    return found;
  }
}

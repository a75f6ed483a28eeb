import type { Token } from '../../document/formula-tokens.ts';

type Call = { name: string; argument: number; fresh: boolean; named: Map<number, string> };

/** The variables that `LET` and `LAMBDA` give names to, in lower case: a file writes them `_xlpm.x`. */
export function letNames(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>();
  const calls: Call[] = [];
  for (const token of tokens) {
    const call = calls.at(-1);
    if (token.kind === 'name') {
      if (call?.fresh) call.named.set(call.argument, token.name.toLowerCase());
      if (call) call.fresh = false;
    } else if (token.kind === 'plain') {
      for (const [piece] of token.text.matchAll(/"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{M}\p{N}_.]*\(|[(){},]|\S/gu))
        walk(piece, calls, found);
    } else if (call) {
      call.fresh = false;
    }
  }
  return found;
}

function walk(piece: string, calls: Call[], found: Set<string>): void {
  const call = calls.at(-1);
  if (piece.endsWith('(') || piece === '{') {
    if (call) call.fresh = false;
    calls.push({ name: piece.slice(0, -1).toUpperCase(), argument: 0, fresh: true, named: new Map() });
  } else if (piece === ')' || piece === '}') {
    if (call) for (const name of variables(call)) found.add(name);
    calls.pop();
  } else if (piece === ',' && call) {
    call.argument++;
    call.fresh = true;
  } else if (call) {
    call.fresh = false;
  }
}

/** `LET(name, value, …, result)`; `LAMBDA(name, …, result)`. */
function variables(call: Call): string[] {
  const isVariable = (at: number) =>
    at < call.argument && (call.name === 'LAMBDA' || (call.name === 'LET' && at % 2 === 0));
  return [...call.named].filter(([at]) => isVariable(at)).map(([, name]) => name);
}

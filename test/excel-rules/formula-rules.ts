import { broken, type Finding, tooLong } from './finding.ts';

export type FormulaKind = 'cell' | 'conditional' | 'validation';

/** A formula's limits ([MS-OI29500] 18.18.35, Excel's specifications), and what only cells may hold (3.2.3.1.2–3). */
export function formulaFaults(where: string, formula: string, kind: FormulaKind): Finding[] {
  const texts = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replaceAll('""', '"'));
  const plain = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const found = [
    ...tooLong(where, `a ${kind} formula`, formula, 8192),
    ...texts.flatMap((text) => tooLong(where, `a text in a ${kind} formula`, text, 255)),
  ];
  const deep = depth(plain);
  if (deep > 64) found.push(broken(where, `a ${kind} formula nested ${deep} deep, Excel takes 64`));
  if (plain.includes('#REF!')) found.push(broken(where, `a ${kind} formula that has lost what it reads`));
  if (kind === 'cell') return found;
  if (/[\w.\u0E00-\u0E7F]\[|\[[#@]/.test(plain))
    found.push(broken(where, `a structured reference in a ${kind} formula`));
  if (plain.includes('{')) found.push(broken(where, `an array constant in a ${kind} formula`));
  return found;
}

function depth(plain: string): number {
  let [now, deepest] = [0, 0];
  for (const sign of plain) {
    if (sign === '(') now += 1;
    if (sign === ')') now -= 1;
    deepest = Math.max(deepest, now);
  }
  return deepest;
}

import type { LiveFigure, SheetLine, SheetMark } from '../../../shared/rules/sheets/paper/sheet-line.ts';
import type { Digits } from '../../../shared/terms/digits.ts';
import { numberFormat } from '../kit/number-formats.ts';
import type { CellContent } from '../kit/set-cells.ts';

/**
 * What of a printed sheet follows the open workbook: formulas over the results' cells, so that the paper says also later,
 * when somebody types over a figure, that it is not the stored one.
 */
export type LiveCells = {
  figure(figure: LiveFigure): CellContent;
  says(line: Pick<Extract<SheetLine, { kind: 'live' }>, 'figure' | 'agrees' | 'differs'>): CellContent;
  unless(unless: NonNullable<SheetMark['unless']>, words: string): CellContent;
};

/** `nameOf` gives the named item of a result's cell. */
export function liveCells(nameOf: (result: string) => string, digits: Digits): LiveCells {
  const holds = (figures: readonly LiveFigure[]) =>
    `IFERROR(AND(${figures.map((figure) => comesTo(nameOf(figure.result), figure)).join(',')}),FALSE)`;
  return {
    figure({ result, decimals }) {
      const name = nameOf(result);
      const number = `TEXT(${name},${quoted(numberFormat(decimals))})`;
      // What TEXT makes of a text differs from engine to engine.
      return { formula: `=IF(ISNUMBER(${name}),${digits === 'thai' ? inThai(number) : number},${name}&"")` };
    },
    says: ({ figure, agrees, differs }) => ({
      formula: `=IF(${holds([figure])},${quoted(agrees)},${quoted(differs)})`,
    }),
    unless: ({ figures, words: otherwise }, words) => ({
      formula: `=IF(${holds(figures)},${quoted(words)},${quoted(otherwise)})`,
    }),
  };
}

/** A sheet that is laid beside no open one has nothing that could follow it. */
export const noLiveCells: LiveCells = {
  figure: ({ now }) => now,
  says: ({ differs }) => differs,
  unless: (_, words) => words,
};

/** A blank cell is no 0, and a text no number. `EXACT`, since `=` takes signs of a text for wildcards in some engines. */
function comesTo(name: string, { decimals, held }: LiveFigure): string {
  if ('number' in held) return `ISNUMBER(${name}),ROUND(${name}-(${held.number}),${decimals})=0`;
  return `OR(${held.words.map((words) => `EXACT(${name},${quoted(words)})`).join(',')})`;
}

/** By no number format: those for Thai digits are other ones in other programs. */
function inThai(formula: string): string {
  return [...'๐๑๒๓๔๕๖๗๘๙'].reduce(
    (text, digit, value) => `SUBSTITUTE(${text},${quoted(String(value))},${quoted(digit)})`,
    formula,
  );
}

/** Excel takes so many letters of a text in a formula. */
const longestText = 255;

function quoted(text: string): string {
  const parts = Array.from({ length: Math.ceil(text.length / longestText) || 1 }, (_, at) =>
    text.slice(at * longestText, (at + 1) * longestText),
  );
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('&');
}

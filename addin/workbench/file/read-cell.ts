import { parseA1 } from '../document/a1.ts';
import { holds } from '../document/boxes.ts';
import type { Box, CellValue } from '../document/document.ts';
import { moveReferences } from '../document/reference-shift.ts';
import { isErrorValue } from './error-values.ts';
import { fromFileFormula } from './formulas/formula-form.ts';
import { decodeEscapes, isTrue } from './xml.ts';

/** A cell as its XML says it: `text` of an inline string, `formula` the attributes of the formula. */
export type FileCell = {
  row: number;
  column: number;
  type: string;
  style: number;
  text: string;
  value?: string;
  formulaText?: string;
  formula: Record<string, string>;
};

/** Cells are to be given in the file's order: a formula shared or spilled by one cell belongs to later ones. */
export function cellReader(strings: readonly string[]): (cell: FileCell) => { value: CellValue; formula?: string } {
  const shared = new Map<string, FileCell>();
  const spills: Box[] = [];
  return (cell) => {
    const formula = formulaOf(cell, shared);
    const spill = cell.formula.t === 'array' ? parseA1(cell.formula.ref ?? '') : null;
    if (formula === undefined && spills.some((box) => holds(box, cell.row, cell.column))) {
      // What an array formula spilled is its result, not a value of this cell.
      return { value: null };
    }
    if (spill && spill.rows * spill.columns > 1) spills.push(spill);
    return { value: valueOfCell(cell, strings), ...(formula !== undefined && { formula }) };
  };
}

function formulaOf(cell: FileCell, shared: Map<string, FileCell>): string | undefined {
  const { t, si = '' } = cell.formula;
  if (cell.formulaText) {
    if (t === 'shared') shared.set(si, cell);
    const formula = fromFileFormula(cell.formulaText);
    return isConstant(formula) ? undefined : formula;
  }
  const master = t === 'shared' ? shared.get(si) : undefined;
  if (!master?.formulaText) return undefined;
  return moveReferences(fromFileFormula(master.formulaText), cell.row - master.row, cell.column - master.column);
}

/** LibreOffice writes a typed TRUE or #N/A as a formula that gives it. */
function isConstant(formula: string): boolean {
  return formula === '=TRUE()' || formula === '=FALSE()' || isErrorValue(formula.slice(1));
}

/** Days from Excel's 0 January 1900 to 1 January 1970. */
const UNIX_EPOCH = 25_569;

function valueOfCell({ type, value, text }: FileCell, strings: readonly string[]): CellValue {
  if (type === 'inlineStr') return decodeEscapes(text);
  if (value === undefined) return null;
  if (type === 's') return strings[Number(value)] ?? null;
  if (type === 'str' || type === 'e') return value;
  if (type === 'b') return isTrue(value);
  if (type === 'd') return Date.parse(value.endsWith('Z') ? value : `${value}Z`) / 86_400_000 + UNIX_EPOCH;
  const number = Number(value);
  return value.trim() === '' || Number.isNaN(number) ? null : number;
}

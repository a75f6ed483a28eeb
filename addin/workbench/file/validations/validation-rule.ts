/**
 * A validation's rule: office.js's `{wholeNumber: {formula1, operator}}` and the file's type, operator and two formulas.
 * Constants come back as numbers, dates as ISO text, everything else as a formula with "=".
 */

import type { Validation } from '../../document/document.ts';
import { tokenize } from '../../document/formula-tokens.ts';
import { moveReferences } from '../../document/reference-shift.ts';
import { byApi } from '../../document/regions.ts';
import { readTyped } from '../../document/typed-text.ts';
import { fromFileFormula, toFileFormula } from '../formulas/formula-form.ts';

export type FileRule = {
  type?: string;
  operator?: string;
  formulas: string[];
  /** The file says the opposite of office.js's `inCellDropDown`. */
  hidesDropDown: boolean;
};

type Rule = Validation['rule'];

const TYPES = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
} as const;
type Compared = keyof typeof TYPES;

const OPERATORS: Record<string, string> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** Excel refuses to open a file with a longer one; a named range has no such limit. */
const MAX_LIST_TEXT = 255;

export function writeRule(rule: Rule): FileRule {
  const list = fields(rule.list);
  if (list) return writeList(String(list.source ?? ''), list.inCellDropDown === false);
  const custom = fields(rule.custom);
  if (custom) return { type: 'custom', formulas: [toFileFormula(String(custom.formula ?? ''))], hidesDropDown: false };
  for (const [kind, type] of Object.entries(TYPES)) {
    const compared = fields(rule[kind]);
    if (!compared) continue;
    const operator = OPERATORS[String(compared.operator ?? 'Between')] ?? 'between';
    const operands = operator.endsWith('etween') ? [compared.formula1, compared.formula2] : [compared.formula1];
    return { type, operator, formulas: operands.map((operand) => writeOperand(operand, type)), hidesDropDown: false };
  }
  return { formulas: [], hidesDropDown: false };
}

function writeList(source: string, hidesDropDown: boolean): FileRule {
  if (source.startsWith('=')) return { type: 'list', formulas: [toFileFormula(source)], hidesDropDown };
  if (source.length > MAX_LIST_TEXT)
    throw new RangeError(`A list of more than ${MAX_LIST_TEXT} letters needs a named range: ${source}`);
  return { type: 'list', formulas: [`"${source.replaceAll('"', '""')}"`], hidesDropDown };
}

function writeOperand(operand: unknown, type: string): string {
  if (typeof operand === 'number') return String(operand);
  const text = String(operand ?? '');
  const isMoment = (type === 'date' || type === 'time') && /^\d{4}-\d\d-\d\d/.test(text);
  if (isMoment) return String(isoToSerial(text));
  const constant = readTyped(text, { region: byApi() });
  return 'value' in constant && typeof constant.value === 'number' ? String(constant.value) : toFileFormula(text);
}

export function readRule({ type, operator, formulas, hidesDropDown }: FileRule): Rule {
  const [first = '', second] = formulas;
  if (type === 'list') return { list: { inCellDropDown: !hidesDropDown, source: readList(first) } };
  if (type === 'custom') return { custom: { formula: fromFileFormula(first) } };
  const kind = Object.entries(TYPES).find(([, each]) => each === type)?.[0] as Compared | undefined;
  if (!kind) return {};
  const name = Object.keys(OPERATORS).find((each) => OPERATORS[each] === (operator ?? 'between')) ?? 'Between';
  return {
    [kind]: {
      formula1: readOperand(first, kind),
      // LibreOffice writes a second operand of 0 where none is used.
      ...(second !== undefined && name.endsWith('etween') && { formula2: readOperand(second, kind) }),
      operator: name,
    },
  };
}

function readList(formula: string): string {
  return formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : fromFileFormula(formula);
}

function readOperand(formula: string, kind: Compared): string | number {
  const number = Number(formula);
  if (formula.trim() === '' || !Number.isFinite(number)) return fromFileFormula(formula);
  return kind === 'date' ? serialToIso(number) : number;
}

const DAY = 86_400_000;
/** Excel's day 0 as seen from 1 March 1900 on: its 29 February 1900 never was. */
const EPOCH = Date.UTC(1899, 11, 30);

function isoToSerial(iso: string): number {
  const moment = iso.includes('T') ? iso.replace(/Z?$/, 'Z') : `${iso}T00:00:00Z`;
  return (Date.parse(moment) - EPOCH) / DAY;
}

function serialToIso(serial: number): string {
  const iso = new Date(EPOCH + Math.round(serial * DAY)).toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** Whether a formula of the rule points to other places from other cells. */
export function isRelative(rule: Rule): boolean {
  const references = formulasOf(rule).flatMap((formula) =>
    tokenize(formula).filter(({ kind }) => kind === 'reference'),
  );
  return references.some(
    (token) => token.kind === 'reference' && !/^(?:\$[A-Z]+)?(?:\$\d+)?(?::(?:\$[A-Z]+)?(?:\$\d+)?)?$/i.test(token.a1),
  );
}

export function moveRule(rule: Rule, rows: number, columns: number): Rule {
  const move = (value: unknown) => (isFormula(value) ? moveReferences(value, rows, columns) : value);
  const body = Object.entries(rule).map(([kind, given]) => {
    const moved = Object.entries(fields(given) ?? {}).map(([name, value]) => [name, move(value)]);
    return [kind, Object.fromEntries(moved)];
  });
  return Object.fromEntries(body);
}

function formulasOf(rule: Rule): string[] {
  return Object.values(rule).flatMap((given) => Object.values(fields(given) ?? {}).filter(isFormula));
}

function isFormula(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('=');
}

function fields(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}

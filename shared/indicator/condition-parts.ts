import type { Condition } from './condition.ts';
import type { Indicator } from './indicator.ts';

/** A condition that asks something of a cell, and not of other conditions. */
export type CellCondition = Extract<
  Condition,
  { is: unknown } | { oneOf: unknown } | { filled: unknown } | { compare: unknown } | { between: unknown }
>;

/** The conditions that stand directly within this one. */
export function partsOf(condition: Condition): Condition[] {
  if ('not' in condition) return [condition.not];
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'atLeast' in condition ? condition.atLeast[1] : [];
}

/** The names of conditions that stand somewhere within this one. */
export function namesIn(condition: Condition): string[] {
  return 'meets' in condition ? [condition.meets] : partsOf(condition).flatMap(namesIn);
}

export function namedCondition({ code, conditions }: Indicator, name: string): Condition {
  const condition = conditions[name];
  if (!condition) throw new Error(`${code} names no condition ${name}`);
  return condition;
}

/** Everything that a condition asks of cells, from left to right, with the conditions it names spelled out. */
export function cellConditions(indicator: Indicator, condition: Condition): CellCondition[] {
  if ('meets' in condition) return cellConditions(indicator, namedCondition(indicator, condition.meets));
  return asksOfCell(condition) ? [condition] : partsOf(condition).flatMap((part) => cellConditions(indicator, part));
}

function asksOfCell(condition: Condition): condition is CellCondition {
  return ['is', 'oneOf', 'filled', 'compare', 'between'].some((kind) => kind in condition);
}

/** The keys of the columns that a condition reads. */
export function columnsRead(indicator: Indicator, condition: Condition): string[] {
  return cellConditions(indicator, condition).flatMap(columnsOf);
}

function columnsOf(condition: CellCondition): string[] {
  if ('filled' in condition) return [condition.filled];
  if ('is' in condition) return [condition.is[0]];
  if ('oneOf' in condition) return [condition.oneOf[0]];
  if ('between' in condition) return [condition.between[0]];
  const [column, , operand] = condition.compare;
  return typeof operand === 'object' && 'column' in operand ? [column, operand.column] : [column];
}

import { firstDay, lastDay, type Period } from '../../terms/period.ts';
import { isNumber, placesOf } from '../column.ts';
import type { Comparison, Condition, Operand } from '../condition.ts';
import { type Indicator, sheetColumns } from '../indicator.ts';

/** Text, a choice's code, a day as `2019-12-31`, or a number in units of its column's last decimal place. */
export type RowValue = string | number | null;

/** Column key → value; what is not there is null. */
export type RowValues = Record<string, RowValue | undefined>;

export type Predicate = (row: RowValues) => boolean;

/** Whether a condition holds of a row: the row schema's own reading, apart from the compiled check's. */
export function conditionToPredicate(indicator: Indicator, period: Period, condition: Condition): Predicate {
  const of = (part: Condition) => conditionToPredicate(indicator, period, part);
  if ('is' in condition) return (row) => row[condition.is[0]] === condition.is[1];
  if ('oneOf' in condition) return (row) => condition.oneOf[1].some((code) => code === row[condition.oneOf[0]]);
  if ('filled' in condition) return (row) => (row[condition.filled] ?? null) !== null;
  if ('meets' in condition) return of(named(indicator, condition.meets));
  if ('not' in condition) {
    const part = of(condition.not);
    return (row) => !part(row);
  }
  if ('all' in condition) {
    const parts = condition.all.map(of);
    return (row) => parts.every((part) => part(row));
  }
  if ('any' in condition) {
    const parts = condition.any.map(of);
    return (row) => parts.some((part) => part(row));
  }
  if ('atLeast' in condition) {
    const [least, parts] = [condition.atLeast[0], condition.atLeast[1].map(of)];
    return (row) => parts.filter((part) => part(row)).length >= least;
  }
  if ('between' in condition) {
    const [key, from, to] = condition.between;
    const [lower, upper] = [from, to].map((bound) => differenceTo(indicator, period, key, bound)) as [Gap, Gap];
    return (row) => holds(lower(row), '>=') && holds(upper(row), '<=');
  }
  const [key, sign, operand] = condition.compare;
  const gap = differenceTo(indicator, period, key, operand);
  return (row) => holds(gap(row), sign);
}

/** The keys of the columns that a condition reads. */
export function columnsOf(indicator: Indicator, condition: Condition): string[] {
  if ('is' in condition) return [condition.is[0]];
  if ('oneOf' in condition) return [condition.oneOf[0]];
  if ('filled' in condition) return [condition.filled];
  if ('between' in condition) return [condition.between[0]];
  if ('not' in condition) return columnsOf(indicator, condition.not);
  if ('meets' in condition) return columnsOf(indicator, named(indicator, condition.meets));
  if ('compare' in condition) {
    const [key, , operand] = condition.compare;
    return typeof operand === 'object' && 'column' in operand ? [key, operand.column] : [key];
  }
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.atLeast[1];
  return parts.flatMap((part) => columnsOf(indicator, part));
}

function named(indicator: Indicator, name: string): Condition {
  const condition = indicator.conditions[name];
  if (!condition) throw new Error(`${indicator.code} names no condition ${name}`);
  return condition;
}

/** Below 0, 0 or above 0 as a row's value is below, equal to or above the operand; null where either is missing. */
type Gap = (row: RowValues) => number | null;

function differenceTo(indicator: Indicator, period: Period, key: string, operand: Operand): Gap {
  const columns = sheetColumns(indicator);
  const placesIn = (name: string) => {
    const column = columns.find((candidate) => candidate.key === name);
    return column && isNumber(column) ? placesOf(column) : 0;
  };
  const places = placesIn(key);
  if (typeof operand === 'object' && 'column' in operand) {
    const others = placesIn(operand.column);
    const finer = Math.max(places, others);
    const [scale, otherScale] = [10 ** (finer - places), 10 ** (finer - others)];
    return (row) => difference(row[key], scale, row[operand.column], otherScale);
  }
  const bound = constant(operand, places, period);
  return (row) => difference(row[key], 1, bound, 1);
}

function difference(a: RowValue | undefined, scaleA: number, b: RowValue | undefined, scaleB: number): number | null {
  if (typeof a === 'number' && typeof b === 'number') return a * scaleA - b * scaleB;
  if (typeof a !== 'string' || typeof b !== 'string') return null;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The decimal point is moved in the number's text: 0.07 × 100 would be 7.000000000000001. */
function constant(operand: Exclude<Operand, { column: string }>, places: number, period: Period): RowValue {
  if (typeof operand === 'string') return operand;
  if (typeof operand === 'object') return operand.day === 'periodStart' ? firstDay(period) : lastDay(period);
  const [digits, exponent = '0'] = String(operand).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

function holds(difference: number | null, sign: Comparison): boolean {
  if (difference === null) return false;
  if (sign === '=') return difference === 0;
  if (sign === '<>') return difference !== 0;
  if (difference === 0) return sign === '<=' || sign === '>=';
  return sign.startsWith('<') === difference < 0;
}

import type { Period } from '../../terms/period.ts';
import { type Column, findColumn, indexOfColumn, isNumber, placesOf } from '../column.ts';
import type { Comparison, Condition, Operand } from '../condition.ts';
import { namedCondition } from '../condition-parts.ts';
import { type Indicator, sheetColumns } from '../indicator.ts';
import { commonPlaces, constantOf } from '../operand.ts';
import type { Value } from '../read-cell.ts';

/** One row's values, in the order of the sheet's columns. */
export type Values = Value[];

export type Test = (values: Values) => boolean;

/** Turns a condition into a function over a row's values, once, so that checking a row looks nothing up. */
export function compileTest(indicator: Indicator, period: Period, condition: Condition): Test {
  const columns = sheetColumns(indicator);
  const compile = (part: Condition): Test => {
    if ('is' in part) {
      const [at, code] = [indexOfColumn(columns, part.is[0]), part.is[1]];
      return (values) => values[at] === code;
    }
    if ('oneOf' in part) {
      const [at, codes] = [indexOfColumn(columns, part.oneOf[0]), new Set<Value>(part.oneOf[1])];
      return (values) => codes.has(values[at] as Value);
    }
    if ('filled' in part) {
      const at = indexOfColumn(columns, part.filled);
      return (values) => values[at] !== null;
    }
    if ('compare' in part) return comparison(columns, period, part.compare);
    if ('between' in part) {
      const [column, from, to] = part.between;
      const [above, below] = [
        comparison(columns, period, [column, '>=', from]),
        comparison(columns, period, [column, '<=', to]),
      ];
      return (values) => above(values) && below(values);
    }
    if ('not' in part) {
      const test = compile(part.not);
      return (values) => !test(values);
    }
    if ('meets' in part) return compile(namedCondition(indicator, part.meets));
    if ('all' in part) return every(part.all.map(compile));
    if ('any' in part) return some(part.any.map(compile));
    const [number, parts] = part.atLeast;
    const tests = parts.map(compile);
    return (values) => {
      let met = 0;
      for (const test of tests) if (test(values)) met += 1;
      return met >= number;
    };
  };
  return compile(condition);
}

/** Many conditions, tested together. */
export type Tests = {
  /** The facts that it makes when this code stands in a column; without a code, when anything does. */
  factsOf(at: number, code: string | null): number;
  /** Adds the positions of the conditions that hold; `facts` are those of all the row's values. */
  find(facts: number, values: Values, holding: number[]): void;
};

/**
 * Turns many conditions into one test. They mostly ask whether the same few things are so: whether a code stands in a
 * column, or anything at all. Each such fact is one bit of a number, and a condition on facts is two numbers to compare.
 */
export function compileTests(indicator: Indicator, period: Period, conditions: Condition[]): Tests {
  const columns = sheetColumns(indicator);
  const facts: Fact[] = [];
  const tests = conditions.map((condition) => {
    let [asked, wanted] = [0, 0];
    const rest: Condition[] = [];
    for (const part of conjuncts(indicator, condition)) {
      const { fact, so } = factIn(columns, part) ?? { fact: null, so: false };
      const bit = fact === null ? 0 : bitOf(facts, fact);
      if (bit === 0 || (asked & bit) !== 0) {
        rest.push(part);
        continue;
      }
      asked |= bit;
      if (so) wanted |= bit;
    }
    return { asked, wanted, rest: rest.length > 0 ? compileTest(indicator, period, { all: rest }) : null };
  });

  return {
    factsOf(column, code) {
      const so = facts.filter(({ at, codes }) => at === column && (codes === null || codes.includes(code ?? '')));
      return so.reduce((bits, fact) => bits | bitOf(facts, fact), 0);
    },
    find(row, values, holding) {
      for (let index = 0; index < tests.length; index += 1) {
        const { asked, wanted, rest } = tests[index] as (typeof tests)[number];
        if ((row & asked) === wanted && (rest === null || rest(values))) holding.push(index);
      }
    },
  };
}

/** One of these codes stands in a column; where none are named, anything at all. */
type Fact = { at: number; codes: string[] | null };

/** The fact that a condition asks for, and whether it is to be so or not; null for a condition of another kind. */
function factIn(columns: Column[], condition: Condition): { fact: Fact; so: boolean } | null {
  const fact = (key: string, codes: string[] | null) => ({
    fact: { at: indexOfColumn(columns, key), codes },
    so: true,
  });
  if ('is' in condition) return fact(condition.is[0], [condition.is[1]]);
  if ('oneOf' in condition) return fact(condition.oneOf[0], condition.oneOf[1]);
  if ('filled' in condition) return fact(condition.filled, null);
  const part = 'not' in condition ? factIn(columns, condition.not) : null;
  return part && { ...part, so: !part.so };
}

/** The fact's bit, a new one where it has none; 0 when all 31 are taken. */
function bitOf(facts: Fact[], { at, codes }: Fact): number {
  const known = facts.findIndex((fact) => fact.at === at && JSON.stringify(fact.codes) === JSON.stringify(codes));
  if (known >= 0) return 1 << known;
  return facts.length < 31 ? 1 << (facts.push({ at, codes }) - 1) : 0;
}

/** The conditions that must all hold for this one to hold. */
function conjuncts(indicator: Indicator, condition: Condition): Condition[] {
  if ('meets' in condition) return conjuncts(indicator, namedCondition(indicator, condition.meets));
  return 'all' in condition ? condition.all.flatMap((part) => conjuncts(indicator, part)) : [condition];
}

function comparison(columns: Column[], period: Period, [key, sign, operand]: [string, Comparison, Operand]): Test {
  const at = indexOfColumn(columns, key);
  const column = findColumn(columns, key);
  const places = commonPlaces(columns, column, operand);
  const scale = isNumber(column) ? 10 ** (places - placesOf(column)) : 1;
  const compare = signs[sign];
  const constant = constantOf(operand, places, period);
  if (constant !== null) {
    return (values) => {
      const value = values[at];
      return typeof value === 'number' && compare(value * scale, constant);
    };
  }
  const otherKey = (operand as { column: string }).column;
  const [otherAt, other] = [indexOfColumn(columns, otherKey), findColumn(columns, otherKey)];
  const otherScale = isNumber(other) ? 10 ** (places - placesOf(other)) : 1;
  return (values) => {
    const [value, against] = [values[at], values[otherAt]];
    return typeof value === 'number' && typeof against === 'number' && compare(value * scale, against * otherScale);
  };
}

const signs: Record<Comparison, (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
};

/** Two and three are told apart from many: a loop over closures costs more than the tests themselves. */
function every(tests: Test[]): Test {
  const [a, b, c] = tests as [Test, Test, Test];
  if (tests.length === 1) return a;
  if (tests.length === 2) return (values) => a(values) && b(values);
  if (tests.length === 3) return (values) => a(values) && b(values) && c(values);
  return (values) => tests.every((test) => test(values));
}

function some(tests: Test[]): Test {
  const [a, b, c] = tests as [Test, Test, Test];
  if (tests.length === 1) return a;
  if (tests.length === 2) return (values) => a(values) || b(values);
  if (tests.length === 3) return (values) => a(values) || b(values) || c(values);
  return (values) => tests.some((test) => test(values));
}

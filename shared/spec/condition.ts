import type { IsoDate } from '../terms/date.ts';
import type { Condition } from '../terms/indicator.ts';
import type { Value } from '../terms/row.ts';

/** One row's values, in the order of the indicator's columns. */
export type Values = Value[];

export type Test = (values: Values) => boolean;

/** Turns a condition into a function over a row's values, once, so that checking a row looks nothing up. */
export function compileCondition(condition: Condition, columnKeys: string[], periodEnd: IsoDate): Test {
  const at = (key: string) => {
    const position = columnKeys.indexOf(key);
    if (position < 0) throw new Error(`no column ${key}`);
    return position;
  };
  const compile = (part: Condition): Test => {
    if ('is' in part) {
      const [position, code] = [at(part.is[0]), part.is[1]];
      return (values) => values[position] === code;
    }
    if ('between' in part) {
      const [key, min, max] = part.between;
      const position = at(key);
      return (values) => {
        const value = values[position];
        return typeof value === 'number' && value >= min && value <= max;
      };
    }
    if ('filled' in part) {
      const position = at(part.filled);
      return (values) => values[position] !== null;
    }
    if ('after' in part) {
      const position = at(part.after[0]);
      return (values) => {
        const value = values[position];
        return typeof value === 'string' && value > periodEnd;
      };
    }
    if ('not' in part) {
      const test = compile(part.not);
      return (values) => !test(values);
    }
    if ('all' in part) {
      const tests = part.all.map(compile);
      return (values) => tests.every((test) => test(values));
    }
    const tests = part.any.map(compile);
    return (values) => tests.some((test) => test(values));
  };
  return compile(condition);
}

/** The columns a condition speaks of. */
export function columnsOf(condition: Condition): string[] {
  if ('is' in condition) return [condition.is[0]];
  if ('between' in condition) return [condition.between[0]];
  if ('filled' in condition) return [condition.filled];
  if ('after' in condition) return [condition.after[0]];
  if ('not' in condition) return columnsOf(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(columnsOf);
}

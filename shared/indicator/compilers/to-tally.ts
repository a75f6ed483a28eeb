import { fromUnits } from '../../terms/decimal.ts';
import type { Period } from '../../terms/period.ts';
import { type Column, findColumn, type NumberColumn, placesOf } from '../column.ts';
import type { Condition } from '../condition.ts';
import { type Indicator, sheetColumns } from '../indicator.ts';
import type { Measure } from '../measure.ts';
import { compileTest, type Test, type Values } from './to-test.ts';

/** Adds up a sheet's rows, measure by measure. */
export type Tally = {
  /** Takes a row that has been begun, in the order of the sheet. */
  add(values: Values): void;
  /** Takes a row that has not been begun: it adds nothing, but a step that waits is a gap in the steps done. */
  skip(): void;
  /** Measure key → exact decimal text. */
  totals(): Record<string, string>;
};

/**
 * Compiles an indicator's measures into a function that begins a tally. `expected` is how many rows the sheet must
 * have, null where the district adds its own.
 */
export function compileTally(indicator: Indicator, period: Period, expected: number | null): () => Tally {
  const measures = Object.entries(indicator.measures).map(
    ([key, measure]) =>
      [key, placesOfMeasure(indicator, measure), counter(indicator, period, measure, expected)] as const,
  );
  return () => {
    const counters = measures.map(([key, places, begin]) => ({ key, places, ...begin() }));
    return {
      add(values) {
        for (const counter of counters) counter.add(values);
      },
      skip() {
        for (const counter of counters) counter.skip?.();
      },
      totals: () =>
        Object.fromEntries(counters.map(({ key, places, total }) => [key, fromUnits(BigInt(total()), places)])),
    };
  };
}

/** Decimal places of a measure's total. */
export function placesOfMeasure(indicator: Indicator, measure: Measure): number {
  const columns = sheetColumns(indicator);
  const places = (key: string) => placesOf(findColumn(columns, key) as NumberColumn);
  if ('sum' in measure) return places(measure.sum);
  if ('weightedSum' in measure) return places(measure.weightedSum[0]) + places(measure.weightedSum[1]);
  if ('latest' in measure) return places(measure.latest);
  return 'reached' in measure ? places(measure.reached) : 0;
}

type Counter = { add(values: Values): void; skip?(): void; total(): number };

function counter(indicator: Indicator, period: Period, measure: Measure, expected: number | null): () => Counter {
  const columns = sheetColumns(indicator);
  const test = (condition: Condition | undefined): Test =>
    condition === undefined ? () => true : compileTest(indicator, period, condition);

  if ('count' in measure) return summing(test(measure.count === 'rows' ? undefined : measure.count), () => 1);
  if ('sum' in measure) return summing(test(measure.where), valueAt(columns, measure.sum));
  if ('weightedSum' in measure) {
    const [weight, value] = measure.weightedSum.map((key) => valueAt(columns, key)) as [ValueAt, ValueAt];
    return summing(test(measure.where), (values) => weight(values) * value(values));
  }
  if ('latest' in measure) {
    return latest(
      test(measure.where),
      valueAt(columns, measure.latest),
      valueAt(columns, measure.by),
      at(columns, measure.latest),
    );
  }
  if ('reached' in measure) return reached(test(measure.when), valueAt(columns, measure.reached));
  return every(test(measure.every), expected);
}

type ValueAt = (values: Values) => number;

/** A number column's value, a day number; 0 for none. */
function valueAt(columns: Column[], key: string): ValueAt {
  const position = at(columns, key);
  return (values) => (values[position] ?? 0) as number;
}

function at(columns: Column[], key: string): number {
  return columns.indexOf(findColumn(columns, key));
}

function summing(meets: Test, value: ValueAt): () => Counter {
  return () => {
    let sum = 0;
    return {
      add(values) {
        if (meets(values)) sum += value(values);
      },
      total: () => sum,
    };
  };
}

function latest(meets: Test, value: ValueAt, day: ValueAt, valuePosition: number): () => Counter {
  return () => {
    let [newest, found] = [0, 0];
    return {
      add(values) {
        if (day(values) > newest && values[valuePosition] !== null && meets(values)) {
          [newest, found] = [day(values), value(values)];
        }
      },
      total: () => found,
    };
  };
}

function reached(done: Test, value: ValueAt): () => Counter {
  return () => {
    let [unbroken, last] = [true, 0];
    return {
      add(values) {
        unbroken &&= done(values);
        if (unbroken) last = value(values);
      },
      skip() {
        unbroken = false;
      },
      total: () => last,
    };
  };
}

function every(meets: Test, expected: number | null): () => Counter {
  return () => {
    let [rows, met] = [0, 0];
    return {
      add(values) {
        rows += 1;
        if (meets(values)) met += 1;
      },
      total: () => (met === rows && rows > 0 && (expected === null || rows === expected) ? 1 : 0),
    };
  };
}

import fc from 'fast-check';
import { type Column, choicesOf, isChoice, isNumber } from '../../shared/indicator/column.ts';
import { type Condition, comparisons, type Operand } from '../../shared/indicator/condition.ts';
import { parseIndicator } from '../../shared/indicator/file/check-indicator.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import { sheetColumns } from '../../shared/indicator/indicator.ts';
import type { Measure, ResultDefinition } from '../../shared/indicator/measure.ts';

/** Random indicators that the language allows: every column type, condition, measure and calculation, nested and mixed. */

const words = (th: string) => ({ th, en: th });

/** Labels at which COUNTIFS and `=` go wrong: letter case, wildcards, quotes, marks, numbers, spaces, comparison signs. */
const labels = [
  'มี',
  'ไม่มี',
  'abc',
  'ABC',
  'a*',
  'a?',
  '~*',
  '*',
  '"ก"',
  '>5',
  '<>',
  '12',
  '1.0',
  'TRUE',
  'น้ำ',
  'น ้ำ',
  'ก ข',
  'ซ้ำ',
];
const headerEnds = ['', ' (1)', '/ก', ' #', "'ข", ' [ค]', ' ๑', '.', '@'];

const numberRange = fc.option(
  fc.record({ min: fc.integer({ min: -50, max: 5 }), max: fc.integer({ min: 6, max: 3_000 }) }),
  { nil: {} as { min?: number; max?: number } },
);

const columnKinds = fc.oneof(
  fc.record({ type: fc.constant('text' as const), maxLength: fc.constantFrom(3, 10, 300) }),
  numberRange.map((range) => ({ type: 'whole' as const, ...range })),
  fc.record({ type: fc.constant('decimal' as const), decimals: fc.integer({ min: 1, max: 4 }) }),
  fc.constant({ type: 'money' as const }),
  fc.constant({ type: 'year' as const, min: 2560, max: 2570 }),
  fc
    .uniqueArray(fc.constantFrom(...labels), { minLength: 1, maxLength: 4 })
    .chain((chosen) => fc.tuple(...chosen.map((label, index) => choiceOf(label, `c${index}`))))
    .map((choices) => ({ type: 'choice' as const, choices })),
  fc
    .uniqueArray(fc.constantFrom(...labels), { minLength: 2, maxLength: 2 })
    .map(([yes = '', no = '']) => ({ type: 'yesNo' as const, yes: words(yes), no: words(no) })),
  fc.constant({ type: 'date' as const }),
);

function choiceOf(label: string, code: string) {
  const validity = fc.constantFrom({}, {}, { validTo: '2019-06-30' }, { validFrom: '2019-12-31' });
  return validity.map((dates) => ({ code, label: words(label), ...dates }));
}

const columns = fc
  .array(fc.tuple(columnKinds, fc.constantFrom(...headerEnds), fc.boolean()), { minLength: 1, maxLength: 5 })
  .map((parts) =>
    parts.map(([kind, end, required], index) => ({
      ...kind,
      key: `col${index}`,
      header: words(`ช่อง ${index}${end}`),
      hint: words('พิมพ์'),
      required: required && index % 2 === 0,
    })),
  );

function conditions(all: Column[], depth: number): fc.Arbitrary<Condition> {
  const atoms: fc.Arbitrary<Condition>[] = all.flatMap((column) => atomsOf(all, column));
  const atom = fc.oneof(...atoms);
  if (depth === 0) return atom;
  const inner = conditions(all, depth - 1);
  const several = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: atom },
    { weight: 1, arbitrary: several.map((parts): Condition => ({ all: parts })) },
    { weight: 1, arbitrary: several.map((parts): Condition => ({ any: parts })) },
    { weight: 1, arbitrary: inner.map((part): Condition => ({ not: part })) },
    {
      weight: 1,
      arbitrary: several.chain((parts) =>
        fc.integer({ min: 1, max: parts.length }).map((number): Condition => ({ atLeast: [number, parts] })),
      ),
    },
  );
}

function atomsOf(all: Column[], column: Column): fc.Arbitrary<Condition>[] {
  const { key } = column;
  const filled = fc.constant<Condition>({ filled: key });
  if (isChoice(column)) {
    const codes = choicesOf(column).map(({ code }) => code);
    const several = fc.subarray(codes, { minLength: 1 });
    return [
      filled,
      fc.constantFrom(...codes).map((code): Condition => ({ is: [key, code] })),
      several.map((some): Condition => ({ oneOf: [key, some] })),
    ];
  }
  const sign = fc.constantFrom(...comparisons);
  const against = (operand: fc.Arbitrary<Operand>) =>
    fc.tuple(sign, operand).map(([is, what]): Condition => ({ compare: [key, is, what] }));
  const others = all.filter(
    (other) => other.key !== key && (isNumber(column) ? isNumber(other) : other.type === column.type),
  );
  const toColumn =
    others.length > 0 ? [against(fc.constantFrom(...others.map((other) => ({ column: other.key }))))] : [];
  if (isNumber(column)) {
    const constant = fc.constantFrom(0, 1, -1, 5, 2563, 0.5, 12.34, 1.005, 1407.52);
    const between = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 6, max: 2_565 }));
    return [
      filled,
      against(constant),
      between.map(([from, to]): Condition => ({ between: [key, from, to] })),
      ...toColumn,
    ];
  }
  if (column.type === 'date') {
    const day = fc.constantFrom<Operand>(
      '2019-10-01',
      '2019-12-31',
      '2020-02-29',
      { day: 'periodEnd' },
      { day: 'periodStart' },
    );
    return [filled, against(day), fc.constant<Condition>({ between: [key, '2019-10-11', '2020-01-31'] }), ...toColumn];
  }
  return [filled];
}

function measures(all: Column[]): fc.Arbitrary<Record<string, Measure>> {
  const when = conditions(all, 2);
  const where = fc.option(conditions(all, 1), { nil: undefined });
  const limited = (where: Condition | undefined) => (where ? { where } : {});
  const numbers = all.filter(isNumber).map(({ key }) => key);
  const small = all.filter((column) => column.type === 'whole' && column.max !== undefined).map(({ key }) => key);
  const positive = all.filter((column) => column.type === 'money' || column.type === 'year').map(({ key }) => key);
  const days = all.filter(({ type }) => type === 'date').map(({ key }) => key);
  type Unnamed = Measure extends infer Each ? (Each extends unknown ? Omit<Each, 'name'> : never) : never;
  const kinds: fc.Arbitrary<Unnamed>[] = [
    fc.constant({ count: 'rows' as const }),
    when.map((count) => ({ count })),
    when.map((every) => ({ every })),
  ];
  if (numbers.length > 0)
    kinds.push(fc.tuple(fc.constantFrom(...numbers), where).map(([sum, only]) => ({ sum, ...limited(only) })));
  if (small.length > 0) {
    const pair = fc.tuple(fc.constantFrom(...small), fc.constantFrom(...small), where);
    kinds.push(pair.map(([weight, of, only]) => ({ weightedSum: [weight, of] as [string, string], ...limited(only) })));
  }
  if (numbers.length > 0 && days.length > 0) {
    const triple = fc.tuple(fc.constantFrom(...numbers), fc.constantFrom(...days), where);
    kinds.push(triple.map(([latest, by, only]) => ({ latest, by, ...limited(only) })));
  }
  if (positive.length > 0)
    kinds.push(fc.tuple(fc.constantFrom(...positive), when).map(([reached, done]) => ({ reached, when: done })));
  return fc
    .array(fc.oneof(...kinds), { minLength: 2, maxLength: 4 })
    .map((list) =>
      Object.fromEntries(
        list.map((measure, index) => [`m${index}`, { ...measure, name: words(`ค่า ${index}`) } as Measure]),
      ),
    );
}

function results(keys: string[]): fc.Arbitrary<ResultDefinition[]> {
  const key = fc.constantFrom(...keys);
  const calculation = fc.oneof(
    fc
      .tuple(key, key, fc.constantFrom(1, 100, 100_000, 10_000_000) as fc.Arbitrary<1 | 100>)
      .map(([numerator, denominator, per]) => ({ kind: 'ratio' as const, numerator, denominator, per })),
    fc
      .tuple(key, key, fc.constantFrom('growth' as const, 'reduction' as const))
      .map(([current, base, as]) => ({ kind: 'change' as const, current, base, as })),
    fc
      .tuple(key, key, fc.constantFrom(undefined, 5, 4.5, 100))
      .map(([sum, count, outOf]) => ({ kind: 'mean' as const, sum, count, ...(outOf ? { outOf } : {}) })),
    key.map((of) => ({ kind: 'total' as const, of })),
    fc
      .tuple(key, fc.constantFrom(1 as const, 100 as const))
      .map(([of, per]) => ({ kind: 'perDistrict' as const, of, per })),
  );
  const one = fc.tuple(calculation, fc.constantFrom(0, 1, 2, 3, 4) as fc.Arbitrary<0 | 1 | 2 | 3 | 4>);
  return fc.array(one, { minLength: 1, maxLength: 3 }).map((list) =>
    list.map(([part, decimals], index) => ({
      key: `r${index}`,
      name: words('ผล'),
      unit: words('ร้อยละ'),
      decimals,
      target: '75',
      better: 'higher' as const,
      calculation: part,
    })),
  );
}

function rules(all: Column[]) {
  const one = fc.tuple(
    conditions(all, 2),
    fc.constantFrom(...all.map(({ key }) => key)),
    fc.constantFrom('error' as const, 'warning' as const),
  );
  return fc.array(one, { maxLength: 3 }).map((list) =>
    list.map(([breach, column, severity], index) => ({
      id: `C${index + 1}`,
      severity,
      column,
      breach,
      what: words('ผิด'),
      cure: words('แก้'),
    })),
  );
}

export const indicators: fc.Arbitrary<Indicator> = columns
  .chain((raw) => {
    const rows = fc.constantFrom({ from: 'roster' as const }, { from: 'district' as const, room: 12 });
    return rows.map((from) => ({ ...skeleton, columns: raw, rows: { ...from, subject: words('ชุมชน') } }));
  })
  .chain((base) => {
    const all = sheetColumns(base as unknown as Indicator).filter(({ key }) => key.startsWith('col'));
    return measures(all).chain((made) =>
      fc
        .tuple(results(Object.keys(made)), rules(all))
        .map(([shown, checked]) => ({ ...base, measures: made, results: shown, rules: checked })),
    );
  })
  .map((json) => {
    const parsed = parseIndicator(json);
    if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
    return parsed.indicator;
  });

const skeleton = {
  code: '9999-001',
  fiscalYear: 2563,
  version: 1,
  title: words('ทดสอบ'),
  type: words('ทดสอบ'),
  level: words('ทดสอบ'),
  owner: { agencyCode: '9999', name: words('ทดสอบ') },
  quarters: 'renewed',
};

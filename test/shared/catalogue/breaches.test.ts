import { describe, expect, test } from 'vitest';
import { compileCheck } from '../../../shared/indicator/compilers/to-check.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { indicators, nameOf } from './catalogue.ts';
import type { Breaches } from './witness.ts';

const witnesses = import.meta.glob<Breaches>('./breaches/*.ts', { eager: true, import: 'breaches' });

describe.each(indicators.map((indicator) => [nameOf(indicator), indicator] as const))(
  'rules of %s',
  (name, indicator) => {
    const witness = witnesses[`./breaches/${name}.ts`];
    if (!witness) {
      test('have their witnesses', () => expect.unreachable(`breaches/${name}.ts is missing`));
      return;
    }
    const { quarter, sound, alsoSound = [], rules } = witness;
    const check = compileCheck(indicator, { fiscalYear: indicator.fiscalYear, quarter });
    /** All that is wrong in a row, as `rule@column`. */
    const wrongIn = (row: EntryRow) => {
      const { faults, missing, breaches } = check(row);
      return [
        ...faults.map(({ column, fault }) => `${fault.rule}@${column.key}`),
        ...missing.map(({ key }) => `R1@${key}`),
        ...breaches.map(({ rule, column }) => `${rule.id}@${column.key}`),
      ];
    };

    test('every rule has its witness, and every witness its rule', () => {
      expect(Object.keys(rules)).toEqual(indicator.rules.map(({ id }) => id));
    });

    test('a sound row breaks none', () => {
      for (const change of [{}, ...alsoSound]) expect(wrongIn({ ...sound, ...change })).toEqual([]);
    });

    test.each(indicator.rules.map(({ id, what, column }) => [id, what.th, column] as const))(
      `[${indicator.code} %s] %s`,
      (id, _what, column) => {
        const { broken, alsoBroken = [], mended } = rules[id] ?? { broken: {}, mended: {} };
        for (const change of [broken, ...alsoBroken])
          expect(wrongIn({ ...sound, ...change })).toEqual([`${id}@${column}`]);
        expect(wrongIn({ ...sound, ...broken, ...mended })).toEqual([]);
      },
    );
  },
);

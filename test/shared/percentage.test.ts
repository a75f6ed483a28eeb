import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, percentage } from '../../shared/rules/percentage.ts';

describe('percentage', () => {
  test.each([
    [null, null, 'not-reported'],
    [null, 48, 'not-reported'],
    [29, null, 'not-reported'],
    [0, 0, 'zero-denominator'],
    [5, 0, 'zero-denominator'],
  ] as const)('gives none for %s of %s: %s', (numerator, denominator, none) => {
    expect(percentage(numerator, denominator, 2)).toEqual({ none });
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %s as a count', (count) => {
    expect(() => percentage(count, 10, 2)).toThrow(RangeError);
    expect(() => percentage(1, count, 2)).toThrow(RangeError);
  });

  test.each([
    [29, 48, 2, '60.42'],
    [23, 160, 2, '14.38'],
    [0, 48, 2, '0.00'],
    [48, 48, 2, '100.00'],
    [1, 3, 0, '33'],
    [1, 2, 0, '50'],
    [1, 200, 0, '1'],
    [1, 201, 0, '0'],
    [1, 8, 1, '12.5'],
    [1, 16, 1, '6.3'],
    [1, 32, 3, '3.125'],
    [1, 64, 4, '1.5625'],
    [1, 128, 4, '0.7813'],
    [3, 2, 2, '150.00'],
    [1_234_567, 2_067_000, 2, '59.73'],
    [9_007_199_254_740_991, 9_007_199_254_740_991, 4, '100.0000'],
    [1, 9_007_199_254_740_991, 4, '0.0000'],
  ])('%d of %d at %d decimals is %s', (numerator, denominator, decimals, text) => {
    expect(percentage(numerator, denominator, decimals)).toEqual({ text });
  });

  test('is the decimal nearest to the true quotient, the upper one of two', () => {
    const count = fc.integer({ min: 0, max: 10 ** 9 });
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 4 }), (n, d, decimals) => {
        const shown = percentage(n, d, decimals);
        const units = BigInt('text' in shown ? shown.text.replace('.', '') : '-1');
        const error = units * BigInt(d) - BigInt(n) * 100n * 10n ** BigInt(decimals);
        // −d/2 < error ≤ d/2: at most half a unit off, and a tie goes up.
        expect(2n * error > -BigInt(d) && 2n * error <= BigInt(d)).toBe(true);
      }),
    );
  });
});

describe('difference', () => {
  test.each([
    ['60.42', '75.0000', 2, '-14.58'],
    ['75.00', '75.0000', 2, '0.00'],
    ['100.00', '75', 2, '25.00'],
    ['0.00', '75.0000', 2, '-75.00'],
    ['75.01', '75.0050', 2, '0.01'],
    ['74.99', '75.0049', 2, '-0.01'],
    ['75.00', '75.0049', 2, '0.00'],
    ['33', '75.5', 0, '-43'],
  ])('%s − %s at %d decimals is %s', (a, b, decimals, shown) => {
    expect(difference(a, b, decimals)).toBe(shown);
  });
});

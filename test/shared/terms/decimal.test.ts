import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, fromUnits, placesIn, roundedQuotient, toUnits } from '../../../shared/terms/decimal.ts';

describe('decimal text in units of its last place', () => {
  test.each([
    ['12.345', 2],
    ['0.001', 2],
    ['1.5', 0],
  ])('%s at %d places would lose a digit', (text, places) => {
    expect(() => toUnits(text, places)).toThrow(RangeError);
  });

  test.each([
    ['12.5', 2, 1250n, '12.50'],
    ['12.50', 1, 125n, '12.5'],
    ['12.', 1, 120n, '12.0'],
    ['0', 0, 0n, '0'],
    ['0', 4, 0n, '0.0000'],
    ['-0.05', 2, -5n, '-0.05'],
    ['-1', 2, -100n, '-1.00'],
    ['-0', 2, 0n, '0.00'],
    ['007.10', 2, 710n, '7.10'],
    ['99999999999999999999.9', 1, 999999999999999999999n, '99999999999999999999.9'],
  ])('%s at %d places is %s, and back', (text, places, units, back) => {
    expect(toUnits(text, places)).toBe(units);
    expect(fromUnits(units, places)).toBe(back);
  });

  test.each([
    ['75.0000', 4],
    ['75', 0],
    ['12.', 0],
    [12.34, 2],
    [1000, 0],
    [-0.5, 1],
  ])('%s has %d places', (decimal, places) => {
    expect(placesIn(decimal)).toBe(places);
  });
});

describe('[P4] a quotient to the nearest whole number', () => {
  test.each([
    [1n, 3n, 0n],
    [2n, 3n, 1n],
    [1n, 2n, 1n],
    [3n, 2n, 2n],
    [5n, 2n, 3n],
    [-1n, 2n, -1n],
    [-3n, 2n, -2n],
    [-1n, 3n, 0n],
    [3n, -2n, -2n],
    [-3n, -2n, 2n],
    [0n, 7n, 0n],
    [10n ** 30n + 1n, 2n, 5n * 10n ** 29n + 1n],
  ])('[P4] %s ÷ %s is %s, half away from zero', (numerator, denominator, whole) => {
    expect(roundedQuotient(numerator, denominator)).toBe(whole);
  });

  test('[P4] is never further from the true quotient than any other whole number, and a tie goes away from zero', () => {
    const size = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    fc.assert(
      fc.property(size, fc.bigInt({ min: 1n, max: 10n ** 9n }), (n, d) => {
        const error = roundedQuotient(n, d) * d - n;
        const away = n < 0n ? -error : error;
        expect(-d < 2n * away && 2n * away <= d).toBe(true);
      }),
    );
  });
});

describe('[P7] the difference from a target', () => {
  test.each([
    ['60.42', '75.0000', 2, '-14.58'],
    ['75.00', '75.0000', 2, '0.00'],
    ['100.00', '75', 2, '25.00'],
    ['0.00', '75.0000', 2, '-75.00'],
    ['-12.50', '-10', 2, '-2.50'],
    ['75.01', '75.0050', 2, '0.01'],
    ['74.99', '75.0049', 2, '-0.01'],
    ['75.00', '75.0050', 2, '-0.01'],
    ['75.00', '75.0049', 2, '0.00'],
    ['33', '75.5', 0, '-43'],
    ['33', '33', 0, '0'],
  ])('[P7] %s − %s at %d decimals is %s', (a, b, decimals, shown) => {
    expect(difference(a, b, decimals)).toBe(shown);
  });
});

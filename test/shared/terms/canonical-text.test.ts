import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText } from '../../../shared/terms/canonical-text.ts';

test('names stand in order within each other, what is null or left out is not there, lists keep theirs', () => {
  const value = { b: [{ y: 1, x: null }, null, 'ก'], a: { d: undefined, c: true }, ก: '' };
  expect(canonicalText(value)).toBe('{"a":{"c":true},"b":[{"y":1},null,"ก"],"ก":""}');
});

test('is the same however a value was put together, and after it has been read back', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const text = canonicalText(value);
      expect(canonicalText(Object.fromEntries(Object.entries(value).reverse()))).toBe(text);
      expect(canonicalText(JSON.parse(text))).toBe(text);
    }),
  );
});

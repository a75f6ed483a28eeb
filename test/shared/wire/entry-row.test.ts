import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryRow, isPlainlyRow } from '../../../shared/wire/entry-row.ts';

describe('the quick check of a row', () => {
  test.each([
    ['a row', { code: '1035-001', amount: 1.5, done: true, remark: null }, true],
    ['no cell at all', {}, true],
    ['a text as long as may be', { remark: 'ก'.repeat(2_000) }, true],
    ['one sign more', { remark: 'ก'.repeat(2_001) }, false],
    ['a name as long as may be', { ['k'.repeat(64)]: 1 }, true],
    ['one letter more', { ['k'.repeat(65)]: 1 }, false],
    ['a number that JSON has too large', JSON.parse('{"amount":1e999}'), false],
    ['a list in a cell', { code: [] }, false],
    ['a row in a cell', { code: {} }, false],
    ['a list', [], false],
    ['null', null, false],
    ['a text', 'row', false],
  ])('%s', (_, row, right) => {
    expect([isPlainlyRow(row), entryRow.safeParse(row).success]).toEqual([right, right]);
  });

  test('leaves to the schema what only that can count', () => {
    const row = { remark: '😀'.repeat(1_001) };
    expect([isPlainlyRow(row), entryRow.safeParse(row).success]).toEqual([false, true]);
  });

  test('says of whatever JSON can hold what the schema says, which gives it back as it is', () => {
    const cell = fc.oneof(fc.jsonValue(), fc.string(), fc.double(), fc.string({ minLength: 1_990, maxLength: 2_010 }));
    const key = fc
      .oneof(fc.string(), fc.string({ minLength: 60, maxLength: 70 }))
      .filter((name) => name !== '__proto__');
    const row = fc.oneof(fc.dictionary(key, cell), fc.jsonValue());
    let rows = 0;
    fc.assert(
      fc.property(row, (made) => {
        const sent: unknown = JSON.parse(JSON.stringify(made));
        const { success, data } = entryRow.safeParse(sent);
        expect(isPlainlyRow(sent)).toBe(success);
        if (success) expect(data).toEqual(sent);
        rows += Number(success);
      }),
      { numRuns: 1_000 },
    );
    expect(rows).toBeGreaterThan(100);
  });
});

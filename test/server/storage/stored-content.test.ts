import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromStored, toStored } from '../../../server/storage/sheets/stored-content.ts';
import type { SheetContent } from '../../../shared/terms/sheet.ts';
import { completeRow, filled } from '../../shared/sheet.ts';

const rows = (count: number) => Array.from({ length: count }, (_, index) => completeRow(index + 1));

describe('a content as it is stored', () => {
  test('is plain where it is short, and compressed to a tenth where it is a sheet’s', () => {
    expect(toStored(filled(rows(1)))).toBe(JSON.stringify(filled(rows(1))));
    const whole = filled(rows(50));
    expect(toStored(whole)).toMatch(/^zstd:[\w+/=]+$/);
    expect(toStored(whole).length).toBeLessThan(Buffer.byteLength(JSON.stringify(whole)) / 10);
  });

  test('is read as it was given, however long it is', () => {
    const sizes = [1, 10, 200, 2_000, 20_000].map((count) => filled(rows(count)));
    const stored = sizes.map(toStored);
    expect(stored.map(fromStored)).toEqual(sizes);
  });

  test('is read as it was given, however it is stored', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.double({ noNaN: true }), fc.boolean());
    const key = fc.stringMatching(/^[a-z]{1,9}$/);
    const content = fc.record({
      rows: fc.array(fc.dictionary(key, cell), { maxLength: 40 }),
      report: fc.string({ unit: 'binary', maxLength: 2_000 }),
      notApplicable: fc.boolean(),
    });
    const kinds = new Set<boolean>();
    fc.assert(
      fc.property(content, (made) => {
        const sent: SheetContent = JSON.parse(JSON.stringify(made));
        const stored = toStored(sent);
        kinds.add(stored.startsWith('zstd:'));
        expect(fromStored(stored)).toEqual(sent);
        expect(fromStored(JSON.stringify(sent)), 'as earlier programs have stored it').toEqual(sent);
      }),
    );
    expect([...kinds].sort()).toEqual([false, true]);
  });
});

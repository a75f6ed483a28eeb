import { describe, expect, test } from 'vitest';
import { batchBytes, batchesOf } from '../../../../addin/workbook/city/batches.ts';

/** A batch as it is sent at its worst: each cell with a number format of its own. */
function sent(batch: unknown[][]): number {
  const formats = (batch[0] ?? []).map((_, column) => batch.map((row) => (column in row ? ['General'] : [])));
  return new TextEncoder().encode(JSON.stringify(JSON.stringify({ values: batch, formats }))).length;
}

describe('batches of rows', () => {
  test('none for no rows, one where all have room', () => {
    expect(batchesOf([])).toEqual([]);
    expect(batchesOf([['ก'], ['ข']])).toEqual([[['ก'], ['ข']]]);
  });

  test('all rows in their order, none twice, and each batch below the limit as it is sent', () => {
    const rows = Array.from({ length: 40_000 }, (_, index) => [
      index,
      `ชุมชน "${index}" ริมคลอง\nแปลงที่ ${index % 97}`,
      'นับ',
      '',
    ]);
    const batches = batchesOf(rows);
    expect(batches.length).toBeGreaterThan(1);
    expect(batches.flat()).toEqual(rows);
    for (const batch of batches) {
      expect(sent(batch)).toBeLessThan(batchBytes + 100);
    }
    // As few as can be: two neighbours would not go into one.
    const sizes = batches.map(sent);
    for (const [index, size] of sizes.slice(1).entries())
      expect(size + (sizes[index] ?? 0)).toBeGreaterThan(batchBytes);
  });

  test('a row larger than the limit goes alone', () => {
    const batches = batchesOf([['ก'], ['x'.repeat(100)], ['ข']], 60);
    expect(batches).toEqual([[['ก']], [['x'.repeat(100)]], [['ข']]]);
  });
});

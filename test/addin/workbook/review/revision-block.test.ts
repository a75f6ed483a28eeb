import { describe, expect, test } from 'vitest';
import { countWords, revisionBlock } from '../../../../addin/workbook/review/revision-block.ts';
import type { EntryRow } from '../../../../shared/terms/row.ts';
import { sampleIndicator } from '../../sample-indicator.ts';

const period = { fiscalYear: 2563, quarter: 1 } as const;
const row = (code: string, cells: EntryRow = {}): EntryRow => ({ code, name: `ชุมชน ${code}`, ...cells });
const block = (rows: EntryRow[], before: EntryRow[] | null = null, changes: object = {}) =>
  revisionBlock({ indicator: sampleIndicator(changes), period, rows, before });
const column = (header: string, { columns, rows }: ReturnType<typeof block>) => {
  const index = columns.findIndex((each) => each.header === header);
  return rows.map((cells) => cells[index]);
};

describe('the rows of a revision as cells', () => {
  test('stand under the sheet’s headers, with what each does to the result', () => {
    const laid = block([row('A1', { waste: 2.5, sorted: 'ใช่' }), row('A2')]);
    expect(laid.columns.map(({ header }) => header)).toEqual([
      'รหัสชุมชน',
      'ชุมชน',
      'ขยะ',
      'คัดแยก',
      'วันที่ชั่ง',
      'หมายเหตุ',
      'ผลการนับ',
    ]);
    expect(laid.rows).toEqual([
      ['A1', 'ชุมชน A1', 2.5, 'ใช่', null, null, countWords.above],
      ['A2', 'ชุมชน A2', null, null, null, null, countWords.unfilled],
    ]);
  });

  test('codes that are plain numbers stand as numbers, and days as text', () => {
    expect(block([row('1'), row('12')]).columns[0]?.format).toBe('0');
    expect(block([row('1'), row('A')]).columns[0]?.format).toBe('@');
    expect(block([row('1')]).columns[4]?.format).toBe('@');
  });

  test('a row left out is said to be, one that counts nothing says nothing', () => {
    const excluded = { excluded: { when: { is: ['sorted', 'no'] } } };
    const laid = block([row('1', { waste: 2, sorted: 'ไม่ใช่' }), row('2', { waste: 0 })], null, excluded);
    expect(column('ผลการนับ', laid)).toEqual([countWords.excluded, '']);
  });

  test('text that Excel would take for a formula is a text, and no formula', () => {
    expect(block([row('1', { remark: '=1+1' })]).rows[0]?.[5]).toBe('=1+1');
  });

  describe('beside an older one', () => {
    const before = [row('1', { waste: 2 }), row('2', { waste: 3 }), row('3', { waste: 4 })];
    const after = [row('1', { waste: 2.5, remark: 'ชั่งใหม่' }), row('2', { waste: 3 }), row('4', { waste: 1 })];
    const laid = block(after, before);

    test('names what each changed cell was; a row that is gone comes last', () => {
      expect(column('รหัสชุมชน', laid)).toEqual([1, 2, 4, 3]);
      expect(column('สิ่งที่เปลี่ยน', laid)).toEqual(['• ขยะ: เดิม 2\n• หมายเหตุ: เดิม (ว่าง)', '', 'แถวใหม่', '']);
      expect(column('ผลการนับ', laid).at(-1)).toBe(countWords.gone);
      expect(laid.lines).toEqual([2, 1, 1, 1]);
      expect(laid.changes).toEqual({ rows: 3, cells: 4 });
    });

    test('each column’s mark is found in the notes of its own changes only', () => {
      const marks = laid.columns.map(({ mark }) => mark);
      const notes = column('สิ่งที่เปลี่ยน', laid).map(String);
      const marked = marks.map((mark) => (mark === null ? null : notes.map((note) => note.includes(mark))));
      expect(marked[2]).toEqual([true, false, false, false]);
      expect(marked[5]).toEqual([true, false, false, false]);
      expect(marked[3]).toEqual([false, false, false, false]);
      expect(marks.slice(-2)).toEqual([null, null]);
    });

    test('a long note is given the lines it takes', () => {
      const long = block([row('1', { remark: 'ก' })], [row('1', { remark: 'ชั่งน้ำหนักใหม่ทั้งหมด '.repeat(8) })]);
      expect(long.lines[0]).toBeGreaterThan(3);
    });
  });
});

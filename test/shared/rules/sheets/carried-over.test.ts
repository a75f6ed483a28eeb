import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, type Progress } from '../../../../shared/rules/sheets/assess.ts';
import { type Earlier, sameAsEarlier } from '../../../../shared/rules/sheets/carried-over.ts';
import type { EntryRow } from '../../../../shared/terms/row.ts';
import '../../../chance.ts';
import { completeRow as complete, excludedRow, filled, sheetOf, untouchedRow, withoutPlan } from '../../sheet.ts';

const earlier: Earlier = { quarter: 1, rows: [complete(1), withoutPlan(2), excludedRow(3)] };
const sheet = { ...sheetOf(3, 2), earlier };
const { indicator } = sheet;
const later = (rows: EntryRow[], confirmed?: boolean) => assess(sheet, filled(rows, { confirmed }));
const counts = ({ filled, valid, excluded, carried, unchanged }: Progress) => ({
  filled,
  valid,
  excluded,
  carried,
  unchanged,
});

describe('a row says the same as an earlier one', () => {
  const isSame = sameAsEarlier(indicator, earlier);
  test.each<[string, EntryRow, boolean]>([
    ['cell by cell', complete(1), true],
    ['with the blank cells left out', { code: '1035-002', kind: 'ชุมชนแออัด', counted: 'นับ', hasPlan: 'ไม่มี' }, true],
    ['with spaces in a blank cell', { ...complete(1), remark: '  ' }, true],
    ['under a name that the register has changed', { ...complete(1), name: 'ชื่อใหม่' }, true],
    ['but for one cell', complete(1, { planDate: '12/10/2562' }), false],
    ['but for a remark', complete(1, { remark: 'ตรวจแล้ว' }), false],
    ['but for a cell that was cleared', complete(1, { actionPlanYear: null }), false],
    ['with a number typed as text', complete(1, { actionPlanYear: '2563' }), false],
    ['in another row', { ...complete(1), code: '1035-002' }, false],
    ['in a row that was not there', complete(4), false],
    ['where nothing has been filled in', untouchedRow(1), false],
  ])('%s', (_title, row, expected) => expect(isSame(row)).toBe(expected));

  test('in any wording that was ever submitted, for the mending of one quarter does not touch the next', () => {
    const mended = { ...earlier, rows: [complete(1, { project: 'ลานกีฬา' }), ...earlier.rows] };
    expect([complete(1), complete(1, { project: 'ลานกีฬา' })].map(sameAsEarlier(indicator, mended))).toEqual([
      true,
      true,
    ]);
  });

  test('nowhere, where nothing was submitted', () => {
    expect(sameAsEarlier(indicator, null)(complete(1))).toBe(false);
  });

  test('however the rows are sorted, pasted or copied', () => {
    const shuffled = <Item>(items: Item[]) =>
      fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length });
    const isSame = sameAsEarlier(indicator, earlier);
    const sorted = fc.tuple(...earlier.rows.map((row) => shuffled(Object.entries(row)))).chain(shuffled);
    fc.assert(fc.property(sorted, (rows) => rows.every((cells) => isSame(Object.fromEntries(cells)))));
  });
});

describe('[R15] what is carried over is not reported', () => {
  test('[R15] stands against submitting, once for the sheet, and says how many from where', () => {
    const { blocking } = later(earlier.rows);
    expect(blocking).toEqual([
      expect.objectContaining({
        rule: 'R15',
        row: null,
        what: {
          th: 'มี 3 แถวที่ยกมาจากไตรมาสที่ 1 และยังไม่ได้แก้ไขหรือยืนยัน',
          en: '3 rows are carried over from quarter 1, neither changed nor confirmed',
        },
      }),
    ]);
  });

  test.each<[string, EntryRow[], boolean | undefined, string[], object]>([
    [
      'nothing touched',
      earlier.rows,
      undefined,
      ['R15'],
      { filled: 0, valid: 0, excluded: 0, carried: 3, unchanged: 0 },
    ],
    [
      'one row touched',
      [complete(1, { planDate: '12/10/2562' }), ...earlier.rows.slice(1)],
      false,
      ['R15'],
      { filled: 1, valid: 1, excluded: 0, carried: 2, unchanged: 0 },
    ],
    ['all confirmed', earlier.rows, true, [], { filled: 3, valid: 3, excluded: 1, carried: 0, unchanged: 3 }],
    [
      'one row touched and the rest confirmed',
      [complete(1, { planDate: '12/10/2562' }), ...earlier.rows.slice(1)],
      true,
      [],
      { filled: 3, valid: 3, excluded: 1, carried: 0, unchanged: 2 },
    ],
    [
      'every row touched',
      [complete(1, { remark: 'ก' }), { ...withoutPlan(2), remark: 'ข' }, excludedRow(3, { remark: 'ค' })],
      false,
      [],
      { filled: 3, valid: 3, excluded: 1, carried: 0, unchanged: 0 },
    ],
  ])('[R15] %s', (_title, rows, confirmed, rules, progress) => {
    const { blocking, progress: found } = later(rows, confirmed);
    expect(blocking.map(({ rule }) => rule)).toEqual(rules);
    expect(counts(found)).toEqual(progress);
  });

  test('[R15] leaves the figure as the cell has it', () => {
    expect(later(earlier.rows).result).toEqual(later(earlier.rows, true).result);
  });

  test('[R15] a carried row that breaks a rule is told so as well', () => {
    const rules = (rows: EntryRow[]) =>
      assess({ ...sheet, earlier: { quarter: 1, rows } }, filled(rows)).blocking.map(({ rule }) => rule);
    expect(rules([complete(1, { counted: null }), withoutPlan(2), excludedRow(3)])).toEqual(['R1', 'R15']);
  });

  test('[R15] is asked of no indicator that counts anew each quarter; a row that is the same is known', () => {
    const renewed = { ...sheet, indicator: { ...indicator, quarters: 'renewed' as const } };
    const { blocking, progress } = assess(renewed, filled(earlier.rows));
    expect(blocking).toEqual([]);
    expect(counts(progress)).toMatchObject({ filled: 3, carried: 0, unchanged: 3 });
  });

  test('[R15] is not asked where nothing applies', () => {
    const { blocking } = assess(sheet, filled([], { notApplicable: true, report: 'ไม่มีชุมชน' }));
    expect(blocking).toEqual([]);
  });
});

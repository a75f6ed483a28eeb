import { describe, expect, test } from 'vitest';
import {
  describeColumn,
  describeQuarters,
  describeReporters,
  describeRows,
  describeRule,
} from '../../../../shared/indicator/compilers/sheet-to-words.ts';
import { sampleIndicator } from '../../../addin/sample-indicator.ts';
import { columnOf, words } from '../../sheet.ts';

const columnsIn = (...columns: object[]) =>
  sampleIndicator({ columns: [...sampleIndicator().columns, ...columns] }).columns;

describe('a sheet in words', () => {
  test.each([
    ['districts', 'ทุกเขต', 'every district'],
    [['1035'], '1 เขต', '1 district'],
    [['1034', '1035'], '2 เขต', '2 districts'],
  ])('reported by %j: %s', (reportedBy, th, en) => {
    expect(describeReporters(sampleIndicator({ reportedBy }))).toEqual({ th, en });
  });

  test.each([
    ['renewed', 'นับใหม่ทุกไตรมาส', 'counted anew every quarter'],
    ['cumulative', 'สะสมจากต้นปี', 'cumulative from the year’s start'],
    ['year-end', 'วัดเมื่อสิ้นปี', 'measured at the year’s end'],
  ])('quarters %s: %s', (quarters, th, en) => {
    expect(describeQuarters(sampleIndicator({ quarters }))).toEqual({ th, en });
  });

  test('rows say where they come from', () => {
    const subject = { th: 'ขั้นตอน', en: 'Step' };
    const list = ['1', '2'].map((code) => ({ code, name: subject }));
    expect(describeRows(sampleIndicator()).th).toBe('ชุมชนตามทะเบียนของเขต');
    expect(describeRows(sampleIndicator({ rows: { from: 'list', subject, list } })).th).toBe('ขั้นตอน (รายการคงที่ 2 แถว)');
    expect(describeRows(sampleIndicator({ rows: { from: 'district', subject, room: 20 } })).th).toBe(
      'ขั้นตอนที่เขตเพิ่มเอง (เตรียมไว้ 20 แถว เขตเพิ่มได้)',
    );
  });

  test('columns say what may stand in them, who fills them, and which must be filled', () => {
    expect(sampleIndicator().columns.map((column) => describeColumn(column).th)).toEqual([
      'ตัวเลข ทศนิยม 1 ตำแหน่ง · เขตกรอก (ต้องมี)',
      '“ใช่” หรือ “ไม่ใช่” · เขตกรอก',
      'วันที่ · เขตกรอก',
    ]);
  });

  test.each<[string, object, string]>([
    ['a text', columnOf('text', 'more', 'อื่น', { maxLength: 40 }), 'text of at most 40 characters'],
    ['a whole number', columnOf('whole', 'more', 'อื่น'), 'a whole number'],
    ['one with a limit', columnOf('whole', 'more', 'อื่น', { min: 0, max: 1_000 }), 'a whole number, 0 to 1,000'],
    [
      'per cent',
      columnOf('decimal', 'more', 'อื่น', { decimals: 2, percent: true, min: 0, max: 100 }),
      'per cent with 2 decimal places, 0 to 100',
    ],
    ['money', columnOf('money', 'more', 'อื่น', { max: 2_500.5 }), 'an amount in baht, 0 to 2,500.5'],
    ['a year', columnOf('year', 'more', 'อื่น', { min: 2563, max: 2565 }), 'a year BE, 2563 to 2565'],
    [
      'a list of choices, of which the first twelve are named',
      columnOf('choice', 'more', 'อื่น', {
        choices: Array.from({ length: 14 }, (_, index) => ({
          code: `${index}`,
          label: words(`ก${index}`, `a${index}`),
        })),
      }),
      'one of “a0”, “a1”, “a2”, “a3”, “a4”, “a5”, “a6”, “a7”, “a8”, “a9”, “a10”, “a11” … (+2)',
    ],
  ])('%s', (_title, column, en) => {
    const { filledBy: _, ...said } = { filledBy: '', ...column };
    expect(
      columnsIn(said)
        .map((one) => describeColumn(one).en)
        .at(-1),
    ).toBe(`${en} · filled in by the district`);
  });

  test.each([
    ['error', 'Cannot be sent where “ขยะ” is more than 5'],
    ['warning', 'Needs a remark where “ขยะ” is more than 5'],
  ])('a rule that is a %s says when, where and what then', (severity, breach) => {
    const rule = {
      id: 'C1',
      severity,
      column: 'waste',
      breach: { compare: ['waste', '>', 5] },
      what: words('มากไป', 'Too much'),
      cure: words('ชั่งใหม่', 'Weigh it again'),
    };
    const indicator = sampleIndicator({ rules: [rule] });
    expect(indicator.rules.map((one) => describeRule(indicator, one))).toMatchObject([
      { breach: { en: breach }, told: { th: 'ที่ “ขยะ”: มากไป — ชั่งใหม่', en: 'At “ขยะ”: Too much — Weigh it again' } },
    ]);
  });
});

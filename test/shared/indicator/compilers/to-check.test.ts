import { describe, expect, test } from 'vitest';
import { compileCheck, type RowReading } from '../../../../shared/indicator/compilers/to-check.ts';
import { compileTest } from '../../../../shared/indicator/compilers/to-test.ts';
import type { Condition } from '../../../../shared/indicator/condition.ts';
import { columnsRead } from '../../../../shared/indicator/condition-parts.ts';
import type { Period } from '../../../../shared/terms/period.ts';
import type { Cell, EntryRow } from '../../../../shared/terms/row.ts';
import { columnOf, indicatorOf, words } from '../../sheet.ts';

const period: Period = { fiscalYear: 2563, quarter: 1 };

const columns = [
  columnOf('whole', 'invited', 'เชิญ'),
  columnOf('whole', 'came', 'มา'),
  columnOf('money', 'budget', 'งบ'),
  columnOf('decimal', 'share', 'สัดส่วน', { decimals: 4 }),
  columnOf('yesNo', 'done', 'ทำแล้ว'),
  columnOf('choice', 'state', 'สถานะ', {
    choices: [
      { code: 'open', label: words('เปิด') },
      { code: 'closed', label: words('ปิด') },
      { code: 'old', label: words('เลิก'), validTo: '2019-09-30' },
    ],
  }),
  columnOf('date', 'begunOn', 'วันเริ่ม'),
  columnOf('date', 'endedOn', 'วันสิ้นสุด'),
  columnOf('text', 'note', 'บันทึก', { maxLength: 5 }),
];

describe('a condition', () => {
  /** Whether it holds of a row with these cells beside its name. */
  function holds(condition: Condition, cells: Record<string, Cell>, conditions: object = {}): boolean {
    const indicator = indicatorOf({ columns, conditions });
    const { values } = compileCheck(indicator, period)({ name: 'ก', ...cells });
    return compileTest(indicator, period, condition)(values);
  }

  test.each<[string, Condition, Record<string, Cell>, boolean]>([
    ['is: a blank cell has no code', { is: ['done', 'no'] }, {}, false],
    ['is: nor has one that cannot be read', { is: ['done', 'yes'] }, { done: 'ใช่ ' }, false],
    ['is: another code', { is: ['done', 'yes'] }, { done: 'ไม่ใช่' }, false],
    ['is: a code that this quarter does not use', { is: ['state', 'old'] }, { state: 'เลิก' }, false],
    ['is: the code', { is: ['done', 'yes'] }, { done: 'ใช่' }, true],
    ['oneOf: none of them', { oneOf: ['state', ['open']] }, { state: 'ปิด' }, false],
    ['oneOf: a blank cell', { oneOf: ['state', ['open', 'closed']] }, {}, false],
    ['oneOf: one of them', { oneOf: ['state', ['open', 'closed']] }, { state: 'ปิด' }, true],
    ['filled: a blank cell', { filled: 'note' }, { note: '  ' }, false],
    ['filled: one that cannot be read', { filled: 'invited' }, { invited: '10' }, false],
    ['filled: a text too long', { filled: 'note' }, { note: '123456' }, false],
    ['filled: zero is a value', { filled: 'invited' }, { invited: 0 }, true],
    ['compare: a blank cell is not less', { compare: ['invited', '<', 5] }, {}, false],
    ['compare: nor is it another', { compare: ['invited', '<>', 5] }, {}, false],
    ['compare: nor is one that cannot be read', { compare: ['invited', '<', 5] }, { invited: '3' }, false],
    ['compare: below', { compare: ['invited', '<', 5] }, { invited: 5 }, false],
    ['compare: at most', { compare: ['invited', '<=', 5] }, { invited: 5 }, true],
    ['compare: equal', { compare: ['invited', '=', 5] }, { invited: 5 }, true],
    ['compare: another', { compare: ['invited', '<>', 5] }, { invited: 4 }, true],
    ['compare: at least', { compare: ['invited', '>=', 5] }, { invited: 4 }, false],
    ['compare: above', { compare: ['invited', '>', 5] }, { invited: 6 }, true],
    ['compare: finer than the column', { compare: ['invited', '>', 4.9999] }, { invited: 5 }, true],
    ['compare: as fine as the column', { compare: ['budget', '=', 0.07] }, { budget: 0.07 }, true],
    ['compare: what floats would miss', { compare: ['share', '=', 1.1] }, { share: 1.1 }, true],
    ['compare: with a blank column', { compare: ['came', '>', { column: 'invited' }] }, { came: 5 }, false],
    ['compare: with a column', { compare: ['came', '>', { column: 'invited' }] }, { came: 5, invited: 4 }, true],
    ['compare: with a finer column', { compare: ['came', '=', { column: 'share' }] }, { came: 5, share: 5 }, true],
    ['compare: with a coarser one', { compare: ['budget', '<', { column: 'came' }] }, { budget: 4.99, came: 5 }, true],
    ['compare: days', { compare: ['begunOn', '<', '2019-10-11'] }, { begunOn: '10/10/2562' }, true],
    ['compare: not before that day', { compare: ['begunOn', '<', '2019-10-11'] }, { begunOn: '11/10/2562' }, false],
    [
      'compare: after the quarter’s last day',
      { compare: ['begunOn', '>', { day: 'periodEnd' }] },
      { begunOn: '1/1/2563' },
      true,
    ],
    ['compare: its last day', { compare: ['begunOn', '>', { day: 'periodEnd' }] }, { begunOn: '31/12/2562' }, false],
    [
      'compare: before its first day',
      { compare: ['begunOn', '<', { day: 'periodStart' }] },
      { begunOn: '30/9/2562' },
      true,
    ],
    ['compare: its first day', { compare: ['begunOn', '<', { day: 'periodStart' }] }, { begunOn: '1/10/2562' }, false],
    [
      'compare: two days',
      { compare: ['endedOn', '<', { column: 'begunOn' }] },
      { begunOn: '9/10/2562', endedOn: '10/9/2562' },
      true,
    ],
    ['between: below', { between: ['invited', 2, 5] }, { invited: 1 }, false],
    ['between: above', { between: ['invited', 2, 5] }, { invited: 6 }, false],
    ['between: blank', { between: ['invited', -1, 5] }, {}, false],
    ['between: the first', { between: ['invited', 2, 5] }, { invited: 2 }, true],
    ['between: the last', { between: ['invited', 2, 5] }, { invited: 5 }, true],
    ['between: days', { between: ['begunOn', '2019-10-11', '2019-10-12'] }, { begunOn: '12/10/2562' }, true],
    ['all: not one of them', { all: [{ filled: 'invited' }, { filled: 'came' }] }, {}, false],
    ['all: one missing', { all: [{ filled: 'invited' }, { filled: 'came' }] }, { invited: 1 }, false],
    ['all: both', { all: [{ filled: 'invited' }, { filled: 'came' }] }, { invited: 1, came: 1 }, true],
    ['any: none', { any: [{ filled: 'invited' }, { filled: 'came' }] }, {}, false],
    ['any: one', { any: [{ filled: 'invited' }, { filled: 'came' }] }, { came: 1 }, true],
    ['not: of a blank cell', { not: { is: ['done', 'yes'] } }, {}, true],
    ['not: of one that cannot be read', { not: { is: ['done', 'yes'] } }, { done: '?' }, true],
    ['not: of what holds', { not: { is: ['done', 'yes'] } }, { done: 'ใช่' }, false],
    ['meets: a condition by its name', { meets: 'busy' }, { invited: 10 }, true],
    ['meets: of one that names another', { meets: 'quiet' }, { invited: 10 }, false],
  ])('%s', (_title, condition, cells, expected) => {
    const named = { busy: { compare: ['invited', '>=', 10] }, quiet: { not: { meets: 'busy' } } };
    expect(holds(condition, cells, named)).toBe(expected);
  });

  test.each([
    [0, false],
    [1, false],
    [2, true],
    [3, true],
    [4, true],
  ])('atLeast 2 of 4: %d of them: %s', (met, expected) => {
    const keys = ['invited', 'came', 'budget', 'share'];
    const condition: Condition = { atLeast: [2, keys.map((filled) => ({ filled }))] };
    expect(holds(condition, Object.fromEntries(keys.slice(4 - met).map((key) => [key, 1])))).toBe(expected);
  });

  test.each([1, 2, 3, 4, 5])('all and any of %d parts', (number) => {
    const keys = ['invited', 'came', 'budget', 'share', 'note'].slice(0, number);
    const parts = keys.map((filled): Condition => ({ filled }));
    const cells = (left: number) => Object.fromEntries(keys.slice(left).map((key) => [key, 1]));
    expect([holds({ all: parts }, cells(0)), holds({ all: parts }, cells(1))]).toEqual([true, false]);
    expect([holds({ any: parts }, cells(number - 1)), holds({ any: parts }, {})]).toEqual([true, false]);
  });

  test('reads the columns that it speaks of, those of named ones too', () => {
    const indicator = indicatorOf({ columns, conditions: { busy: { compare: ['invited', '>', { column: 'came' }] } } });
    const condition: Condition = {
      any: [
        { not: { meets: 'busy' } },
        { all: [{ is: ['done', 'yes'] }, { oneOf: ['state', ['open']] }] },
        { atLeast: [1, [{ filled: 'note' }, { between: ['share', 0, 1] }]] },
      ],
    };
    expect(columnsRead(indicator, condition)).toEqual(['invited', 'came', 'done', 'state', 'note', 'share']);
  });
});

const rule = (id: string, column: string, breach: Condition, severity = 'error') => ({
  id,
  severity,
  column,
  breach,
  what: words('ผิด'),
  cure: words('แก้'),
});

describe('the check of a row', () => {
  const indicator = indicatorOf({
    rows: { from: 'roster', subject: words('ชุมชน') },
    columns: [columnOf('yesNo', 'kind', 'ประเภท', { filledBy: 'prefilled', required: true }), ...columns],
    rules: [
      rule('C1', 'came', { compare: ['came', '>', { column: 'invited' }] }),
      rule('C2', 'note', { not: { filled: 'note' } }, 'warning'),
      rule('C3', 'done', { all: [{ is: ['done', 'yes'] }, { not: { filled: 'endedOn' } }] }),
    ],
  });
  const check = compileCheck(indicator, period);
  const laid: EntryRow = { code: '1', name: 'ชุมชน', kind: 'ใช่' };

  /** What it finds, as `what@column`. */
  function found({ faults, missing, breaches }: RowReading): string[] {
    return [
      ...faults.map(({ fault, column }) => `${fault.rule}@${column.key}`),
      ...missing.map(({ key }) => `R1@${key}`),
      ...breaches.map(({ rule, column }) => `${rule.id}@${column.key}`),
    ];
  }

  test.each<[string, EntryRow, boolean, boolean]>([
    ['nothing at all', {}, true, false],
    ['blank cells', { code: ' ', name: null, note: '' }, true, false],
    ['what another column of the district’s own has', { phone: '02 000 0000' }, true, false],
    ['what was laid in', laid, false, false],
    ['what was prefilled, and changed', { ...laid, kind: 'ไม่ใช่' }, false, false],
    ['a remark', { ...laid, remark: 'ก' }, false, true],
    ['a zero', { ...laid, invited: 0 }, false, true],
    ['FALSE', { ...laid, done: false }, false, true],
    ['what cannot be read', { invited: '?' }, false, true],
  ])('%s: empty %s, begun %s', (_title, row, empty, begun) => {
    expect(check(row)).toMatchObject({ empty, begun });
  });

  test('says nothing more of a row that has not been begun', () => {
    expect(found(check({ ...laid, kind: '?' }))).toEqual([]);
  });

  test.each<[string, EntryRow, string[]]>([
    ['a value that cannot be read', { note: 'ก', invited: '5' }, ['R3@invited']],
    ['a required one that is blank', { note: 'ก', kind: null }, ['R1@kind']],
    ['a required one that cannot be read is not missing', { note: 'ก', kind: '?' }, ['R2@kind']],
    ['breaches, errors and warnings, in the order of the rules', { invited: 4, came: 5 }, ['C1@came', 'C2@note']],
    ['a rule waits for what cannot be read', { note: 'ก', invited: '4', came: 5 }, ['R3@invited']],
    ['also where the blank cell that it would take it for is a breach', { note: '123456' }, ['R5@note']],
    [
      'also where a cell that cannot be read decides nothing',
      { note: 'ก', done: 'ใช่', endedOn: '1/10/62' },
      ['R3@endedOn'],
    ],
    ['other rules do not wait', { invited: '?', done: 'ใช่' }, ['R3@invited', 'C2@note', 'C3@done']],
    ['a sound row', { note: 'ก', invited: 5, came: 5, done: 'ใช่', endedOn: '31/12/2562' }, []],
  ])('%s', (_title, changes, expected) => {
    expect(found(check({ ...laid, ...changes }))).toEqual(expected);
  });

  test('gives values in the order of the columns, null where there is none', () => {
    const { values } = check({ ...laid, invited: 5, budget: 1.5, share: '?', done: 'ใช่', begunOn: '1/10/2562' });
    expect(values).toEqual(['1', 'ชุมชน', 'yes', 5, null, 150, null, 'yes', null, 25621001, null, null, null]);
  });

  test('a row leaves nothing behind for the next', () => {
    check({ ...laid, invited: '?', came: 9, kind: null });
    expect(found(check({ ...laid, note: 'ก' }))).toEqual([]);
    expect(check({ ...laid, note: 'ก' }).values.filter((value) => value !== null)).toEqual(['1', 'ชุมชน', 'yes', 'ก']);
  });
});

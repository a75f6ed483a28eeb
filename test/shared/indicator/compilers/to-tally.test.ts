import { describe, expect, test } from 'vitest';
import { compileTally, placesOfMeasure } from '../../../../shared/indicator/compilers/to-tally.ts';
import { assess } from '../../../../shared/rules/sheets/assess.ts';
import type { Community } from '../../../../shared/terms/register.ts';
import type { Cell, EntryRow } from '../../../../shared/terms/row.ts';
import { columnOf, filled, indicatorOf, words } from '../../sheet.ts';

/** Every kind of measure, over sheets small enough to add up by hand. */

const columns = [
  columnOf('whole', 'people', 'ผู้เข้าร่วม', { min: 0, max: 100 }),
  columnOf('money', 'spent', 'งบที่ใช้'),
  columnOf('decimal', 'share', 'สัดส่วน', { decimals: 2, min: 0, max: 100 }),
  columnOf('decimal', 'change', 'เปลี่ยนแปลง', { decimals: 1 }),
  columnOf('date', 'heldOn', 'วันที่จัด'),
  columnOf('yesNo', 'done', 'ทำแล้ว'),
];
const isDone = { is: ['done', 'yes'] };

/** What a measure amounts to over rows of these cells; an empty list is a row that nobody has touched. */
function amount(measure: object, keys: string[], cells: Cell[][], from: 'district' | 'roster' = 'district'): string {
  const indicator = indicatorOf({
    columns,
    rows: { from, subject: words('โครงการ') },
    measures: { amount: { name: words('จำนวน'), ...measure } },
    results: [
      {
        key: 'total',
        name: words('ผล'),
        unit: words('หน่วย'),
        target: null,
        calculation: { kind: 'total', of: 'amount' },
      },
    ],
  });
  const codes = cells.map((_, index) => String(index + 1));
  const communities = codes.map((code): Community => ({ code, name: `ชุมชน ${code}`, kind: '' }));
  const rows = cells.map((row, index): EntryRow => {
    const typed = Object.fromEntries(keys.map((key, at) => [key, row[at] ?? null]));
    return { code: codes[index] ?? '', name: row.length > 0 ? `รายการ ${index + 1}` : null, ...typed };
  });
  const { result } = assess({ indicator, period: { fiscalYear: 2563, quarter: 1 }, communities }, filled(rows));
  return result.measures.amount ?? 'none';
}

type Case = [title: string, rows: Cell[][], amount: string];

describe('count', () => {
  test.each<Case>([
    ['rows that nobody has touched do not count', [[], ['ใช่'], []], '1'],
    ['what cannot be read does not meet the condition', [['ใช่ '], [true], ['yes']], '0'],
    ['a blank cell does not', [[null], ['ใช่']], '1'],
    ['all of them', [['ใช่'], ['ใช่'], ['ใช่']], '3'],
  ])('%s', (_title, rows, expected) => {
    expect(amount({ count: isDone }, ['done'], rows)).toBe(expected);
  });

  test.each<Case>([
    ['of a condition that a blank cell meets only begun rows count', [[], [null], ['ไม่ใช่'], ['ใช่']], '2'],
    ['a cell that cannot be read is as a blank one', [['?'], ['ใช่']], '1'],
  ])('%s', (_title, rows, expected) => {
    expect(amount({ count: { not: isDone } }, ['done'], rows)).toBe(expected);
  });

  test('count rows: every row that has been begun, whatever stands in it', () => {
    expect(amount({ count: 'rows' }, ['people'], [[], [null], ['?'], [5]])).toBe('3');
  });
});

describe('sum', () => {
  test.each<Case>([
    ['none where no number can be read', [['๑๐'], ['10'], [null], [0.5]], '0'],
    ['what is out of range adds nothing', [[101], [-1], [100]], '100'],
    ['rows that nobody has touched add nothing', [[], [3], []], '3'],
    ['1 + 2 + 3', [[1], [2], [3]], '6'],
  ])('%s', (_title, rows, expected) => {
    expect(amount({ sum: 'people' }, ['people'], rows)).toBe(expected);
  });

  test.each<Case>([
    ['tenths of a baht that floats would miss', [[0.1], [0.2]], '0.30'],
    ['twenty times 1,407.52', Array.from({ length: 20 }, () => [1407.52]), '28150.40'],
    ['the most that a cell takes', [[1_000_000_000], [999_999_999.99]], '1999999999.99'],
    ['a negative amount is out of range', [[-0.01], [5]], '5.00'],
  ])('of money: %s', (_title, rows, expected) => {
    expect(amount({ sum: 'spent' }, ['spent'], rows)).toBe(expected);
  });

  test('below zero where the column allows it', () => {
    expect(amount({ sum: 'change' }, ['change'], [[-1.5], [0.2], [-0.1]])).toBe('-1.4');
  });

  test('where: 10 + 30, not 20', () => {
    const rows = [
      [10, 'ใช่'],
      [20, 'ไม่ใช่'],
      [30, 'ใช่'],
      [40, null],
    ];
    expect(amount({ sum: 'people', where: isDone }, ['people', 'done'], rows)).toBe('40');
  });
});

describe('weightedSum', () => {
  test.each<Case>([
    [
      'one of the two missing',
      [
        [40, null],
        [null, 50],
      ],
      '0.00',
    ],
    [
      'one of the two cannot be read',
      [
        ['40', 50],
        [40, 50.001],
      ],
      '0.00',
    ],
    [
      '40 × 0.25 + 60 × 12.50',
      [
        [40, 0.25],
        [60, 12.5],
      ],
      '760.00',
    ],
  ])('%s', (_title, rows, expected) => {
    expect(amount({ weightedSum: ['people', 'share'] }, ['people', 'share'], rows)).toBe(expected);
  });

  test('where: 40 × 0.25 alone', () => {
    const rows = [
      [40, 0.25, 'ใช่'],
      [60, 12.5, 'ไม่ใช่'],
    ];
    expect(amount({ weightedSum: ['people', 'share'], where: isDone }, ['people', 'share', 'done'], rows)).toBe(
      '10.00',
    );
  });

  test('of two columns with decimals: 0.25 × 0.25 to the last place', () => {
    expect(amount({ weightedSum: ['share', 'share'] }, ['share'], [[0.25], [99.99]])).toBe('9998.0626');
  });
});

describe('latest', () => {
  const latest = { latest: 'people', by: 'heldOn' };

  test.each<Case>([
    [
      'no day that can be read',
      [
        [5, null],
        [6, '11/10/62'],
      ],
      '0',
    ],
    [
      'no number on the latest day: the one before',
      [
        [5, '1/10/2562'],
        [null, '2/10/2562'],
        ['?', '3/10/2562'],
      ],
      '5',
    ],
    [
      'the latest day, wherever it stands',
      [
        [5, '1/10/2562'],
        [7, '31/12/2562'],
        [6, '30/11/2562'],
      ],
      '7',
    ],
    [
      'equal days: the upper row',
      [
        [5, '1/10/2562'],
        [7, '31/12/2562'],
        [8, '31/12/2562'],
      ],
      '7',
    ],
    [
      'by the day itself, not by its text',
      [
        [5, '9/10/2562'],
        [7, '10/10/2562'],
      ],
      '7',
    ],
    [
      'a zero is a value',
      [
        [5, '1/10/2562'],
        [0, '2/10/2562'],
      ],
      '0',
    ],
  ])('%s', (_title, rows, expected) => {
    expect(amount(latest, ['people', 'heldOn'], rows)).toBe(expected);
  });

  test('where: the latest of those that are done', () => {
    const rows = [
      [5, '1/10/2562', 'ใช่'],
      [7, '31/12/2562', 'ไม่ใช่'],
    ];
    expect(amount({ ...latest, where: isDone }, ['people', 'heldOn', 'done'], rows)).toBe('5');
  });
});

describe('reached', () => {
  const reached = { reached: 'people', when: isDone };

  test.each<Case>([
    [
      'the first step is not done',
      [
        [20, 'ไม่ใช่'],
        [50, 'ใช่'],
      ],
      '0',
    ],
    ['the first step is not begun', [[], [50, 'ใช่']], '0'],
    [
      'a gap: what is done after it does not count',
      [
        [20, 'ใช่'],
        [50, 'ไม่ใช่'],
        [80, 'ใช่'],
      ],
      '20',
    ],
    ['an untouched row in between is a gap', [[20, 'ใช่'], [], [80, 'ใช่']], '20'],
    [
      'a step whose state cannot be read is a gap',
      [
        [20, 'ใช่'],
        [50, 'ใช่ '],
        [80, 'ใช่'],
      ],
      '20',
    ],
    [
      'all but the last',
      [
        [20, 'ใช่'],
        [50, 'ใช่'],
        [80, 'ไม่ใช่'],
      ],
      '50',
    ],
    [
      'all steps',
      [
        [20, 'ใช่'],
        [50, 'ใช่'],
        [100, 'ใช่'],
      ],
      '100',
    ],
    ['untouched rows after them', [[20, 'ใช่'], [50, 'ใช่'], [], []], '50'],
    [
      'a step that is done and has no value is 0',
      [
        [20, 'ใช่'],
        [null, 'ใช่'],
      ],
      '0',
    ],
  ])('%s', (_title, rows, expected) => {
    expect(amount(reached, ['people', 'done'], rows)).toBe(expected);
  });
});

describe('every', () => {
  test.each<Case>([
    ['one row that does not', [['ใช่'], ['ไม่ใช่']], '0'],
    ['one row that nobody has touched', [['ใช่'], []], '0'],
    ['one that cannot be read', [['ใช่'], ['?']], '0'],
    ['all', [['ใช่'], ['ใช่']], '1'],
  ])('of a roster: %s', (_title, rows, expected) => {
    expect(amount({ every: isDone }, ['done'], rows, 'roster')).toBe(expected);
  });

  test.each<Case>([
    ['one row that does not', [['ใช่'], ['ไม่ใช่']], '0'],
    ['rows that nobody has touched do not matter', [['ใช่'], [], ['ใช่'], []], '1'],
  ])('of the district’s own lines: %s', (_title, rows, expected) => {
    expect(amount({ every: isDone }, ['done'], rows)).toBe(expected);
  });

  test('a row that the table has lost makes it 0', () => {
    const indicator = indicatorOf({
      columns,
      rows: { from: 'roster', subject: words('ชุมชน') },
      measures: { all: { name: words('ครบทุกชุมชน'), every: isDone } },
      results: [
        {
          key: 'total',
          name: words('ผล'),
          unit: words('-'),
          target: null,
          calculation: { kind: 'total', of: 'all' },
        },
      ],
    });
    const communities = ['1', '2'].map((code) => ({ code, name: code, kind: '' }));
    const sheet = { indicator, period: { fiscalYear: 2563, quarter: 1 as const }, communities };
    const all = (rows: EntryRow[]) => assess(sheet, filled(rows)).result.measures.all;
    expect(all([{ code: '1', done: 'ใช่' }])).toBe('0');
    expect(
      all([
        { code: '1', done: 'ใช่' },
        { code: '2', done: 'ใช่' },
      ]),
    ).toBe('1');
  });
});

test('before any row every total is 0, also that of every', () => {
  const indicator = indicatorOf({
    columns,
    measures: {
      projects: { name: words('แถว'), count: 'rows' },
      spent: { name: words('จ่าย'), sum: 'spent' },
      latest: { name: words('ล่าสุด'), latest: 'share', by: 'heldOn' },
      reached: { name: words('ขั้น'), reached: 'people', when: isDone },
      all: { name: words('ครบ'), every: isDone },
    },
  });
  const begin = compileTally(indicator, { fiscalYear: 2563, quarter: 1 }, null);
  const nothing = { projects: '0', spent: '0.00', latest: '0.00', reached: '0', all: '0' };
  expect(begin().totals()).toEqual(nothing);
  const tally = begin();
  tally.skip();
  expect(tally.totals()).toEqual(nothing);
});

test('a tally knows nothing of the one before', () => {
  const begin = compileTally(indicatorOf(), { fiscalYear: 2563, quarter: 1 }, null);
  begin().add([]);
  const second = begin();
  second.add([]);
  expect(second.totals()).toEqual({ projects: '1' });
});

describe('a total’s decimal places', () => {
  test.each([
    [{ count: 'rows' }, 0],
    [{ every: isDone }, 0],
    [{ sum: 'people' }, 0],
    [{ sum: 'spent' }, 2],
    [{ weightedSum: ['people', 'share'] }, 2],
    [{ weightedSum: ['share', 'share'] }, 4],
    [{ latest: 'change', by: 'heldOn' }, 1],
    [{ reached: 'share', when: isDone }, 2],
  ])('%j: %d', (measure, places) => {
    const indicator = indicatorOf({ columns, measures: { projects: { name: words('จำนวน'), ...measure } } });
    expect(placesOfMeasure(indicator, indicator.measures.projects as never)).toBe(places);
  });
});

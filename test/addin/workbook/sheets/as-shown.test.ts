import { describe, expect, test } from 'vitest';
import { requestDateSystem } from '../../../../addin/workbook/kit/date-system.ts';
import { shownAs } from '../../../../addin/workbook/kit/shown-as.ts';
import { hasDays, rowsAsShown } from '../../../../addin/workbook/sheets/as-shown.ts';
import { normaliseRows } from '../../../../shared/rules/normalise/normalise-rows.ts';
import type { ShownAs } from '../../../../shared/rules/normalise/normalised.ts';
import { assess } from '../../../../shared/rules/sheets/assess.ts';
import type { Cell } from '../../../../shared/terms/row.ts';
import { columnOf, indicatorOf } from '../../../shared/sheet.ts';

/** What a number cell shows is read: a pasted 10-Dec is no 46,366 people. */

test.each<[string, ShownAs | null]>([
  ['General', null],
  ['0', null],
  ['#,##0.00', null],
  ['+#,##0;-#,##0;#,##0', null],
  ['0.00E+00', null],
  ['#,##0 "คน (day)"', null],
  ['#,##0.00 \\d', null],
  ['[Red]#,##0', null],
  ['[$฿-41E]#,##0.00', null],
  ['_(* #,##0_);_(* (#,##0)', null],
  ['@', null],
  ['0%', 'percent'],
  ['0.00%;[Red]-0.00%', 'percent'],
  ['0.00 "%"', null],
  ['d-mmm', 'date'],
  ['m/d/yyyy', 'date'],
  ['[$-41E]d mmm bbbb', 'date'],
  ['[$-F800]dddd, mmmm dd, yyyy', 'date'],
  ['[$-th-TH,D00]d/m/yy', 'date'],
  ['h:mm AM/PM', 'date'],
  ['[h]:mm:ss', 'date'],
  ['mm:ss.0', 'date'],
  ['[$-411]ggge', 'date'],
])('the format %s makes of a number %s', (format, shown) => {
  expect(shownAs(format)).toBe(shown);
});

const indicator = indicatorOf({
  columns: [
    columnOf('whole', 'people', 'คน'),
    columnOf('money', 'paid', 'บาท'),
    columnOf('year', 'year', 'ปี'),
    columnOf('decimal', 'share', 'ร้อยละ', { decimals: 2, percent: true }),
    columnOf('date', 'heldOn', 'วันที่'),
  ],
});
const { columns } = indicator;
const period = { fiscalYear: 2563, quarter: 1 } as const;
/** 10 December 2026 as Excel keeps it. */
const serial = 46_366;

describe('a cell of a number column', () => {
  test.each<[string, string, Cell, ShownAs | null, Cell]>([
    ['is the day that it shows', 'people', serial, 'date', '10/12/2569'],
    ['is a day in a column of money, too', 'paid', serial + 0.5, 'date', '10/12/2569'],
    ['and in one of years', 'year', serial, 'date', '10/12/2569'],
    ['is the number where it shows one', 'people', serial, null, serial],
    ['stays where a number was typed in place of a day', 'people', 12, 'date', 12],
    ['is the percentage that it shows', 'paid', 0.2, 'percent', '20%'],
    ['is left to the normaliser in a per cent column', 'share', 0.2, 'percent', 0.2],
    ['stays a text', 'people', '10-Dec', 'date', '10-Dec'],
    ['stays blank', 'people', null, 'date', null],
  ])('%s', (_title, key, cell, shown, read) => {
    const cells = new Map<string, ShownAs>(shown ? [[`0 ${key}`, shown]] : []);
    expect(rowsAsShown(columns, [{ [key]: cell }], cells, 0)).toEqual([{ [key]: read }]);
  });

  test('that shows a day is asked about, and counts for nothing, with whatever other cell', () => {
    const row = { code: '1', name: 'งานวัด', people: serial, paid: 100, year: 2563, share: 5, heldOn: '1/10/2562' };
    const shown = new Map<string, ShownAs>([['0 people', 'date']]);
    const rows = rowsAsShown(columns, [row], shown, 0);
    const { doubts, proposals } = normaliseRows(indicator, period, rows, shown);
    expect(doubts).toMatchObject([{ column: 'people', what: { en: '“10/12/2569” is a date, not a number' } }]);
    expect(proposals).toEqual([]);
    const sheet = { indicator, period, communities: [] };
    const { issues, progress } = assess(sheet, { rows, report: 'รายงาน', notApplicable: false });
    expect(issues).toMatchObject([{ rule: 'R3', column: 'people', severity: 'error' }]);
    expect(progress.valid).toBe(0);
  });

  test('in which 12 was typed where a day stood is offered to be shown as a number', () => {
    const shown = new Map<string, ShownAs>([['0 people', 'date']]);
    const rows = rowsAsShown(columns, [{ people: 12 }], shown, 0);
    expect(normaliseRows(indicator, period, rows, shown).proposals).toMatchObject([{ before: 12, after: 12 }]);
  });
});

describe('a workbook that counts from 1904', () => {
  const answering = (value: number) => {
    const asked: number[][] = [];
    const date = (...day: number[]) => {
      asked.push(day);
      return { load: () => ({ value }) };
    };
    return { asked, context: { workbook: { functions: { date } } } as unknown as Excel.RequestContext };
  };

  test.each([
    [1, 1_462],
    [1_463, 0],
  ])('is known by what DATE(1904,1,2) is there: where it is %d, %d days are lacking', (value, lacking) => {
    const { asked, context } = answering(value);
    expect(requestDateSystem(context)()).toBe(lacking);
    expect(asked).toEqual([[1904, 1, 2]]);
  });

  test('has its days read as they are shown, in columns of days and of numbers', () => {
    const row = { heldOn: serial - 1_462, people: serial - 1_462, paid: 12 };
    const shown = new Map<string, ShownAs>([
      ['0 people', 'date'],
      ['0 paid', 'date'],
    ]);
    const [read] = rowsAsShown(columns, [row], shown, 1_462);
    expect(read).toEqual({ heldOn: serial, people: '10/12/2569', paid: 12 });
    const { proposals } = normaliseRows(indicator, period, [read ?? {}], shown);
    expect(proposals.find(({ column }) => column === 'heldOn')).toMatchObject({ after: '10/12/2569' });
  });

  test('is asked about only where there is a day of Excel’s own', () => {
    const shown = new Map<string, ShownAs>([['0 people', 'date']]);
    expect(hasDays(columns, [{ people: serial }], shown)).toBe(true);
    expect(hasDays(columns, [{ people: null }], shown)).toBe(false);
    expect(hasDays(columns, [{ heldOn: serial }], new Map())).toBe(true);
    expect(hasDays(columns, [{ heldOn: '1/10/2562', people: serial }], new Map())).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import {
  bracketed,
  calculatedColumns,
  differenceFormula,
  figureFormula,
  quotientFormula,
  type SheetTable,
  totalFormulas,
} from '../../../../shared/indicator/compilers/to-formulas.ts';
import { quoted } from '../../../../shared/indicator/compilers/to-row-formula.ts';
import type { Measure, ResultDefinition } from '../../../../shared/indicator/measure.ts';
import type { Period, Quarter } from '../../../../shared/terms/period.ts';
import { univer } from '../../../engines/univer.ts';
import { type Case, sheetOf, verdictOf } from '../../../equality/sheet-of.ts';
import { checkVerdict } from '../../../equality/verdicts.ts';
import { columnOf, communityDevelopmentPlans, indicatorOf, words } from '../../sheet.ts';

/** A few formulas as they stand in the cells. That all of them say what the check says is for test/equality. */

const period: Period = { fiscalYear: 2563, quarter: 1 };
const table: SheetTable = { name: 'T', notApplicable: '$B$3', expected: 50 };
const own: SheetTable = { ...table, expected: null };
const seed = communityDevelopmentPlans;
const [percentage] = seed.results as [ResultDefinition];
const cellOf = (measure: string) => (measure === 'numerator' ? 'B4' : 'C4');

const columns = [
  columnOf('whole', 'people', 'จำนวน (คน)', { min: 0, max: 100 }),
  columnOf('money', 'spent', 'งบ'),
  columnOf('date', 'heldOn', 'วันที่จัด'),
  columnOf('yesNo', 'done', 'ทำแล้ว'),
];

/** The contribution of a row to a measure, and its total, without the table's name and what every formula begins with. */
function formulasOf(measure: object, entry: SheetTable = own): { row: string; total: string } {
  const indicator = indicatorOf({ columns, measures: { projects: { name: words('ผล'), ...measure } } });
  const row = calculatedColumns(indicator, period, entry).at(-1)?.formula ?? '';
  return { row, total: totalFormulas(indicator, entry).projects ?? '' };
}

describe('the calculated columns', () => {
  test('are begun rows, then days, then what each measure counts, each reading only what stands left of it', () => {
    const laid = calculatedColumns(seed, period, table);
    expect(laid.map(({ key, header, shown }) => [key, header, shown])).toEqual([
      ['begun', 'Σ แถวที่กรอก', false],
      ['date planDate', 'Σ วัน: วันที่จัดทำแผน', false],
      ['day planDate', 'Σ วันที่: วันที่จัดทำแผน', false],
      ['measure numerator', 'Σ จำนวนชุมชนที่ดำเนินการครบทั้ง 2 องค์ประกอบ', true],
      ['measure denominator', 'Σ จำนวนชุมชนทั้งหมด', true],
    ]);
    const headers = laid.map(({ header }) => `[${header}]`);
    const read = laid.map(({ formula }, index) => headers.slice(index).filter((header) => formula.includes(header)));
    expect(read).toEqual(laid.map(() => []));
  });

  test('the count of 2100-1040’s denominator', () => {
    expect(calculatedColumns(seed, period, table).at(-1)?.formula).toBe(
      '=IF(AND(N(T[[#This Row],[Σ แถวที่กรอก]])=1,' +
        'IF(ISTEXT(T[[#This Row],[นับเป็นชุมชน]]),EXACT(T[[#This Row],[นับเป็นชุมชน]],"นับ"),FALSE)),1,0)',
    );
  });

  test('amounts stand in whole units, and only counts are shown to people', () => {
    const indicator = indicatorOf({
      columns,
      measures: {
        rows: { name: words('แถว'), count: 'rows' },
        spent: { name: words('จ่าย'), sum: 'spent' },
        all: { name: words('ครบ'), every: { is: ['done', 'yes'] } },
        latest: { name: words('ล่าสุด'), latest: 'people', by: 'heldOn' },
        step: { name: words('ขั้น'), reached: 'people', when: { is: ['done', 'yes'] } },
      },
      results: [{ ...indicatorOf().results[0], calculation: { kind: 'total', of: 'rows' } }],
    });
    const shown = calculatedColumns(indicator, period, own).filter(({ shown }) => shown);
    expect(shown.map(({ key }) => key)).toEqual(['measure rows', 'measure all']);
  });

  test('every row that has been begun', () => {
    expect(formulasOf({ count: 'rows' })).toEqual({
      row: '=IF(N(T[[#This Row],[Σ แถวที่กรอก]])=1,1,0)',
      total: '=SUM(T[[Σ ผล]])',
    });
  });

  test('a choice that the quarter’s list does not have is never chosen', () => {
    const state = columnOf('choice', 'state', 'สถานะ', {
      choices: [
        { code: 'a', label: words('เปิด') },
        { code: 'b', label: words('เลิก'), validTo: '2019-09-30' },
      ],
    });
    const indicator = indicatorOf({
      columns: [state],
      measures: { projects: { name: words('ผล'), count: { is: ['state', 'b'] } } },
    });
    const formula = (fiscalYear: number, quarter: Quarter) =>
      calculatedColumns(indicator, { fiscalYear, quarter }, own).at(-1)?.formula;
    expect(formula(2563, 1)).toBe('=IF(AND(N(T[[#This Row],[Σ แถวที่กรอก]])=1,FALSE),1,0)');
    expect(formula(2562, 4)).toContain('EXACT(T[[#This Row],[สถานะ]],"เลิก")');
  });
});

describe('totals', () => {
  test('of the seed', () => {
    expect(totalFormulas(seed, table)).toEqual({
      numerator: '=SUM(T[[Σ จำนวนชุมชนที่ดำเนินการครบทั้ง 2 องค์ประกอบ]])',
      denominator: '=SUM(T[[Σ จำนวนชุมชนทั้งหมด]])',
    });
  });

  test.each<[string, object, SheetTable, string]>([
    ['money out of satang', { sum: 'spent' }, own, '=SUM(T[[Σ ผล]])/100'],
    ['people', { sum: 'people' }, own, '=SUM(T[[Σ ผล]])'],
    [
      'the value of the latest day',
      { latest: 'people', by: 'heldOn' },
      own,
      '=IF(MAX(T[[Σ ผล]])=0,0,ROUND(INDEX(T[[จำนวน (คน)]],MATCH(MAX(T[[Σ ผล]]),T[[Σ ผล]],0)),0)/1)',
    ],
    [
      'every line of the district’s own, of which there must be one',
      { every: { is: ['done', 'yes'] } },
      own,
      '=IF(AND(SUM(T[[Σ ผล]])=SUM(T[[Σ แถวที่กรอก]]),SUM(T[[Σ แถวที่กรอก]])>0),1,0)',
    ],
    [
      'every one of 50 rows',
      { every: { is: ['done', 'yes'] } },
      table,
      '=IF(AND(SUM(T[[Σ ผล]])=SUM(T[[Σ แถวที่กรอก]]),SUM(T[[Σ แถวที่กรอก]])=50),1,0)',
    ],
    [
      'the last step before the first gap',
      { reached: 'people', when: { is: ['done', 'yes'] } },
      own,
      '=IFERROR(IF(MATCH(-1,T[[Σ ผล]],0)=1,0,INDEX(T[[Σ ผล]],MATCH(-1,T[[Σ ผล]],0)-1)),INDEX(T[[Σ ผล]],ROWS(T[[Σ ผล]])))',
    ],
  ])('%s', (_title, measure, entry, total) => {
    expect(formulasOf(measure, entry).total).toBe(total);
  });
});

describe('figures', () => {
  test('the seed’s percentage: declared, not reported, nothing to divide by, and whole numbers until the last step', () => {
    expect(figureFormula(seed, period, table, percentage, cellOf)).toBe(
      '=IF(EXACT($B$3,"ไม่เกี่ยวข้อง"),"ไม่เกี่ยวข้อง",IF(SUM(T[[Σ แถวที่กรอก]])=0,"ยังไม่รายงาน",' +
        'IF(C4<=0,"คำนวณไม่ได้",(INT((B4*10000*2+C4)/(2*C4)))/100)))',
    );
  });

  test('[P3] a quarter in which nothing is measured says so, whatever stands in the sheet', () => {
    const yearEnd = { ...seed, quarters: 'year-end' as const };
    const formula = (quarter: Quarter) => figureFormula(yearEnd, { ...period, quarter }, table, percentage, cellOf);
    expect([1, 2, 3].map((quarter) => formula(quarter as Quarter))).toEqual(Array(3).fill('="วัดเมื่อสิ้นปี"'));
    expect(formula(4)).toContain('C4<=0');
  });

  test('a total is its cell, and of money at two places too', () => {
    const total = (measure: object, decimals: 0 | 2) => {
      const indicator = indicatorOf({ columns, measures: { projects: { name: words('ผล'), ...measure } } });
      const definition = { ...(indicator.results[0] as ResultDefinition), decimals };
      return quotientFormula(indicator, definition, () => 'B4', '1');
    };
    expect(total({ count: 'rows' }, 0)).toBe('B4');
    expect(total({ sum: 'spent' }, 2)).toBe('(ROUND(B4*100,0))/100');
  });

  test('[P7] the difference from the target, a dash where there is no figure', () => {
    expect(differenceFormula('B4', 'C4', '75.0000', 2)).toBe(
      '=IF(ISNUMBER(B4),(ROUND(B4*100,0)-ROUND(C4*100,0))/100,"–")',
    );
    expect(differenceFormula('B4', 'C4', '8.285', 2)).toBe(
      '=IF(ISNUMBER(B4),ROUND((ROUND(B4*1000,0)-ROUND(C4*1000,0))/1000,2),"–")',
    );
  });
});

describe('[P4] ties in the cells', () => {
  /** Quotients of which every one is a tie at its decimals, above and below zero. */
  const ties: [above: number, below: number, decimals: 0 | 1 | 2 | 3 | 4][] = [
    [1, 200, 0],
    [1, 2000, 1],
    [23, 160, 2],
    [1, 64, 3],
    [1, 128, 4],
  ];
  const cases = ties.flatMap(([above, below, decimals]) => [tie(above, below, decimals), tie(-above, below, decimals)]);

  test('[P4] go away from zero as the check’s do, in Univer', { timeout: 60_000 }, async () => {
    const sheets = cases.map((each, index) => sheetOf(each, `t${index}`));
    const evaluated = await univer.evaluate(sheets);
    const shown = cases.map(
      (each, index) => verdictOf(each, sheets[index] as never, evaluated[index] as never).figures,
    );
    expect(shown).toEqual(cases.map((each) => checkVerdict(each).figures));
    expect(shown[4]).toEqual({ share: '14.38', rise: '14.38' });
  });

  /** One line `above` of `below`; the second result is the rise of `above` over a base, which is the same quotient. */
  function tie(above: number, below: number, decimals: 0 | 1 | 2 | 3 | 4): Case {
    const measure = (th: string, sum: string): Measure => ({ name: words(th), sum });
    const part = { name: words('ผล'), unit: words('ร้อยละ'), decimals, target: null };
    const indicator = indicatorOf({
      columns: [columnOf('whole', 'a', 'ตัวตั้ง'), columnOf('whole', 'b', 'ตัวหาร'), columnOf('whole', 'c', 'รวม')],
      measures: { a: measure('ก', 'a'), b: measure('ข', 'b'), c: measure('ค', 'c') },
      results: [
        { ...part, key: 'share', calculation: { kind: 'ratio', numerator: 'a', denominator: 'b' } },
        { ...part, key: 'rise', calculation: { kind: 'change', current: 'c', base: 'b', as: 'growth' } },
      ],
    });
    const rows = [{ code: '1', name: 'ก', a: above, b: below, c: below + above }];
    return { indicator, period, rows, notApplicable: false };
  }
});

describe('names and texts inside formulas', () => {
  test.each([
    ['งบ', 'งบ'],
    ['งบ2563', 'งบ2563'],
    ['จำนวน คน', '[จำนวน คน]'],
    ['จำนวน (คน)', '[จำนวน (คน)]'],
    ['เลขที่ #1', "[เลขที่ '#1]"],
    ['ก[ข]', "[ก'[ข']]"],
    ["ก'ข", "[ก''ข]"],
    ['ก@ข', "[ก'@ข]"],
  ])('the column %s is %s', (header, written) => {
    expect(bracketed(header)).toBe(written);
  });

  test('quotation marks are doubled', () => {
    expect(quoted('“ก” หรือ "ข"')).toBe('"“ก” หรือ ""ข"""');
  });

  test('a header with signs is the same column in row and total', () => {
    const indicator = indicatorOf({
      columns: [columnOf('whole', 'x', 'ก [ข] #1'), columnOf('date', 'heldOn', "วัน'จัด")],
      measures: { projects: { name: words('ผล'), latest: 'x', by: 'heldOn' } },
    });
    expect(calculatedColumns(indicator, period, own).at(-1)?.formula).toContain("T[[#This Row],[ก '[ข'] '#1]]");
    expect(calculatedColumns(indicator, period, own).at(-1)?.formula).toContain("T[[#This Row],[Σ วันที่: วัน''จัด]]");
    expect(totalFormulas(indicator, own).projects).toContain("INDEX(T[[ก '[ข'] '#1]],");
  });
});

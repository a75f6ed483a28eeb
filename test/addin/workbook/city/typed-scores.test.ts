import { beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '../../../../addin/outcome.ts';
import { layConsolidation } from '../../../../addin/workbook/city/lay-consolidation.ts';
import type { Scoring } from '../../../../addin/workbook/city/score-table.ts';
import { clearSentScores, readTypedScores } from '../../../../addin/workbook/city/typed-scores.ts';
import { consolidationTableName } from '../../../../addin/workbook/kit/names.ts';
import { textFormat } from '../../../../addin/workbook/kit/number-formats.ts';
import { setCell } from '../../../../addin/workbook/kit/set-cells.ts';
import { run } from '../../../../addin/workbook/run.ts';
import { defaultEvaluationScale as scale } from '../../../../shared/catalogue/evaluation-scale.ts';
import { withoutFigures } from '../../../../shared/indicator/compilers/to-result.ts';
import { officeLines } from '../../../../shared/rules/city/office-lines.ts';
import { readScoreRows } from '../../../../shared/rules/review/score-sheet.ts';
import type { Cell } from '../../../../shared/terms/row.ts';
import type { Consolidation, DistrictLine } from '../../../../shared/wire/city.ts';
import { communityDevelopmentPlans as indicator } from '../../../shared/sheet.ts';
import { districtLine } from '../../sample-progress.ts';
import { openWorkbook } from '../office-in-node.ts';

/** The scores in the city's worksheet: asked for, typed, kept through a refresh, read, and taken out once they are stored. */

const place = { indicator, period: { fiscalYear: 2563, quarter: 1 } as const };
const name = consolidationTableName(place);
const asked: Scoring = { scale, typing: true, asked: true };
const evaluation = { scores: { '2.1': 75, '2.2': null }, number: '75', remark: '=ดี', at: '', by: '' };
const lines = [
  districtLine({ district: '1001', state: 'accepted', step: 2 }),
  districtLine({ district: '1002', state: 'evaluated', step: 3, evaluation }),
  districtLine({ district: '1003', state: 'submitted', step: 1 }),
];

function city(districts: DistrictLine[]): Consolidation {
  const made = { by: 1, versions: [], leftOut: [], restated: 0, counted: 0, notApplicable: 0 };
  const together = { ...made, result: withoutFigures(indicator, 'not-reported'), expected: districts.length };
  return {
    ...{
      indicator: indicator.code,
      version: 1,
      period: '2563-Q1',
      view: 'submitted',
      cancelled: null,
      zones: [],
      owner: null,
    },
    ...{ opensOn: '2020-01-01', dueOn: '2020-01-15', closesOn: '2020-01-31', window: 'open' },
    ...{ at: '2020-01-12T03:00:00.000Z', districts, owner: null },
    city: { ...together, target: '75.0000', againstTarget: null, againstPrevious: null },
  };
}

let book: ReturnType<typeof openWorkbook>;
beforeEach(() => {
  book = openWorkbook('usual');
});

const gone = async <Value>(outcome: Promise<Outcome<Value>>): Promise<Value> => {
  const ended = await outcome;
  if (!ended.ok) throw new Error(ended.trouble.code);
  return ended.value;
};
const bring = (districts: DistrictLine[], scoring: Scoring | null) =>
  gone(layConsolidation({ ...place, consolidation: city(districts) }, scoring));
const headers = () => book.table(name).columns.map((column) => column.name);
const typeInto = (row: number, header: string, value: Cell) =>
  gone(
    run(async (context) => {
      const column = context.workbook.tables.getItem(name).columns.getItem(header);
      setCell(column.getDataBodyRange().getCell(row, 0), value, typeof value === 'string' ? textFormat : null);
      await context.sync();
    }),
  );
const read = async () => {
  const typed = await gone(readTypedScores(place, scale));
  if ('lacks' in typed) throw new Error(typed.lacks);
  return typed.rows;
};

describe('columns of scores', () => {
  test('come when they are asked for, after what is there, and are brought up to date from then on', async () => {
    await bring(lines, { ...asked, asked: false });
    expect(headers().filter((header) => /ประเมินแล้ว|ให้คะแนน/.test(header))).toEqual([]);
    expect(await gone(readTypedScores(place, scale))).toEqual({ lacks: 'columns' });
    const before = headers();
    await bring(lines, asked);
    expect(headers()).toEqual([
      ...before,
      'ขั้นที่ของแผ่นงาน',
      'ประเมินแล้ว: ผลประเมินตัวชี้วัด',
      'ประเมินแล้ว: 2.1',
      'ประเมินแล้ว: 2.2',
      'ประเมินแล้ว: หมายเหตุ',
      'ให้คะแนน: 2.1',
      'ให้คะแนน: 2.2',
      'ให้คะแนน: หมายเหตุ',
    ]);
    expect((await read())[1]).toEqual({
      code: 1002,
      step: 3,
      'stored number': 75,
      'stored score 2.1': 75,
      'stored score 2.2': 'ยังไม่ประเมิน',
      'stored remark': '=ดี',
      'typed score 2.1': null,
      'typed score 2.2': null,
      'typed remark': null,
    });
    const later = lines.map((line) => (line.district === '1001' ? { ...line, step: 5 } : line));
    await bring(later, { ...asked, asked: false });
    expect((await read()).map(({ step }) => step)).toEqual([5, 3, 1]);
  });

  test('are what is stored alone for who may not evaluate', async () => {
    await bring(lines, { ...asked, typing: false });
    expect(headers().some((header) => header.startsWith('ให้คะแนน'))).toBe(false);
    expect(headers()).toContain('ประเมินแล้ว: 2.1');
  });

  test('take the values of the scale, also once it is another', async () => {
    await bring(lines, asked);
    const sources = () => book.sheet('2100-1040 2563-Q1 รวมเมือง').validations.map(({ rule }) => rule);
    const listOf = (values: string) => ({ list: { inCellDropDown: true, source: `${values},ยังไม่ประเมิน` } });
    expect(sources()).toContainEqual(listOf('100,50,0'));
    const scores = scale.scores.map((score) => (score.key === '2.2' ? { ...score, values: [10, 5] } : score));
    await bring(lines, { scale: { ...scale, scores }, typing: true, asked: false });
    expect(sources()).toContainEqual(listOf('10,5'));
    expect(sources()).not.toContainEqual(listOf('100,50,0'));
  });
});

describe('the owner’s row', () => {
  const { district: _, zone: __, flags: ___, ...sheet } = districtLine({ state: 'accepted', step: 4 });
  const owned = { ...city(lines), owner: { ...sheet, office: '0800', name: { th: 'สำนักอนามัย', en: 'Health' } } };

  test('is scored like a district’s, by its code with the nought before it', async () => {
    await gone(layConsolidation({ ...place, consolidation: owned }, asked));
    await typeInto(3, 'ให้คะแนน: 2.1', 95);
    const rows = await read();
    expect(rows.at(-1)).toMatchObject({ code: '0800', step: 4, 'typed score 2.1': 95 });
    const { changes, issues } = readScoreRows(scale, officeLines(indicator, owned), rows);
    expect(issues).toEqual([]);
    expect(changes).toMatchObject([{ row: 3, line: { district: '0800' }, after: { scores: { '2.1': 95 } } }]);
    const sent = [{ code: '0800', cells: [{ key: 'typed score 2.1', value: 95 }] }];
    await gone(clearSentScores(place, scale, sent));
    await gone(layConsolidation({ ...place, consolidation: owned }, { ...asked, asked: false }));
    expect((await read()).map((row) => [row.code, row['typed score 2.1']])).toEqual([
      [1001, null],
      [1002, null],
      [1003, null],
      ['0800', null],
    ]);
  });
});

describe('what is typed', () => {
  test('stays through a refresh, wherever the row is by then, and beside a column of the person’s own', async () => {
    await bring(lines, asked);
    await typeInto(0, 'ให้คะแนน: 2.1', 95);
    await typeInto(2, 'ให้คะแนน: หมายเหตุ', '=1+1');
    await gone(
      run(async (context) => {
        const table = context.workbook.tables.getItem(name);
        table.columns.add(1, [['ของฉัน'], ['ก'], ['ข'], ['ค']]);
        table.sort.apply([{ key: 0, ascending: false }]);
        await context.sync();
      }),
    );
    await bring(lines, { ...asked, asked: false });
    const rows = await read();
    expect(rows.map((row) => [row.code, row['typed score 2.1'], row['typed remark']])).toEqual([
      [1003, null, '=1+1'],
      [1002, null, null],
      [1001, 95, null],
    ]);
    expect(headers()).toContain('ของฉัน');
  });

  test('is taken out where it was sent, unless something else is typed by now', async () => {
    await bring(lines, asked);
    await typeInto(0, 'ให้คะแนน: 2.1', 95);
    await typeInto(1, 'ให้คะแนน: 2.1', 100);
    await typeInto(1, 'ให้คะแนน: 2.2', 50);
    const sent = [
      { code: '1001', cells: [{ key: 'typed score 2.1', value: 95 }] },
      {
        code: '1002',
        cells: [
          { key: 'typed score 2.1', value: 90 },
          { key: 'typed score 2.2', value: 50 },
        ],
      },
      { code: '1050', cells: [{ key: 'typed score 2.1', value: 95 }] },
    ];
    expect(await gone(clearSentScores(place, scale, sent))).toEqual([]);
    expect((await read()).map((row) => [row['typed score 2.1'], row['typed score 2.2']])).toEqual([
      [null, null],
      [100, null],
      [null, null],
    ]);
  });

  test('is nowhere without the worksheet', async () => {
    expect(await gone(readTypedScores(place, scale))).toEqual({ lacks: 'worksheet' });
    expect(await gone(clearSentScores(place, scale, []))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { defaultEvaluationScale as scale } from '../../../../shared/catalogue/evaluation-scale.ts';
import { scoreColumns } from '../../../../shared/rules/review/score-columns.ts';
import { readScoreRows, type ScoreRow } from '../../../../shared/rules/review/score-sheet.ts';
import type { Scale } from '../../../../shared/terms/review.ts';
import { districtLine } from '../../../addin/sample-progress.ts';

const evaluation = { scores: { '2.1': 75, '2.2': 50 }, number: '75', remark: 'เดิม', at: '', by: '' };
const lines = [
  districtLine({ district: '1035', state: 'accepted', step: 2 }),
  districtLine({ district: '1001', state: 'evaluated', step: 3, evaluation }),
  districtLine({ district: '1002', state: 'submitted', step: 1 }),
];
const read = (...rows: ScoreRow[]) => readScoreRows(scale, lines, rows);
const typed = (row: object): ScoreRow => ({ code: 1035, step: 2, ...row }) as ScoreRow;

describe('scores typed in the city’s worksheet', () => {
  test('are those of the cells that are typed in; a row of which nothing is typed says nothing', () => {
    const { changes, issues } = read(
      typed({ 'typed score 2.1': 95 }),
      { code: 1001, step: 3, 'typed score 2.2': 'ยังไม่ประเมิน', 'typed remark': 'ใหม่' },
      { code: 1002, step: 1 },
    );
    expect(issues).toEqual([]);
    expect(changes).toMatchObject([
      { row: 0, before: null, after: { scores: { '2.1': 95, '2.2': null }, number: '95', remark: '', byHand: null } },
      { row: 1, before: evaluation, after: { scores: { '2.1': 75, '2.2': null }, number: '75', remark: 'ใหม่' } },
    ]);
  });

  test('change nothing where they are what is stored', () => {
    const same = { code: 1001, step: 3, 'typed score 2.1': '๗๕', 'typed score 2.2': 50 };
    expect(read(same)).toEqual({ changes: [], issues: [] });
  });

  test('are read in other ways of writing one number, from the first row of a district, wherever it stands', () => {
    const { changes } = read({ code: null }, typed({ 'typed score 2.1': '๙๕' }), typed({}));
    expect(changes).toMatchObject([{ row: 1, after: { scores: { '2.1': 95 } } }]);
  });

  test.each<[string, object, string, string | null]>([
    ['[E1] in a row of no district', { code: 'รวม', 'typed score 2.1': 100 }, 'E1', null],
    ['[E2] of a sheet that is not accepted', { code: 1002, step: 1, 'typed score 2.1': 100 }, 'E2', null],
    ['[E3] of a sheet that has moved since', { step: 1, 'typed score 2.1': 100 }, 'E3', null],
    ['[E3] where the step is gone', { step: null, 'typed score 2.1': 100 }, 'E3', null],
    ['[E4] that are not on the scale', { 'typed score 2.1': 99 }, 'E4', 'typed score 2.1'],
    ['[E4] that are no number', { 'typed score 2.2': 'ดี' }, 'E4', 'typed score 2.2'],
    [
      '[E6] with a remark that is too long',
      { 'typed score 2.1': 95, 'typed remark': 'ก'.repeat(2_001) },
      'E6',
      'typed remark',
    ],
    ['[E7] of which none would be given', { 'typed score 2.1': 'ยังไม่ประเมิน' }, 'E7', 'typed score 2.1'],
  ])('are refused %s, with the cell', (_, row, rule, column) => {
    const { changes, issues } = read(typed(row));
    expect(changes).toEqual([]);
    expect(issues.map((issue) => [issue.rule, issue.row, issue.column])).toEqual([[rule, 0, column]]);
  });

  test('[E1] are refused in a second row of a district, and taken from the first', () => {
    const { changes, issues } = read(typed({ 'typed score 2.1': 95 }), typed({ 'typed score 2.1': 100 }));
    expect(changes).toMatchObject([{ after: { scores: { '2.1': 95 } } }]);
    expect(issues).toMatchObject([{ rule: 'E1', row: 1, subject: '1035' }]);
  });

  test('[E5] have a number by hand where the scale asks for one, and only then', () => {
    const byHand: Scale = { ...scale, number: { kind: 'hand', values: null } };
    const row = (number: string | number) => readScoreRows(byHand, lines, [typed({ 'typed number': number })]);
    expect(row('๘๗.๕').changes).toMatchObject([{ after: { number: '87.5', byHand: '87.5' } }]);
    expect(row('มาก').issues).toMatchObject([{ rule: 'E5', column: 'typed number' }]);
    const headers = (one: Scale) => scoreColumns(one, true).map(({ header }) => header.th);
    expect(headers(byHand)).toContain('ให้คะแนน: ผลประเมินตัวชี้วัด');
    expect(headers(scale)).not.toContain('ให้คะแนน: ผลประเมินตัวชี้วัด');
    expect(scoreColumns(scale, false).every(({ kind }) => kind === 'stored')).toBe(true);
  });

  test('let a number that another scale had given go, where this one does not know it', () => {
    const byHand: Scale = { ...scale, number: { kind: 'hand', values: [5, 4] } };
    const row = { code: 1001, step: 3, 'typed score 2.1': 100 };
    expect(readScoreRows(byHand, lines, [row]).changes).toMatchObject([{ after: { number: null, byHand: null } }]);
  });
});

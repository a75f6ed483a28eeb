import { describe, expect, test } from 'vitest';
import {
  type Evaluable,
  evaluableIndicators,
  evaluableOffices,
} from '../../../../addin/panes/city/evaluate/evaluable.ts';
import {
  afterStoring,
  choose,
  type EvaluationDraft,
  emptyDraft,
  evaluatedLines,
  writeApart,
} from '../../../../addin/panes/city/evaluate/evaluation-draft.ts';
import { defaultEvaluationScale as scale } from '../../../../shared/catalogue/evaluation-scale.ts';
import type { Timeliness } from '../../../../shared/wire/review.ts';
import { communityDevelopmentPlans as indicator } from '../../../shared/sheet.ts';
import { districtLine } from '../../sample-progress.ts';

const evaluation = { scores: { '2.1': 75, '2.2': 50 }, number: '75', remark: '', at: '', by: '' };
const districts = [
  districtLine({ district: '1001', state: 'accepted' }),
  districtLine({ district: '1002', state: 'accepted', late: true }),
  districtLine({ district: '1003', state: 'evaluated', evaluation }),
  districtLine({ district: '1004', state: 'submitted' }),
];
const timely = (district: string, daysLate: number, returned: number): Timeliness => ({
  district,
  firstSubmittedAt: '2026-01-12T03:00:00.000Z',
  daysLate,
  returned,
  reopened: 0,
});
const timeliness = [timely('1001', 0, 0), timely('1002', 3, 1), timely('1003', 0, 0)];
const sheets = evaluableOffices(indicator, { districts, owner: null }, timeliness);
const sheet = (key: string) => sheets.find((one) => one.key === key) as Evaluable;
const lines = (draft: EvaluationDraft) => evaluatedLines(sheets, scale, draft);
const all = { scores: { '2.1': 100, '2.2': 100 } };

describe('the evaluation of many', () => {
  test('is about what is accepted: the late first, what is evaluated already only if it is taken', () => {
    const listed = lines({ ...emptyDraft, all });
    expect(listed.map(({ sheet: { key }, chosen }) => [key, chosen])).toEqual([
      ['1002', true],
      ['1001', true],
      ['1003', false],
    ]);
    const taken = choose({ ...emptyDraft, all }, sheet('1003'), true);
    expect(lines(taken).every(({ chosen }) => chosen)).toBe(true);
    const left = choose(taken, sheet('1001'), false);
    expect(lines(left).map(({ chosen }) => chosen)).toEqual([true, false, true]);
  });

  test('gives all the common scores, and one district another alone, also where the common ones change later', () => {
    const apart = writeApart({ ...emptyDraft, all }, '1002', { scores: { '2.2': 50 } });
    const later = { ...apart, all: { scores: { '2.1': 95, '2.2': 100 } } };
    expect(lines(later).map(({ outcome }) => 'read' in outcome && outcome.read.scores)).toEqual([
      { '2.1': 95, '2.2': 50 },
      { '2.1': 95, '2.2': 100 },
      { '2.1': 95, '2.2': 100 },
    ]);
    expect(lines(writeApart(later, '1002', null))[0]).toMatchObject({ apart: false, written: later.all });
  });

  test('says who has no scores yet', () => {
    const draft = writeApart(emptyDraft, '1001', { scores: { '2.1': 0 } });
    expect(lines(draft).map(({ outcome }) => ('fault' in outcome ? outcome.fault : 'read'))).toEqual([
      'nothing',
      'read',
      'nothing',
    ]);
  });

  test('keeps what failed as it was written, and nothing once all is stored', () => {
    const draft = writeApart({ ...emptyDraft, all, taken: ['1003'] }, '1002', { scores: { '2.2': 50 } });
    expect(afterStoring(draft, ['1001', '1002', '1003'], ['1001', '1003'])).toEqual({ ...draft, taken: [] });
    expect(afterStoring(draft, ['1001', '1002'], ['1001', '1002'])).toEqual(emptyDraft);
  });
});

describe('what can be evaluated', () => {
  const { district: _, zone: __, flags: ___, ...owners } = districtLine({ state: 'accepted', step: 4 });
  const owner = { ...owners, office: '2100', name: { th: 'สำนักยุทธศาสตร์และประเมินผล', en: 'Strategy' } };

  test('of an indicator is its owner’s sheet, too, by its office’s name and its own lateness', () => {
    const found = evaluableOffices(indicator, { districts, owner }, [...timeliness, timely('2100', 9, 0)]);
    expect(found.at(-1)).toMatchObject({ district: '2100', inWords: owner.name, step: 4, timely: { daysLate: 9 } });
    expect(evaluatedLines(found, scale, emptyDraft)[0]?.sheet.key).toBe('2100');
    expect(found[0]?.inWords.th).toBe('เขตจอมทอง');
  });

  test('of an agency is one sheet an indicator, and that of the owner beside the district’s own says so', () => {
    const shared = { title: { th: 'ชื่อ', en: 'Title' }, results: [], name: owner.name, late: false, result: null };
    const of = (code: string, district: string, changes: object = {}) => ({
      ...{ ...shared, indicator: code, district, state: 'accepted' as const, step: 2, cancelled: false },
      ...{ evaluation: null, timeliness: null, ...changes },
    });
    const agency = { code: '5036', district: '1035' };
    const listed = [
      of('A', '1035'),
      of('A', '5036'),
      of('B', '1035', { cancelled: true }),
      of('C', '1035', { state: 'draft' }),
    ];
    const found = evaluableIndicators(listed, agency);
    expect(found.map(({ key, name }) => [key, name.th])).toEqual([
      ['A 1035', 'A ชื่อ'],
      ['A 5036', 'A ชื่อ (แผ่นงานเจ้าของตัวชี้วัด)'],
    ]);
    expect(evaluableIndicators([of('D', '0407')], { code: '0407', district: null })[0]?.name.th).toBe('D ชื่อ');
  });
});

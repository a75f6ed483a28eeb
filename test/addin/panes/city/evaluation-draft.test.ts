import { describe, expect, test } from 'vitest';
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
const lines = (draft: EvaluationDraft) => evaluatedLines(districts, timeliness, scale, draft);
const all = { scores: { '2.1': 100, '2.2': 100 } };

describe('the evaluation of many', () => {
  test('is about what is accepted: the late first, what is evaluated already only if it is taken', () => {
    const listed = lines({ ...emptyDraft, all });
    expect(listed.map(({ line, chosen }) => [line.district, chosen])).toEqual([
      ['1002', true],
      ['1001', true],
      ['1003', false],
    ]);
    const taken = choose({ ...emptyDraft, all }, districts[2] as (typeof districts)[number], true);
    expect(lines(taken).every(({ chosen }) => chosen)).toBe(true);
    const left = choose(taken, districts[0] as (typeof districts)[number], false);
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

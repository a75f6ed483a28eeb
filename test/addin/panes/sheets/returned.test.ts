import { describe, expect, test } from 'vitest';
import { stillToDo, toDos } from '../../../../addin/panes/sheets/to-do/to-dos.ts';
import { scoreLines } from '../../../../addin/parts/sheets/score-lines.ts';
import { defaultEvaluationScale } from '../../../../shared/catalogue/evaluation-scale.ts';
import type { ReturnItem, ReturnRequest } from '../../../../shared/terms/review.ts';
import { completeRow, communityDevelopmentPlans as indicator, withoutPlan } from '../../../shared/sheet.ts';

const request = (items: ReturnItem[], revision = 3): ReturnRequest => ({
  revision,
  reopened: false,
  submittedAt: '2026-01-14T03:00:00.000Z',
  message: '',
  items,
});
const item = (number: number, column: string | null): ReturnItem => ({
  subject: `1035-00${number}`,
  column,
  message: 'ตรวจอีกครั้ง',
});

describe('what there is to do in a sheet that was given back', () => {
  const before = [completeRow(1), completeRow(2), withoutPlan(3)];
  const list = (items: ReturnItem[], rows = before, answers: Record<string, string> = {}) =>
    toDos(indicator, { request: request(items), rows: before }, rows, answers).map(({ key, place, row, state }) => [
      key,
      place.th,
      row,
      state,
    ]);

  test('is named as a person finds it, in the order of the table', () => {
    expect(list([item(3, null), item(2, 'project')])).toEqual([
      ['1035-002/project', 'ชุมชนตัวอย่าง 2 · โครงการ/กิจกรรมที่บรรจุ', 1, 'open'],
      ['1035-003', 'ชุมชนตัวอย่าง 3', 2, 'open'],
    ]);
  });

  test.each([
    ['another cell of the row', completeRow(2, { remark: 'เหตุผล' }), 'open'],
    ['the cell', completeRow(2, { project: 'โครงการใหม่' }), 'changed'],
    ['the cell, cleared', completeRow(2, { project: null }), 'changed'],
    ['a blank for a blank', completeRow(2, { project: '' }), 'changed'],
  ])('a cell: after a change of %s it is %s', (_, row, state) => {
    expect(list([item(2, 'project')], [completeRow(1), row, withoutPlan(3)])[0]?.[3]).toBe(state);
  });

  test('a blank cell that holds empty text is as it was', () => {
    expect(list([item(3, 'project')], [completeRow(1), completeRow(2), { ...withoutPlan(3), project: '' }])).toEqual([
      ['1035-003/project', 'ชุมชนตัวอย่าง 3 · โครงการ/กิจกรรมที่บรรจุ', 2, 'open'],
    ]);
  });

  test('a row is changed by any of its cells, but not by what the system lays in', () => {
    const changed = (row: object) => list([item(2, null)], [completeRow(1), { ...completeRow(2), ...row }])[0]?.[3];
    expect(changed({ remark: 'ตรวจแล้ว' })).toBe('changed');
    expect(changed({ name: 'ชื่ออื่น' })).toBe('open');
  });

  test('an answer is one way to deal with it, and a change counts for more', () => {
    const answers = { '1035-002/project': 'ถูกต้องแล้ว', '1035-003': '  ' };
    const items = [item(2, 'project'), item(3, null)];
    expect(list(items, before, answers).map(([, , , state]) => state)).toEqual(['answered', 'open']);
    const rows = [completeRow(1), completeRow(2, { project: 'ใหม่' }), withoutPlan(3)];
    expect(list(items, rows, answers).map(([, , , state]) => state)).toEqual(['changed', 'open']);
  });

  test('a row that the table has lost keeps its name and comes last; one that was sorted is found', () => {
    const rows = [withoutPlan(3), completeRow(2)];
    const items = [item(1, 'project'), item(2, null), item(3, null)];
    expect(list(items, rows)).toEqual([
      ['1035-003', 'ชุมชนตัวอย่าง 3', 0, 'open'],
      ['1035-002', 'ชุมชนตัวอย่าง 2', 1, 'open'],
      ['1035-001/project', 'ชุมชนตัวอย่าง 1 · โครงการ/กิจกรรมที่บรรจุ', null, 'gone'],
    ]);
    const all = toDos(indicator, { request: request(items), rows: before }, rows, { '1035-002': 'ตอบ' });
    expect(stillToDo(all).map(({ key }) => key)).toEqual(['1035-003', '1035-001/project']);
  });
});

describe('scores', () => {
  test('stand under their names; one that was not given is not 0, and one that left the scale is still shown', () => {
    const lines = scoreLines({ scores: { '2.1': 0, '2.2': null, '3': 7 }, number: null }, defaultEvaluationScale);
    expect(lines.map(([name, score]) => [name.th, score.th])).toEqual([
      ['ผลประเมินตัวชี้วัด', 'ไม่ได้ให้ไว้'],
      ['2.1 คุณภาพของรายงาน', '0'],
      ['2.2 ความทันเวลา', 'ยังไม่ประเมิน'],
      ['3', '7'],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { overdueOffices } from '../../../../addin/panes/city/overdue-offices.ts';
import { progressLine } from '../../sample-progress.ts';

const [phraNakhon, dusit, chomThong] = ['1001', '1002', '1035'];

describe('who is overdue over all indicators', () => {
  test('stands by district, most sheets first, then by code', () => {
    const late = overdueOffices([
      progressLine({ indicator: '2100-1040', window: 'late', overdue: [chomThong, dusit, phraNakhon] }),
      progressLine({ indicator: '5031-200', window: 'late', overdue: [chomThong] }),
    ]);
    expect(late.map(({ name, sheets }) => [name.th, sheets.length])).toEqual([
      ['จอมทอง', 2],
      ['พระนคร', 1],
      ['ดุสิต', 1],
    ]);
  });

  test('of a district the longest awaited sheet comes first, then the code as a number', () => {
    const [first] = overdueOffices([
      progressLine({ indicator: '5031-1000', window: 'late', dueOn: '2026-01-26', overdue: [dusit] }),
      progressLine({ indicator: '5031-200', window: 'late', dueOn: '2026-01-26', overdue: [dusit] }),
      progressLine({ indicator: '9000-1', window: 'late', dueOn: '2025-11-26', overdue: [dusit] }),
    ]);
    expect(first?.sheets.map(({ indicator }) => indicator)).toEqual(['9000-1', '5031-200', '5031-1000']);
  });

  test('has the owner’s own sheet among them, by the owner’s name', () => {
    const owner = { ...{ office: '0800', name: { th: 'สำนักอนามัย', en: 'Health' } }, late: false, pleading: false };
    const late = (indicator: string, overdue: boolean, districts: string[]) =>
      progressLine({ indicator, window: 'late', overdue: districts, ownerSheet: { ...owner, state: 'none', overdue } });
    const found = overdueOffices([late('0800-1', true, [dusit]), late('0800-2', true, []), late('0800-3', false, [])]);
    expect(found.map(({ office, name, sheets }) => [office, name.th, sheets.length])).toEqual([
      ['0800', 'สำนักอนามัย', 2],
      ['1002', 'ดุสิต', 1],
    ]);
  });

  test('of a closed quarter nothing is awaited, of an open one what has passed an own day', () => {
    const one = (window: 'open' | 'late' | 'closed') => overdueOffices([progressLine({ window, overdue: [dusit] })]);
    expect(one('closed')).toEqual([]);
    expect(one('open')).toHaveLength(1);
    expect(one('late')).toHaveLength(1);
    expect(overdueOffices([progressLine({ window: 'late' })])).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { dueNote, momentName } from '../../../../addin/parts/words/moments.ts';
import type { WindowState } from '../../../../shared/rules/calendar/reporting-window.ts';

describe('momentName', () => {
  test.each([
    ['2026-11-22T07:05:00.000Z', '22 พ.ย. 2569 เวลา 14:05 น.'],
    ['2026-12-31T17:00:00.000Z', '1 ม.ค. 2570 เวลา 00:00 น.'],
  ])('%s is %s in Bangkok', (moment, expected) => {
    expect(momentName(moment).th).toBe(expected);
  });
});

describe('dueNote', () => {
  test.each([
    ['open', '2026-12-06', '2026-11-22T09:00:00Z', { kind: 'left', days: 14 }],
    ['open', '2026-11-23', '2026-11-22T16:59:00Z', { kind: 'left', days: 1 }],
    ['open', '2026-11-23', '2026-11-22T17:00:00Z', { kind: 'left', days: 0 }],
    ['open', '2026-11-21', '2026-11-22T09:00:00Z', null],
    ['late', '2026-11-20', '2026-11-22T09:00:00Z', { kind: 'overdue', days: 2 }],
    ['late', '2026-12-06', '2026-11-22T09:00:00Z', { kind: 'overdue', days: null }],
    ['before', '2026-12-06', '2026-11-22T09:00:00Z', null],
    ['closed', '2026-11-01', '2026-11-22T09:00:00Z', null],
  ] as [WindowState, string, string, unknown][])('%s, due %s, at %s', (window, dueOn, now, expected) => {
    expect(dueNote({ window, dueOn }, new Date(now))).toEqual(expected);
  });
});

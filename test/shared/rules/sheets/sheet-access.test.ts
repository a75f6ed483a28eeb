import { describe, expect, test } from 'vitest';
import type { WindowState } from '../../../../shared/rules/calendar/reporting-window.ts';
import { isOpenCell } from '../../../../shared/rules/sheets/locked-changes.ts';
import { cellAccess, mayDo, type SheetAccess, sheetAccess } from '../../../../shared/rules/sheets/sheet-access.ts';
import type { Cancellation } from '../../../../shared/terms/calendar.ts';
import type { ReturnItem, ReturnRequest } from '../../../../shared/terms/review.ts';
import type { SheetState } from '../../../../shared/terms/sheet.ts';

const cancellation: Cancellation = { fromQuarter: 1, reason: 'ยกเลิก', at: '2026-01-01T00:00:00.000Z', by: 'สยป.' };
const items: ReturnItem[] = [
  { subject: '1035-002', column: null, message: 'ทั้งแถว' },
  { subject: '1035-005', column: 'project', message: 'ช่องเดียว' },
];
const request = (asked: ReturnItem[]): ReturnRequest => ({
  revision: 1,
  reopened: false,
  submittedAt: null,
  message: 'ขอให้แก้',
  items: asked,
});

describe('what of a sheet is open', () => {
  test.each<[SheetState, 'nothing' | 'items' | 'whole', SheetAccess['open']]>([
    ['none', 'nothing', 'whole'],
    ['draft', 'nothing', 'whole'],
    ['submitted', 'nothing', 'whole'],
    ['submitted', 'whole', 'whole'],
    ['submitted', 'items', 'asked'],
    ['returned', 'whole', 'whole'],
    ['returned', 'items', 'asked'],
    ['reopened', 'whole', 'whole'],
    ['in-review', 'nothing', 'nothing'],
    ['in-review', 'items', 'nothing'],
    ['accepted', 'nothing', 'nothing'],
    ['evaluated', 'nothing', 'nothing'],
  ])('%s, asked for %s: %s', (state, asked, open) => {
    const known = { state, request: asked === 'nothing' ? null : request(asked === 'items' ? items : []) };
    expect(sheetAccess({ ...known, cancelled: null }, []).open).toBe(open);
    expect(sheetAccess({ ...known, cancelled: cancellation }, []).open).toBe('nothing');
  });
});

describe('which cells are open', () => {
  const asked: SheetAccess = { open: 'asked', items, added: ['1035-051'] };
  const column = (key: string, filledBy: 'given' | 'prefilled' | 'district' = 'district') => ({ key, filledBy });

  test.each([
    [{ open: 'whole' }, column('name', 'given'), '1035-002', 'locked'],
    [{ open: 'whole' }, column('kind', 'prefilled'), '1035-002', 'open'],
    [{ open: 'whole' }, column('project'), '1035-009', 'open'],
    [{ open: 'nothing' }, column('project'), '1035-002', 'locked'],
    [asked, column('name', 'given'), '1035-002', 'locked'],
    [asked, column('kind', 'prefilled'), '1035-002', 'asked'],
    [asked, column('remark'), '1035-002', 'asked'],
    [asked, column('project'), '1035-005', 'asked'],
    [asked, column('planDate'), '1035-005', 'locked'],
    [asked, column('remark'), '1035-005', 'open'],
    [asked, column('remark'), '1035-009', 'locked'],
    [asked, column('name', 'given'), '1035-051', 'locked'],
    [asked, column('project'), '1035-051', 'open'],
    [asked, column('project'), '1035-009', 'locked'],
  ] as const)('%j, %j of %s: %s', (access, of, subject, expected) => {
    expect(cellAccess(access, of, subject)).toBe(expected);
  });

  test('[R14] what can be typed into a returned sheet is what its check lets pass', () => {
    for (const subject of ['1035-002', '1035-005', '1035-009']) {
      for (const key of ['counted', 'project', 'remark']) {
        const open = cellAccess(asked, column(key), subject) !== 'locked';
        expect([subject, key, open]).toEqual([subject, key, isOpenCell(items, subject, key)]);
      }
    }
  });
});

describe('what a district may do', () => {
  const may = (state: SheetState, window: WindowState, asked: ReturnRequest | null = null) =>
    (['save', 'submit', 'withdraw'] as const).filter((act) =>
      mayDo(act, { state, window, request: asked, cancelled: null }),
    );

  test.each<[SheetState, WindowState, boolean, string[]]>([
    ['none', 'before', false, []],
    ['none', 'open', false, ['save', 'submit']],
    ['draft', 'late', false, ['save', 'submit']],
    ['draft', 'closed', false, []],
    ['submitted', 'open', false, ['submit', 'withdraw']],
    ['submitted', 'closed', false, []],
    ['returned', 'before', true, []],
    ['submitted', 'closed', true, ['submit', 'withdraw']],
    ['in-review', 'open', false, []],
    ['returned', 'closed', true, ['save', 'submit']],
    ['reopened', 'closed', true, ['save', 'submit']],
    ['accepted', 'open', false, []],
    ['evaluated', 'open', false, []],
  ])('%s, %s, asked %s: %j', (state, window, asked, acts) => {
    expect(may(state, window, asked ? request([]) : null)).toEqual(acts);
  });

  test('a cancelled indicator takes nothing, also of what was given back', () => {
    const known = { state: 'returned', window: 'open', request: request(items), cancelled: cancellation } as const;
    expect(mayDo('save', known)).toBe(false);
    expect(mayDo('submit', known)).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { sheetNext } from '../../../addin/panes/sheets/next/sheet-next.ts';
import { factsOf, type SheetFacts, type SheetSituation, situationOf } from '../../../addin/sheets/situation.ts';
import { windowStates } from '../../../shared/rules/calendar/reporting-window.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { sheetStates } from '../../../shared/terms/sheet.ts';
import { completeRow, untouchedRow } from '../../shared/sheet.ts';
import { sheetDesk } from './sheet-desk.ts';

/** The table in addin/sheets/situation.ts: what an officer can do next, line by line and in every combination. */

const ready: SheetFacts = {
  ...{ front: 'it', dispatch: null, stage: 'editing', unread: false, damaged: false, cancelled: false },
  ...{ state: 'none', window: 'open', rows: 'wanted', obstacle: null, begun: true, stored: false, sent: null },
};

const lines: [SheetSituation, Partial<SheetFacts>][] = [
  ['copy', { front: 'copy', stage: 'conflict' }],
  ['other-district', { front: 'foreign' }],
  ['elsewhere', { front: 'other', dispatch: 'waiting' }],
  ['sending', { dispatch: 'sending', stage: 'working' }],
  ['waiting', { dispatch: 'waiting' }],
  ['refused', { dispatch: 'refused' }],
  ['received', { dispatch: 'arrived', stage: 'received' }],
  ['working', { stage: 'working', damaged: true }],
  ['confirming', { stage: 'confirming' }],
  ['conflict', { stage: 'conflict' }],
  ['withdrawing', { stage: 'withdrawing', state: 'submitted' }],
  ['failed', { stage: 'failed' }],
  ['unread', { unread: true, damaged: true }],
  ['damaged', { damaged: true, cancelled: true }],
  ['cancelled', { cancelled: true, state: 'draft' }],
  ['in-review', { state: 'in-review', sent: 'same' }],
  ['accepted', { state: 'accepted', sent: 'other' }],
  ['evaluated', { state: 'evaluated', window: 'closed' }],
  ['submitted', { state: 'submitted', sent: 'same' }],
  ['changed', { state: 'submitted', sent: 'other', obstacle: 'errors' }],
  ['returned', { state: 'returned', sent: 'other', obstacle: 'errors' }],
  ['returned', { state: 'returned', sent: 'same', window: 'closed' }],
  ['corrected', { state: 'returned', sent: 'other' }],
  ['reopened', { state: 'reopened', sent: 'same' }],
  ['corrected', { state: 'reopened', sent: 'other' }],
  ['not-open', { window: 'before', obstacle: 'errors' }],
  ['closed', { window: 'closed', state: 'draft' }],
  ['unbegun', { obstacle: 'rows', begun: false }],
  ['incomplete', { obstacle: 'rows' }],
  ['errors', { obstacle: 'errors', stage: 'blocked' }],
  ['carried-over', { obstacle: 'carried-over' }],
  ['report-missing', { obstacle: 'report', rows: 'not-applicable' }],
  ['declared', { rows: 'not-applicable', window: 'late' }],
  ['year-end', { rows: 'year-end' }],
  ['withdrawn', { state: 'draft', sent: 'withdrawn', stored: true }],
  ['ready-late', { window: 'late', stored: true }],
  ['stored', { state: 'draft', stored: true, stage: 'told' }],
  ['ready', {}],
];

describe('an open sheet', () => {
  test.each(lines)('is %s: %o', (situation, facts) => {
    expect(situationOf({ ...ready, ...facts })).toBe(situation);
  });

  test('comes into every situation that there are words for', () => {
    expect(new Set(lines.map(([situation]) => situation))).toEqual(new Set(Object.keys(sheetNext)));
  });

  test('has an answer in every state, window and obstacle', () => {
    for (const state of sheetStates) {
      for (const window of windowStates) {
        for (const obstacle of ['errors', 'rows', 'carried-over', 'report', null] as const) {
          for (const sent of ['same', 'other', 'withdrawn', null] as const) {
            expect(sheetNext).toHaveProperty(situationOf({ ...ready, state, window, obstacle, sent }));
          }
        }
      }
    }
  });

  test('is never asked to be submitted while something stands against it, nor where it cannot be', () => {
    const asking = ['ready', 'ready-late', 'stored', 'corrected', 'declared', 'withdrawn', 'year-end'];
    for (const state of sheetStates) {
      for (const window of windowStates) {
        expect(asking).not.toContain(situationOf({ ...ready, state, window, obstacle: 'errors', sent: 'other' }));
      }
    }
    for (const window of ['before', 'closed'] as const) expect(asking).not.toContain(situationOf({ ...ready, window }));
  });
});

describe('what is known of a sheet', () => {
  test('is told as facts: laid, half filled, with an error, complete, stored', async () => {
    const desk = sheetDesk();
    const sheet = await desk.open();
    const now = () => situationOf(factsOf(sheet.state(), null));
    const see = async (rows: EntryRow[]) => {
      desk.workbook.edit({ rows });
      await desk.beQuiet();
      return now();
    };
    expect(await see([untouchedRow(1), untouchedRow(2), untouchedRow(3)])).toBe('unbegun');
    expect(await see([completeRow(1), untouchedRow(2), untouchedRow(3)])).toBe('incomplete');
    expect(await see([completeRow(1, { planDate: '99/99/2562' }), untouchedRow(2), untouchedRow(3)])).toBe('errors');
    expect(await see([completeRow(1), completeRow(2), completeRow(3)])).toBe('ready');
    await sheet.saveDraft();
    expect(now()).toBe('stored');
  });

  test('knows what is in front in its place', async () => {
    const sheet = await sheetDesk().open();
    sheet.beInFront(false);
    const copy = { worksheet: 'b', title: 'สำเนา', kind: 'copy', of: sheet.state().place, original: 'a' } as const;
    expect(situationOf(factsOf(sheet.state(), copy))).toBe('copy');
    expect(situationOf(factsOf(sheet.state(), { worksheet: 'c', title: 'อื่น', kind: 'other' }))).toBe('elsewhere');
  });
});

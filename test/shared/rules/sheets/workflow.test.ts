import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type Act,
  acts,
  advance,
  allowsPlea,
  type Deed,
  isAskedFor,
  isPossible,
  type Restated,
  type Standing,
  shownRevision,
  unbegun,
} from '../../../../shared/rules/sheets/workflow.ts';
import type { Plea } from '../../../../shared/terms/review.ts';
import { sheetStates } from '../../../../shared/terms/sheet.ts';
import { truthTable } from '../../truth-table.ts';

const at = '2020-01-05T03:00:00.000Z';
const later = '2020-01-20T03:00:00.000Z';
const items = [{ subject: '1035-001', column: null, message: 'แก้' }];

const restated: Restated = {
  ...{ version: 2, roster: 'r', at: later, by: 'ส', reason: 'มติ' },
  result: { measures: {}, figures: {} },
  progress: { expected: 1, filled: 1, valid: 1, excluded: 0, carried: 0, unchanged: 0 },
};

/** What can be done, with what belongs to it, to a sheet whose newest revision is `revision`. */
function deed(act: Act, revision: number, when = at, late = false): Deed {
  switch (act) {
    case 'save':
      return { act, revision: revision + 1 };
    case 'submit':
      return { act, revision: revision + 1, at: when, late };
    case 'return':
      return { act, message: 'แก้', items };
    case 'reopen':
      return { act, message: 'ผิด' };
    case 'evaluate':
      return { act, scores: { '2.1': 100, '2.2': null }, number: null, remark: '', at: when, by: 'ส' };
    case 'accept':
      return { act, under: 1 };
    case 'plead':
    case 'decline':
      return { act, message: 'ตัวเลขผิด', at: when, by: 'จ' };
    case 'restate':
      return { act, restated };
    default:
      return { act };
  }
}

function standingAfter(deeds: [Act, string?, boolean?][]): Standing {
  return deeds.reduce((standing: Standing, [act, when, late]) => {
    const next = advance(standing, deed(act, standing.revision, when, late));
    if (!next) throw new Error(`${standing.state} does not allow ${act}`);
    return next;
  }, unbegun);
}

const plea: Plea = { message: 'ตัวเลขผิด', at, by: 'จ', declined: null };

describe('the table of the workflow', () => {
  const source = readFileSync(new URL('../../../../shared/rules/sheets/workflow.ts', import.meta.url), 'utf8');

  test('in its docs is the machine, every cell', () => {
    const machine = acts.flatMap((act) =>
      sheetStates.map((state) => {
        const pending = act === 'drop-plea' || act === 'decline' ? plea : null;
        const next = advance({ ...unbegun, state, plea: pending }, deed(act, 0));
        expect(isPossible(act, state)).toBe(next !== null);
        return [act, state, next?.state ?? null];
      }),
    );
    expect(truthTable(source)).toEqual(machine);
  });
});

describe('a plea', () => {
  const accepted = standingAfter([['submit'], ['accept']]);
  const pleaded = standingAfter([['submit'], ['accept'], ['plead', at]]);
  const declined = standingAfter([['submit'], ['accept'], ['plead', at], ['decline', later]]);

  test('leaves the sheet as it is, until it is answered, taken back or the sheet is reopened', () => {
    expect(pleaded).toEqual({ ...accepted, step: 3, plea });
    const answer = { message: 'ตัวเลขผิด', at: later, by: 'จ' };
    expect(declined).toEqual({ ...accepted, step: 4, plea: { ...plea, declined: answer } });
    expect(standingAfter([['submit'], ['accept'], ['plead', at], ['drop-plea']]).plea).toBeNull();
    const reopened = standingAfter([['submit'], ['accept'], ['plead', at], ['reopen']]);
    expect(reopened).toMatchObject({ state: 'reopened', plea: null });
    const evaluated = standingAfter([['submit'], ['accept'], ['plead', at], ['evaluate'], ['restate']]);
    expect(evaluated).toMatchObject({ state: 'evaluated', plea });
  });

  test.each([
    ['none', accepted, { plead: true, 'drop-plea': false, decline: false }],
    ['pending', pleaded, { plead: false, 'drop-plea': true, decline: true }],
    ['declined', declined, { plead: true, 'drop-plea': false, decline: false }],
  ] as const)('%s: who may do what about it', (_, standing, allowed) => {
    for (const [act, may] of Object.entries(allowed) as [Act, boolean][]) {
      expect([act, advance(standing, deed(act, 1)) !== null]).toEqual([act, may]);
      expect([act, allowsPlea(act, standing.plea)]).toEqual([act, may]);
    }
    expect(advance(standing, deed('reopen', 1))?.plea).toBeNull();
  });
});

describe('a standing', () => {
  test('knows what counts as submitted, accepted and newest', () => {
    const draft = standingAfter([['save'], ['save']]);
    expect([shownRevision(unbegun, 'now'), shownRevision(draft, 'now'), shownRevision(draft, 'submitted')]).toEqual([
      null,
      2,
      null,
    ]);
    const returned = standingAfter([['save'], ['submit'], ['return'], ['save']]);
    expect(returned).toMatchObject({ state: 'returned', revision: 3, submitted: 2, accepted: null, step: 4 });
    const accepted = standingAfter([['submit'], ['return'], ['submit'], ['take-up'], ['accept']]);
    expect(accepted).toMatchObject({ submitted: 2, accepted: 2, request: null });
    expect(shownRevision(accepted, 'accepted')).toBe(2);
  });

  test('of what was given back goes back to that when a correction is withdrawn', () => {
    const returned = standingAfter([['submit', at], ['return']]);
    const withdrawn = standingAfter([['submit', at], ['return'], ['submit', later], ['withdraw']]);
    expect(withdrawn).toMatchObject({ state: 'returned', submitted: 1, submittedAt: at, request: returned.request });
    const reopened = standingAfter([['submit', at], ['accept'], ['reopen'], ['submit', later], ['withdraw']]);
    expect(reopened).toMatchObject({ state: 'reopened', submitted: 1, submittedAt: at, accepted: null });
    const first = standingAfter([['submit', at, true], ['withdraw']]);
    expect(first).toMatchObject({ state: 'draft', submitted: null, submittedAt: null, late: false });
  });

  test('keeps what was asked for until the sheet is accepted: a correction of the correction is bound, too', () => {
    const corrected = standingAfter([['submit'], ['return'], ['submit'], ['submit']]);
    expect(corrected.request).toMatchObject({ revision: 1, items, reopened: false });
    expect(isAskedFor(corrected)).toBe(true);
    expect(isAskedFor(standingAfter([['submit'], ['return'], ['submit'], ['accept']]))).toBe(false);
  });

  test('is as timely as its first submission when the office has asked for another', () => {
    expect(standingAfter([['submit', at, false], ['return'], ['submit', later, true]]).late).toBe(false);
    expect(standingAfter([['submit', at, true], ['return'], ['submit', later, false]]).late).toBe(true);
    expect(
      standingAfter([
        ['submit', at, false],
        ['submit', later, true],
      ]).late,
    ).toBe(true);
    expect(standingAfter([['submit', at, true], ['withdraw'], ['submit', later, false]]).late).toBe(false);
  });

  test('accepted keeps the version whose targets held; restated, what it was counted as anew, until it is reopened', () => {
    const accepted = standingAfter([['submit'], ['accept']]);
    expect(accepted).toMatchObject({ accepted: 1, acceptedUnder: 1, restated: null });
    expect(standingAfter([['submit'], ['accept'], ['restate']])).toEqual({ ...accepted, step: 3, restated });
    const evaluated = standingAfter([['submit'], ['accept'], ['evaluate'], ['restate']]);
    expect(evaluated).toMatchObject({ state: 'evaluated', restated, evaluation: { by: 'ส' } });
    const reopened = standingAfter([['submit'], ['accept'], ['restate'], ['reopen']]);
    expect(reopened).toMatchObject({ accepted: null, acceptedUnder: null, restated: null });
  });

  test('reopened is accepted no more, and not evaluated', () => {
    const standing = standingAfter([['submit'], ['accept'], ['evaluate'], ['reopen']]);
    expect(standing).toMatchObject({ state: 'reopened', accepted: null, evaluation: null, submitted: 1 });
    expect(standing.request).toMatchObject({ reopened: true, items: [], message: 'ผิด' });
    expect(standingAfter([['submit'], ['accept'], ['evaluate'], ['evaluate']]).evaluation?.scores).toEqual({
      '2.1': 100,
      '2.2': null,
    });
  });
});

import type { Result } from '../../terms/result.ts';
import {
  type Evaluation,
  isPending,
  type Plea,
  type ReturnItem,
  type ReturnRequest,
  type Scores,
} from '../../terms/review.ts';
import type { SheetState } from '../../terms/sheet.ts';
import type { Progress } from './assess.ts';

/** What can be done to a sheet. */
export const acts = [
  'save',
  'submit',
  'withdraw',
  'take-up',
  'return',
  'accept',
  'evaluate',
  'reopen',
  'restate',
  'plead',
  'drop-plea',
  'decline',
] as const;
export type Act = (typeof acts)[number];

/**
 * The way of a sheet through the quarter: which act is possible in which state, and the state after it. Empty: refused.
 * The office saves, submits and withdraws its own sheets, and pleads to have them reopened; the planning office does the rest; nobody else
 * does any.
 *
 * | act         | none      | draft     | submitted | in-review | returned  | accepted  | evaluated | reopened  |
 * |-------------|-----------|-----------|-----------|-----------|-----------|-----------|-----------|-----------|
 * | save        | draft     | draft     |           |           | returned  |           |           | reopened  |
 * | submit      | submitted | submitted | submitted |           | submitted |           |           | submitted |
 * | withdraw    |           |           | draft ¹   |           |           |           |           |           |
 * | take-up     |           |           | in-review |           |           |           |           |           |
 * | return      |           |           | returned  | returned  |           |           |           |           |
 * | accept      |           |           | accepted  | accepted  |           |           |           |           |
 * | evaluate    |           |           |           |           |           | evaluated | evaluated |           |
 * | reopen      |           |           |           |           |           | reopened  | reopened  |           |
 * | restate     |           |           |           |           |           | accepted  | evaluated |           |
 * | plead ²     |           |           |           |           |           | accepted  | evaluated |           |
 * | drop-plea ³ |           |           |           |           |           | accepted  | evaluated |           |
 * | decline ³   |           |           |           |           |           | accepted  | evaluated |           |
 *
 * ¹ back to what it was before it was submitted: `returned` or `reopened` while what was asked for is in force.
 * ² only while no plea is pending. ³ only while one is.
 */
const moves: Record<Act, Partial<Record<SheetState, SheetState>>> = {
  save: { none: 'draft', draft: 'draft', returned: 'returned', reopened: 'reopened' },
  submit: {
    none: 'submitted',
    draft: 'submitted',
    submitted: 'submitted',
    returned: 'submitted',
    reopened: 'submitted',
  },
  withdraw: { submitted: 'draft' },
  'take-up': { submitted: 'in-review' },
  return: { submitted: 'returned', 'in-review': 'returned' },
  accept: { submitted: 'accepted', 'in-review': 'accepted' },
  evaluate: { accepted: 'evaluated', evaluated: 'evaluated' },
  reopen: { accepted: 'reopened', evaluated: 'reopened' },
  restate: { accepted: 'accepted', evaluated: 'evaluated' },
  plead: { accepted: 'accepted', evaluated: 'evaluated' },
  'drop-plea': { accepted: 'accepted', evaluated: 'evaluated' },
  decline: { accepted: 'accepted', evaluated: 'evaluated' },
};

/** Whether a plea must be pending for an act, or none may be; acts that are left out do not ask. */
const asksForPlea: Partial<Record<Act, boolean>> = { plead: false, 'drop-plea': true, decline: true };

/** The acts that are a district's with its own sheets; the others are the planning office's. */
export const districtActs: readonly Act[] = ['save', 'submit', 'withdraw', 'plead', 'drop-plea'];

/** Whether an act is possible in a state, whoever does it, whatever the plea. */
export function isPossible(act: Act, state: SheetState): boolean {
  return moves[act][state] !== undefined;
}

/** Whether what stands of a plea allows an act. */
export function allowsPlea(act: Act, plea: Plea | null): boolean {
  return asksForPlea[act] === undefined || asksForPlea[act] === isPending(plea);
}

/** All that is known of where a sheet stands; each stored event carries the standing after it. */
export type Standing = {
  state: SheetState;
  /** How many events there have been: whoever decides says which they have seen. */
  step: number;
  /** The newest stored revision, 0 before the first. */
  revision: number;
  /** The revision that counts as submitted, and when that came; null while none does. */
  submitted: number | null;
  submittedAt: string | null;
  /** Whether it came after its due day; what was asked for anew keeps what the first submission was. */
  late: boolean;
  /** The revision that has been accepted, and the indicator's version that was in force then: its targets hold for it. */
  accepted: number | null;
  acceptedUnder: number | null;
  /** What the accepted revision has been counted as anew; its own figures stay with it. */
  restated: Restated | null;
  request: ReturnRequest | null;
  evaluation: Evaluation | null;
  plea: Plea | null;
};

/** An accepted revision's rows, counted anew: by which version and register, to what, and who wanted it when and why. */
export type Restated = {
  version: number;
  roster: string;
  result: Result;
  progress: Progress;
  at: string;
  by: string;
  reason: string;
};

export const unbegun: Standing = {
  state: 'none',
  step: 0,
  revision: 0,
  submitted: null,
  submittedAt: null,
  late: false,
  accepted: null,
  acceptedUnder: null,
  restated: null,
  request: null,
  evaluation: null,
  plea: null,
};

/** An act with what belongs to it; who, when and the message stand in its event. */
export type Deed =
  | { act: 'save'; revision: number }
  | { act: 'submit'; revision: number; at: string; late: boolean }
  | { act: 'withdraw' | 'take-up' }
  | { act: 'accept'; under: number }
  | { act: 'return'; message: string; items: ReturnItem[] }
  | { act: 'reopen'; message: string }
  | { act: 'evaluate'; scores: Scores; number: string | null; remark: string; at: string; by: string }
  | { act: 'restate'; restated: Restated }
  | { act: 'plead' | 'decline'; message: string; at: string; by: string }
  | { act: 'drop-plea' };

/** The standing after an act; null where the state does not allow it. */
export function advance(standing: Standing, deed: Deed): Standing | null {
  const state = moves[deed.act][standing.state];
  return state && allowsPlea(deed.act, standing.plea)
    ? { ...standing, state, step: standing.step + 1, ...changes(standing, deed) }
    : null;
}

function changes(standing: Standing, deed: Deed): Partial<Standing> {
  const { request, submitted, submittedAt, accepted } = standing;
  switch (deed.act) {
    case 'save':
      return { revision: deed.revision };
    case 'submit': {
      const { revision, at, late } = deed;
      return { revision, submitted: revision, submittedAt: at, late: request ? standing.late : late };
    }
    case 'withdraw':
      if (!request) return { submitted: null, submittedAt: null, late: false };
      return {
        state: request.reopened ? 'reopened' : 'returned',
        submitted: request.revision,
        submittedAt: request.submittedAt,
      };
    case 'take-up':
      return {};
    case 'return': {
      const { message, items } = deed;
      return { request: { revision: submitted ?? standing.revision, reopened: false, submittedAt, message, items } };
    }
    case 'accept':
      return { accepted: submitted, acceptedUnder: deed.under, restated: null, request: null };
    case 'evaluate': {
      const { scores, number, remark, at, by } = deed;
      return { evaluation: { scores, number, remark, at, by } };
    }
    case 'reopen': {
      const { message } = deed;
      return {
        request: { revision: accepted ?? standing.revision, reopened: true, submittedAt, message, items: [] },
        accepted: null,
        acceptedUnder: null,
        restated: null,
        evaluation: null,
        plea: null,
      };
    }
    case 'restate':
      return { restated: deed.restated };
    case 'plead': {
      const { message, at, by } = deed;
      return { plea: { message, at, by, declined: null } };
    }
    case 'drop-plea':
      return { plea: null };
    case 'decline': {
      const { message, at, by } = deed;
      return { plea: standing.plea && { ...standing.plea, declined: { message, at, by } } };
    }
  }
}

/** Whether what was asked for keeps a sheet open to its district after the quarter has closed. */
export function isAskedFor({ request }: Pick<Standing, 'request'>): boolean {
  return request !== null;
}

/** The three ways to look at a city's quarter. */
export const views = ['accepted', 'submitted', 'now'] as const;
export type View = (typeof views)[number];

/** The revision of a sheet that a view shows; null where it shows none. */
export function shownRevision({ accepted, submitted, revision }: Standing, view: View): number | null {
  if (view === 'accepted') return accepted;
  if (view === 'submitted') return submitted;
  return revision === 0 ? null : revision;
}

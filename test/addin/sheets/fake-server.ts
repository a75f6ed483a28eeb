import { failed, type Outcome, type Trouble } from '../../../addin/outcome.ts';
import type { Answer, Call, CallInput } from '../../../addin/sync/client.ts';
import { offline, refused } from '../../../addin/sync/troubles.ts';
import type { ReturnItem } from '../../../shared/terms/review.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { Problem } from '../../../shared/wire/problem.ts';
import { type ProblemCode, problems } from '../../../shared/wire/problems.ts';
import type { Assignment, Receipt, ServerSheet } from '../../../shared/wire/sheets.ts';
import { communityDevelopmentPlans, sheetOf } from '../../shared/sheet.ts';
import { place, receipt } from '../sync/answers.ts';
import { calls } from './calls.ts';

const operations = [
  'readIndicator',
  'readRoster',
  'readSheet',
  'listAssignments',
  'saveDraft',
  'submit',
  'withdraw',
  'readReceipt',
] as const;
type Name = (typeof operations)[number];
type Answers = { [Operation in Name]: (input: CallInput<Operation>) => Answer<Operation> | Trouble };

export function problem(code: ProblemCode, parts: Partial<Problem> = {}): Trouble {
  const { status, title, cure } = problems[code];
  return refused({ type: code, title: code, status, code, text: { title, cure }, reference: 'r-1', ...parts });
}

const nothingStored: ServerSheet = {
  ...place,
  state: 'none',
  step: 0,
  revision: 0,
  indicatorVersion: communityDevelopmentPlans.version,
  rows: [],
  report: '',
  notApplicable: false,
  confirmed: false,
  answers: {},
  earlier: null,
  reportDemand: 'asked',
  returned: null,
  cancelled: null,
  result: null,
  basis: null,
  savedAt: null,
  savedBy: null,
  submittedAt: null,
  receipt: null,
};

/** A server that keeps one sheet, as the client's calls see it. `journal` has the calls by name. */
export function fakeServer() {
  const { journal, asked, hold, fail } = calls<Name, Trouble>();
  let stored = nothingStored;
  let reachable = true;

  const move = (changes: Partial<ServerSheet>): ServerSheet => {
    stored = { ...stored, step: stored.step + 1, ...changes };
    return stored;
  };
  const store = ({ body, revision }: CallInput<'saveDraft'>, state: ServerSheet['state']): ServerSheet | Trouble => {
    if (revision !== stored.revision) return problem('revision-conflict', { current: stored });
    const { answers = {}, confirmed = false } = body;
    return move({ ...body, answers, confirmed, state, revision: stored.revision + 1 });
  };
  const receiptOf = ({ revision }: ServerSheet): Receipt => ({ ...receipt, id: `receipt-${revision}`, revision });
  const assignment = (): Assignment => ({
    ...place,
    title: communityDevelopmentPlans.title,
    results: [],
    opensOn: '2020-01-01',
    dueOn: '2020-01-15',
    closesOn: '2020-01-31',
    window: 'open',
    extension: null,
    cancelled: stored.cancelled,
    state: stored.state,
    step: stored.step,
    revision: stored.revision,
    request: stored.returned?.request ?? null,
    evaluation: null,
    result: null,
    basis: null,
    againstTarget: null,
  });

  const answers: Answers = {
    readIndicator: () => communityDevelopmentPlans,
    readRoster: () => ({
      district: place.district,
      period: place.period,
      demo: true,
      communities: sheetOf(3).communities,
    }),
    readSheet: () => stored,
    listAssignments: () => [assignment()],
    saveDraft: (input) => store(input, stored.returned ? 'returned' : 'draft'),
    submit: (input) => {
      const outcome = store(input, 'submitted');
      return 'code' in outcome ? outcome : receiptOf(outcome);
    },
    withdraw: ({ step: seen }) => {
      if (seen !== stored.step) return problem('sheet-moved');
      const { state, step } = move({ state: 'draft' });
      const nothing = { submitted: null, submittedAt: null, late: false, accepted: null, request: null };
      const unfrozen = { acceptedUnder: null, restated: null };
      return { ...nothing, ...unfrozen, state, step, revision: stored.revision, evaluation: null };
    },
    readReceipt: ({ parameters }) => ({ ...receiptOf(stored), id: parameters.id }),
  };

  const answer = async <Operation extends Name>(
    name: Operation,
    input: CallInput<Operation>,
  ): Promise<Outcome<Answer<Operation>>> => {
    const failure = await asked(name);
    if (!reachable) return failed(offline);
    if (failure) return failed(failure);
    const value = answers[name](input);
    return typeof value === 'object' && 'cure' in value ? failed(value) : { ok: true, value };
  };

  return {
    ...{ journal, hold, fail, move, assignment },
    call: answer as Call,
    stored: () => stored,
    reach(network: boolean) {
      reachable = network;
    },
    /** Somebody else of the district stores these rows. */
    storeElsewhere: (rows: EntryRow[], report = '') =>
      move({ rows, report, state: 'draft', revision: stored.revision + 1, savedBy: 'อีกคน' }),
    /** The planning office gives the sheet back. */
    giveBack: (items: ReturnItem[], message = 'ตรวจอีกครั้ง') =>
      move({
        state: 'returned',
        returned: {
          request: { revision: stored.revision, reopened: false, submittedAt: null, message, items },
          rows: stored.rows,
        },
      }),
  };
}

import { failed, type Outcome, type Trouble } from '../../../addin/outcome.ts';
import type { Answer, Call, CallInput } from '../../../addin/sync/client.ts';
import { offline, refused } from '../../../addin/sync/troubles.ts';
import type { ReturnItem } from '../../../shared/terms/review.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { annexOf } from '../../../shared/terms/sheet.ts';
import type { Problem } from '../../../shared/wire/problem.ts';
import { type ProblemCode, problems } from '../../../shared/wire/problems.ts';
import type { Assignment, Receipt, ServerSheet } from '../../../shared/wire/sheets.ts';
import { indicatorSheetOf, shownOf } from '../../shared/indicator-sheet.ts';
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
  'readIndicatorSheet',
] as const;
type Name = (typeof operations)[number];
type Answers = { [Operation in Name]: (input: CallInput<Operation>) => Answer<Operation> | Trouble };

export function problem(code: ProblemCode, parts: Partial<Problem> = {}): Trouble {
  const { status, title, cure } = problems[code];
  return refused({ type: code, title: code, status, code, text: { title, cure }, reference: 'r-1', ...parts });
}

const otherOfficer = 'อีกคน';

const chomThongOffice = { th: 'สำนักงานเขตจอมทอง', en: 'Chom Thong District Office' };

/** A sheet of which the server holds nothing. */
export const nothingStored: ServerSheet = {
  ...place,
  office: chomThongOffice,
  state: 'none',
  step: 0,
  revision: 0,
  indicatorVersion: communityDevelopmentPlans.version,
  rows: [],
  report: '',
  notApplicable: false,
  confirmed: false,
  answers: {},
  ...annexOf({}),
  earlier: null,
  reportDemand: 'asked',
  returned: null,
  cancelled: null,
  plea: null,
  result: null,
  basis: null,
  districtsNow: null,
  savedAt: null,
  savedBy: null,
  submittedAt: null,
  receipt: null,
  sent: null,
};

/**
 * A server that keeps a district's sheets of one indicator, one a quarter, as the client's calls see it: of the first
 * quarter unless another is named. `journal` has the calls by name.
 */
export function fakeServer() {
  const { journal, asked, hold, fail } = calls<Name, Trouble>();
  const sheets = new Map([[place.period, nothingStored]]);
  let reachable = true;
  let answering = true;

  const stored = (period = place.period) => sheets.get(period) ?? { ...nothingStored, period };
  const move = (changes: Partial<ServerSheet>, period = place.period): ServerSheet => {
    const moved = { ...stored(period), step: stored(period).step + 1, ...changes };
    // A draft over what was sent leaves that where it is; what was sent is told with its rows then.
    const { sent, revision } = moved;
    const before = stored(period);
    const { rows, report, notApplicable, confirmed, summary, projects, links } = before;
    const content = sent?.content ?? { rows, report, notApplicable, confirmed, summary, projects, links };
    const next = sent && sent.revision !== revision ? { ...moved, sent: { ...sent, content } } : moved;
    sheets.set(period, next);
    return next;
  };
  const store = (
    { body, revision, parameters: { period } }: CallInput<'saveDraft'>,
    state: ServerSheet['state'],
  ): ServerSheet | Trouble => {
    const before = stored(period);
    if (state !== 'submitted' && revision + 1 === before.revision && before.savedBy !== otherOfficer) {
      // What is stored already is answered as it was then.
      if (JSON.stringify(before.rows) === JSON.stringify(body.rows) && before.report === body.report) return before;
    }
    if (revision !== before.revision) return problem('revision-conflict', { current: before });
    const next = before.revision + 1;
    const sent =
      state === 'submitted'
        ? { sent: { revision: next, at: receipt.submittedAt, result: receipt.result, code: '', content: null } }
        : {};
    return move(
      {
        ...body,
        ...annexOf(body),
        answers: body.answers ?? {},
        confirmed: body.confirmed ?? false,
        state,
        revision: next,
        savedAt: receipt.submittedAt,
        ...sent,
      },
      period,
    );
  };
  const receiptOf = ({ revision }: ServerSheet): Receipt => ({ ...receipt, id: `receipt-${revision}`, revision });
  const assignment = (period = place.period): Assignment => {
    const sheet = stored(period);
    return {
      ...place,
      period,
      office: chomThongOffice,
      overDistricts: false,
      title: communityDevelopmentPlans.title,
      results: [],
      opensOn: '2020-01-01',
      dueOn: '2020-01-15',
      closesOn: '2020-01-31',
      window: 'open',
      extension: null,
      cancelled: sheet.cancelled,
      state: sheet.state,
      step: sheet.step,
      revision: sheet.revision,
      request: sheet.returned?.request ?? null,
      evaluation: null,
      filled: null,
      result: null,
      basis: null,
      againstTarget: null,
    };
  };

  const answers: Answers = {
    readIndicator: () => communityDevelopmentPlans,
    readRoster: () => ({
      district: place.district,
      period: place.period,
      demo: true,
      communities: sheetOf(3).communities,
    }),
    readSheet: ({ parameters }) => stored(parameters.period),
    listAssignments: () => [...sheets.keys()].map((period) => assignment(period)),
    saveDraft: (input) => store(input, stored(input.parameters.period).returned ? 'returned' : 'draft'),
    submit: (input) => {
      const outcome = store(input, 'submitted');
      return 'code' in outcome ? outcome : receiptOf(outcome);
    },
    withdraw: ({ step: seen, parameters: { period } }) => {
      if (seen !== stored(period).step) return problem('sheet-moved');
      const { state, step, revision } = move({ state: 'draft' }, period);
      const nothing = { submitted: null, submittedAt: null, late: false, accepted: null, request: null };
      const unfrozen = { acceptedUnder: null, restated: null };
      return { ...nothing, ...unfrozen, state, step, revision, evaluation: null, plea: null };
    },
    readReceipt: ({ parameters }) => ({ ...receiptOf(stored()), id: parameters.id }),
    readIndicatorSheet: () => {
      const { state, step, result, basis, report, notApplicable } = stored();
      const shown = result && basis && shownOf(result, { kind: 'submitted', basis, report, notApplicable });
      return {
        sheet: indicatorSheetOf(communityDevelopmentPlans, { quarters: { 1: { state, step, shown } } }),
        offices: [],
      };
    },
  };

  const answer = async <Operation extends Name>(
    name: Operation,
    input: CallInput<Operation>,
  ): Promise<Outcome<Answer<Operation>>> => {
    const failure = await asked(name);
    if (!reachable) return failed(offline);
    if (failure) return failed(failure);
    const value = answers[name](input);
    if (!answering) return failed(offline);
    return typeof value === 'object' && 'cure' in value ? failed(value) : { ok: true, value };
  };

  return {
    ...{ journal, hold, fail, move, assignment },
    call: answer as Call,
    stored,
    /** The district must fill another quarter's sheet too. */
    also(period: string) {
      sheets.set(period, { ...nothingStored, period });
    },
    reach(network: boolean) {
      reachable = network;
    },
    /** Whether an answer comes back of what the server has done. */
    answer(answers: boolean) {
      answering = answers;
    },
    /** Somebody else of the district stores these rows. */
    storeElsewhere: (rows: EntryRow[], report = '') =>
      move({ rows, report, state: 'draft', revision: stored().revision + 1, savedBy: otherOfficer }),
    /** The planning office gives the sheet back. */
    giveBack: (items: ReturnItem[], message = 'ตรวจอีกครั้ง') =>
      move({
        state: 'returned',
        returned: {
          request: { revision: stored().revision, reopened: false, submittedAt: null, message, items },
          rows: stored().rows,
        },
      }),
  };
}

import { isMeasuredIn } from '../../shared/indicator/compilers/to-result.ts';
import type { WindowState } from '../../shared/rules/calendar/reporting-window.ts';
import type { Issue } from '../../shared/terms/issue.ts';
import type { SheetState } from '../../shared/terms/sheet.ts';
import type { Dispatch } from '../sync/outbox.ts';
import type { Front } from './front.ts';
import type { OpenSheetState } from './open-sheet-state.ts';
import type { Stage } from './stage.ts';

/** An open sheet, told apart by what its officer can do about it next. */
export type SheetSituation =
  | 'copy'
  | 'other-district'
  | 'elsewhere'
  | 'sending'
  | 'waiting'
  | 'refused'
  | 'working'
  | 'confirming'
  | 'conflict'
  | 'withdrawing'
  | 'received'
  | 'failed'
  | 'unread'
  | 'damaged'
  | 'cancelled'
  | 'not-open'
  | 'closed'
  | 'unbegun'
  | 'incomplete'
  | 'carried-over'
  | 'report-missing'
  | 'errors'
  | 'ready'
  | 'ready-late'
  | 'stored'
  | 'withdrawn'
  | 'declared'
  | 'year-end'
  | 'submitted'
  | 'changed'
  | 'in-review'
  | 'returned'
  | 'reopened'
  | 'corrected'
  | 'accepted'
  | 'evaluated';

/** What stands against submitting, the hardest first. */
export type Obstacle = 'errors' | 'rows' | 'carried-over' | 'report' | null;

/** As much of an open sheet as decides its situation. */
export type SheetFacts = {
  /** What is in front of the person. */
  front: 'it' | Exclude<Front['kind'], 'ours'>;
  dispatch: Dispatch['state'] | null;
  stage: Stage['at'];
  unread: boolean;
  damaged: boolean;
  cancelled: boolean;
  state: SheetState;
  window: WindowState;
  /** Which rows the quarter asks for. */
  rows: 'wanted' | 'not-applicable' | 'year-end';
  obstacle: Obstacle;
  /** Something has been filled in or stored. */
  begun: boolean;
  /** What is here says the same as the newest stored revision. */
  stored: boolean;
  /** What is here differs from what was last sent, or was withdrawn. */
  sent: 'same' | 'other' | 'withdrawn' | null;
};

/**
 * The first line that holds says the situation; – stands for anything.
 *
 * | in front | on its way | stage | the worksheet | cancelled | state | window | against submitting | here | situation |
 * |---|---|---|---|---|---|---|---|---|---|
 * | a copy, another district's, another | – | – | – | – | – | – | – | – | copy, other-district, elsewhere |
 * | it | sending, waiting, refused | – | – | – | – | – | – | – | sending, waiting, refused |
 * | it | – | a question or an end | – | – | – | – | – | – | the stage's own |
 * | it | – | at rest | unread, damaged | – | – | – | – | – | unread, damaged |
 * | it | – | at rest | whole | yes | – | – | – | – | cancelled |
 * | it | – | at rest | whole | no | in-review, accepted, evaluated | – | – | – | as the state |
 * | it | – | at rest | whole | no | submitted | – | – | as sent, else | submitted, changed |
 * | it | – | at rest | whole | no | returned, reopened | – | something | – | as the state |
 * | it | – | at rest | whole | no | returned, reopened | – | nothing | as sent, else | as the state, corrected |
 * | it | – | at rest | whole | no | none, draft | before, closed | – | – | not-open, closed |
 * | it | – | at rest | whole | no | none, draft | open, late | rows, nothing begun | – | unbegun |
 * | it | – | at rest | whole | no | none, draft | open, late | something | – | of the hardest |
 * | it | – | at rest | whole | no | none, draft | open, late | nothing | – | declared, year-end, withdrawn, ready-late, stored, ready |
 */
export function situationOf(facts: SheetFacts): SheetSituation {
  return inFrontOf(facts) ?? onItsWay(facts) ?? atStage(facts) ?? ofWorksheet(facts) ?? ofState(facts);
}

function inFrontOf({ front }: SheetFacts): SheetSituation | null {
  switch (front) {
    case 'it':
      return null;
    case 'copy':
      return 'copy';
    case 'foreign':
      return 'other-district';
    case 'other':
      return 'elsewhere';
  }
}

function onItsWay({ dispatch }: SheetFacts): SheetSituation | null {
  switch (dispatch) {
    case 'sending':
    case 'waiting':
    case 'refused':
      return dispatch;
    // Its receipt is the stage's.
    case 'arrived':
    case null:
      return null;
  }
}

function atStage({ stage }: SheetFacts): SheetSituation | null {
  switch (stage) {
    case 'working':
    case 'confirming':
    case 'conflict':
    case 'withdrawing':
    case 'received':
    case 'failed':
      return stage;
    case 'editing':
    case 'blocked':
    case 'told':
      return null;
  }
}

function ofWorksheet({ unread, damaged, cancelled }: SheetFacts): SheetSituation | null {
  if (unread) return 'unread';
  if (damaged) return 'damaged';
  return cancelled ? 'cancelled' : null;
}

function ofState(facts: SheetFacts): SheetSituation {
  const { state, sent, obstacle } = facts;
  switch (state) {
    case 'in-review':
    case 'accepted':
    case 'evaluated':
      return state;
    case 'submitted':
      return sent === 'other' ? 'changed' : 'submitted';
    case 'returned':
    case 'reopened':
      return obstacle === null && sent === 'other' ? 'corrected' : state;
    case 'none':
    case 'draft':
      return inWindow(facts);
  }
}

function inWindow(facts: SheetFacts): SheetSituation {
  const { window } = facts;
  switch (window) {
    case 'before':
      return 'not-open';
    case 'closed':
      return 'closed';
    case 'open':
    case 'late':
      return toSubmit(facts);
  }
}

function toSubmit({ obstacle, begun, rows, sent, window, stored }: SheetFacts): SheetSituation {
  switch (obstacle) {
    case 'errors':
    case 'carried-over':
      return obstacle;
    case 'rows':
      return begun ? 'incomplete' : 'unbegun';
    case 'report':
      return 'report-missing';
    case null:
  }
  if (rows === 'not-applicable') return 'declared';
  if (rows === 'year-end') return 'year-end';
  if (sent === 'withdrawn') return 'withdrawn';
  if (window === 'late') return 'ready-late';
  return stored ? 'stored' : 'ready';
}

/** The facts of an open sheet; `front` is null while it is not known what is in front. */
export function factsOf(known: OpenSheetState, front: Front | null): SheetFacts {
  const { dispatch, stage, troubles, reading, stored, assignment, sheet, judgement, truths, inFront } = known;
  const { filled, carried } = judgement.assessment.progress;
  const measured = isMeasuredIn(sheet.indicator, sheet.period);
  return {
    front: inFront || !front ? 'it' : front.kind === 'ours' ? 'other' : front.kind,
    dispatch: dispatch?.state ?? null,
    stage: stage.at,
    unread: troubles.reading !== null,
    damaged: reading.damage.length > 0,
    cancelled: stored.cancelled !== null,
    state: stored.state,
    window: assignment.window,
    rows: reading.notApplicable ? 'not-applicable' : measured ? 'wanted' : 'year-end',
    obstacle: obstacleOf(judgement.blocking),
    begun: filled + carried > 0 || stored.revision > 0,
    stored: stored.revision > 0 && truths.unsaved === null,
    sent: truths.sent && (truths.sent.as === 'withdrawn' ? 'withdrawn' : truths.sent.difference ? 'other' : 'same'),
  };
}

function obstacleOf(blocking: readonly Pick<Issue, 'rule'>[]): Obstacle {
  const [first] = blocking
    .map(({ rule }) => ofRule(rule))
    .sort((one, other) => order.indexOf(one) - order.indexOf(other));
  return first ?? null;
}

const order: readonly Exclude<Obstacle, null>[] = ['errors', 'rows', 'carried-over', 'report'];

function ofRule(rule: string): Exclude<Obstacle, null> {
  if (rule === 'R8') return 'rows';
  if (rule === 'R15') return 'carried-over';
  return rule === 'R12' || rule === 'R16' ? 'report' : 'errors';
}

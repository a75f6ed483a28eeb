import { isMeasuredIn } from '../../shared/indicator/compilers/to-result.ts';
import { carriesOver } from '../../shared/rules/sheets/carried-over.ts';
import type { SheetContent } from '../../shared/terms/sheet.ts';
import type { Assignment, ServerSheet } from '../../shared/wire/sheets.ts';
import type { SheetPlace } from '../../shared/wire/terms.ts';
import type { Trouble } from '../outcome.ts';
import type { Dispatch } from '../sync/outbox.ts';
import { type AnnexDraft, annexToSend } from './annex.ts';
import { type Answers, answersToSend } from './answers.ts';
import type { DistrictSheet, SheetReading } from './district-sheet.ts';
import type { Judgement } from './judge.ts';
import type { Sight } from './sight.ts';
import type { Stage } from './stage.ts';
import type { Truths } from './truths.ts';

/** All that is known of an open sheet. */
export type OpenSheetState = {
  place: SheetPlace;
  /** What the worksheet is of, with the locks that it was given. */
  sheet: DistrictSheet;
  /** The sheet as the server holds it, and its line in the district's list, as they were last heard of. */
  stored: ServerSheet;
  assignment: Assignment;
  /** The stored revision that the workbook's rows come from: what is stored next follows it. */
  revision: number;
  reading: SheetReading;
  judgement: Judgement;
  truths: Truths;
  /** The id of its worksheet, and whether that is the one in front of the person. */
  worksheet: string;
  inFront: boolean;
  /** The quarter's report; `previous` stood there before the server's text took its place, null when nothing was lost. */
  report: { text: string; previous: string | null };
  /** `own`: written here, so that nothing the server says of the same request takes their place. */
  answers: { given: Answers; own: boolean };
  /** What stands with the report: the summary of the year, projects, links. */
  annex: AnnexDraft;
  /** That what was carried over and not touched is unchanged. */
  confirmed: boolean;
  stage: Stage;
  /** This sheet's submission, while it is on its way. */
  dispatch: Dispatch | null;
  /** The number of the latest receipt. */
  receipt: string | null;
  /** The worksheet could not be read, or given its locks, which are then set at the next look. */
  troubles: { reading: Trouble | null; locks: Trouble | null };
  sight: Sight;
};

/** What would be stored of the sheet as it stands. */
export function contentOf(state: Omit<OpenSheetState, 'truths'>): SheetContent {
  const { reading, report, annex, answers, stored, confirmed } = state;
  const { rows, notApplicable } = reading;
  return {
    rows,
    notApplicable,
    report: report.text,
    ...annexToSend(annex),
    ...(confirmed && hasCarriedRows(state) ? { confirmed } : {}),
    answers: answersToSend(stored, answers.given),
  };
}

/** Whether rows stand in it as they were carried over into the quarter, confirmed or not. */
export function hasCarriedRows({
  sheet,
  reading,
  judgement,
}: Pick<OpenSheetState, 'sheet' | 'reading' | 'judgement'>): boolean {
  const { carried, unchanged } = judgement.assessment.progress;
  const wanted = isMeasuredIn(sheet.indicator, sheet.period) && !reading.notApplicable;
  return wanted && carriesOver(sheet.indicator) && carried + unchanged > 0;
}

/** Whether there is a table to be compared, linked and stored. */
export function hasTable({ damage }: Pick<SheetReading, 'damage'>): boolean {
  return !damage.some(({ kind }) => kind === 'table-missing');
}

/** Whether something is under way that the buttons must wait for. */
export function isBusy({ stage, dispatch }: OpenSheetState): boolean {
  return stage.at === 'working' || dispatch?.state === 'sending';
}

/** Whether no cell of it is open. */
export function isLocked({ sheet }: OpenSheetState): boolean {
  return sheet.access.open === 'nothing';
}

/** Whether it would count as late; what was asked for anew keeps what the first submission was. */
export function isLate({ assignment, stored }: OpenSheetState): boolean {
  return assignment.window === 'late' && !stored.returned;
}

import { useEffect, useRef, useState } from 'react';
import type { Assessment } from '../../../../shared/rules/sheets/assess.ts';
import type { Issue } from '../../../../shared/terms/issue.ts';
import type { SubmissionContent } from '../../../../shared/terms/submission.ts';
import type { Receipt, Submission } from '../../../../shared/wire/sheets.ts';
import type { Outcome, Trouble } from '../../../outcome.ts';
import { useServices } from '../../../parts/services.ts';
import { differingRows } from '../../../sync/differing-rows.ts';
import type { Dispatch } from '../../../sync/outbox.ts';
import { placeName } from '../../../sync/outbox-entry.ts';
import { goToCell } from '../../../workbook/sheets/go-to-cell.ts';
import { layIndicatorSheet } from '../../../workbook/sheets/lay-indicator-sheet.ts';
import { markRevision } from '../../../workbook/sheets/mark-revision.ts';
import { replaceRows } from '../../../workbook/sheets/replace-rows.ts';
import { restoreSheet } from '../../../workbook/sheets/restore-sheet.ts';
import { useOutbox } from '../submit/outbox-context.ts';
import type { Answers } from '../to-do/use-answers.ts';
import { afterMoving } from './moved-sheet.ts';
import type { LiveReading } from './use-live-reading.ts';
import type { Watch } from './use-opened-sheet.ts';
import type { Report } from './use-report.ts';
import type { SheetNow } from './use-sheet-now.ts';

/** What is to be done again once the person keeps their own rows in a conflict. */
type Again = { as: 'nothing' } | { as: 'draft' | 'submission'; content: SubmissionContent };

/** Where the work on an open sheet stands, beside the filling itself. */
export type Step =
  | { at: 'editing' }
  | { at: 'working' }
  /** `issues` are the server's; null while it is the sheet's own that stand in the way, as they are mended. */
  | { at: 'blocked'; issues: Issue[] | null }
  | { at: 'confirming'; content: SubmissionContent; assessment: Assessment; formulaCells: number }
  | { at: 'conflict'; current: Submission; again: Again }
  | { at: 'withdrawing' }
  | { at: 'told'; what: 'draft-saved' | 'printed' | 'restored' | 'checked' | 'taken' | 'withdrawn'; moment: string }
  | { at: 'received'; receipt: Receipt }
  | { at: 'failed'; trouble: Trouble };

export type Filling = {
  step: Step;
  /** This sheet's submission, while it is on its way. */
  dispatch: Dispatch | null;
  /** The number of the latest receipt. */
  receipt: string | null;
  /** Whether something is under way that the buttons must wait for. */
  busy: boolean;
  check(): Promise<void>;
  saveDraft(): Promise<void>;
  prepareSubmission(): Promise<void>;
  confirmSubmission(content: SubmissionContent): Promise<void>;
  askToWithdraw(): void;
  withdraw(message: string): Promise<void>;
  keepMine(): Promise<void>;
  takeTheirs(): Promise<void>;
  restore(): Promise<void>;
  print(): Promise<void>;
  showReceipt(id: string): Promise<void>;
  goTo(cell: Pick<Issue, 'row' | 'column'>): Promise<void>;
  backToEditing(): void;
};

/** The actions on an open sheet. Each reads the sheet anew first, says how it ended, and never leaves a half-done state. */
export function useFilling(
  { open, take, renew }: SheetNow,
  watch: Watch,
  live: LiveReading,
  report: Report,
  answers: Answers,
): Filling {
  const { call, now } = useServices();
  const { list, submit, forget } = useOutbox();
  const { place, sheet, stored, outdated } = open;
  const [step, setStep] = useState<Step>(
    outdated ? { at: 'conflict', current: stored, again: { as: 'nothing' } } : { at: 'editing' },
  );
  const [receipt, setReceipt] = useState(stored.receipt);
  const base = useRef(open.base);
  const dispatch = list.find(({ entry }) => placeName(entry.place) === placeName(place)) ?? null;

  const tell = (what: Extract<Step, { at: 'told' }>['what']) => {
    setStep({ at: 'told', what, moment: now().toISOString() });
  };

  /** Does something with the workbook or the server, and shows its trouble if it had any. */
  const work = async <Value>(task: Promise<Outcome<Value>>): Promise<Value | null> => {
    setStep({ at: 'working' });
    const outcome = await task;
    if (outcome.ok) return outcome.value;
    setStep({ at: 'failed', trouble: outcome.trouble });
    return null;
  };

  const moveTo = async (revision: number) => {
    base.current = revision;
    await markRevision(sheet, revision);
  };

  const refuse = async (trouble: Trouble, again: Again) => {
    const { problem } = trouble;
    const moved = afterMoving(trouble);
    if (problem?.code === 'revision-conflict' && problem.current) {
      setStep({ at: 'conflict', current: problem.current, again });
      await take(problem.current);
    } else if (problem?.code === 'has-issues' && problem.issues) setStep({ at: 'blocked', issues: problem.issues });
    else setStep({ at: 'failed', trouble: moved ?? trouble });
    if (moved) await renew();
  };

  const heldByServer = (content: SubmissionContent) => {
    report.stored(content.report);
    answers.stored(content.answers);
  };

  const storeDraft = async (content: SubmissionContent) => {
    setStep({ at: 'working' });
    const outcome = await call('saveDraft', { parameters: place, body: content, revision: base.current });
    if (!outcome.ok) return refuse(outcome.trouble, { as: 'draft', content });
    await moveTo(outcome.value.revision);
    heldByServer(content);
    tell('draft-saved');
    await take(outcome.value);
  };

  const settle = async (ended: Dispatch) => {
    const { key, content } = ended.entry;
    if (ended.state === 'refused') {
      forget(key);
      await refuse(ended.trouble, { as: 'submission', content });
    } else if (ended.state === 'arrived') {
      forget(key);
      setStep({ at: 'received', receipt: ended.receipt });
      setReceipt(ended.receipt.id);
      heldByServer(content);
      await moveTo(ended.receipt.revision);
      await renew();
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a submission's end is acted on once, when it comes.
  useEffect(() => {
    if (dispatch) void settle(dispatch);
  }, [dispatch]);

  // Somebody else of the district has stored another revision while the sheet is open here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked at once, when it comes to be known.
  useEffect(() => {
    const resting = step.at === 'editing' || step.at === 'told';
    if (!resting || dispatch || stored.revision <= base.current) return;
    const { rows, notApplicable } = live.reading;
    const same =
      notApplicable === stored.notApplicable && differingRows(sheet.indicator, rows, stored.rows).length === 0;
    if (same) void moveTo(stored.revision);
    else setStep({ at: 'conflict', current: stored, again: { as: 'nothing' } });
  }, [stored]);

  return {
    step,
    dispatch,
    receipt,
    busy: step.at === 'working' || dispatch?.state === 'sending',
    async check() {
      if (await work(live.check())) tell('checked');
    },
    async saveDraft() {
      const checked = await work(live.check());
      if (checked) await storeDraft(checked.content);
    },
    async prepareSubmission() {
      const checked = await work(live.check());
      if (!checked) return;
      const { reading, content, assessment } = checked;
      if (assessment.blocking.length > 0) return setStep({ at: 'blocked', issues: null });
      setStep({ at: 'confirming', content, assessment, formulaCells: reading.formulaCells.size });
    },
    async confirmSubmission(content) {
      setStep({ at: 'editing' });
      await submit(place, base.current, content);
    },
    askToWithdraw: () => setStep({ at: 'withdrawing' }),
    async withdraw(message) {
      setStep({ at: 'working' });
      const outcome = await call('withdraw', { parameters: place, body: { message }, step: stored.step });
      if (!outcome.ok) return refuse(outcome.trouble, { as: 'nothing' });
      tell('withdrawn');
      await renew();
    },
    async keepMine() {
      if (step.at !== 'conflict') return;
      const { current, again } = step;
      await moveTo(current.revision);
      if (again.as === 'draft') return storeDraft(again.content);
      setStep({ at: 'editing' });
      if (again.as === 'submission') await submit(place, base.current, again.content);
    },
    async takeTheirs() {
      if (step.at !== 'conflict') return;
      const { current } = step;
      const { rows, notApplicable, revision } = current;
      const taken = await work(replaceRows(sheet, { rows, notApplicable, revision }).then(readAgain));
      if (!taken) return;
      base.current = revision;
      report.replace(current.report);
      answers.replace(current);
      tell('taken');
    },
    async restore() {
      if (await work(restoreSheet(sheet, live.lastSeen() ?? stored).then(readAgain))) tell('restored');
    },
    async print() {
      if ((await work(layIndicatorSheet(sheet, report.text))) !== null) tell('printed');
    },
    async showReceipt(id) {
      const receipt = await work(call('readReceipt', { parameters: { id } }));
      if (receipt) setStep({ at: 'received', receipt });
    },
    async goTo({ row, column }) {
      if (row === null) return;
      const gone = await goToCell(sheet, row, column);
      if (!gone.ok) setStep({ at: 'failed', trouble: gone.trouble });
    },
    backToEditing: () => setStep({ at: 'editing' }),
  };

  /** After a write that may have laid the sheet anew: finds it, and reads it as it now stands. */
  async function readAgain(written: Outcome<void>) {
    if (!written.ok) return written;
    const found = await watch.renew(sheet);
    return found.ok ? live.check() : found;
  }
}

import type { Issue } from '../../shared/terms/issue.ts';
import type { SubmissionContent } from '../../shared/terms/submission.ts';
import type { Outcome, Trouble } from '../outcome.ts';
import type { Dispatch } from '../sync/outbox.ts';
import type { SheetReading } from '../workbook/sheets/district-sheet.ts';
import { storedAnswers } from './answers.ts';
import { afterMoving } from './moved-sheet.ts';
import type { SheetCore } from './sheet-core.ts';
import { contentOf, isBusy } from './sheet-state.ts';
import type { Standing } from './standing.ts';
import { type Again, isFree, type Step, type Told } from './step.ts';
import type { UnsentTexts } from './unsent-texts.ts';

/** What a person does with an open sheet: step.ts says what is possible when. */
export type Acts = {
  check(): Promise<void>;
  saveDraft(): Promise<void>;
  prepareSubmission(): Promise<void>;
  confirmSubmission(): Promise<void>;
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

/** The worksheet, as the acts read it and as they have it laid. */
export type Readings = {
  /** Reads the worksheet anew; what it gives was read after the call. */
  read(): Promise<Outcome<SheetReading>>;
  /** After a write that may have laid the sheet on another worksheet: finds it, watches that one, and reads it. */
  readAgain(written: Outcome<void>): Promise<Outcome<SheetReading>>;
  /** What the sheet held when it was last seen whole; null when it has not been since it was opened. */
  lastWhole(): SheetReading | null;
};

/** The acts on an open sheet. Each reads the sheet anew first, says how it ended, and never leaves a half-done state. */
export function createActs(core: SheetCore, unsent: UnsentTexts, standing: Standing, readings: Readings) {
  const { ports, state, put, follow } = core;
  const { call, outbox, workbook, now } = ports;
  const { take, renew } = standing;
  const { read, readAgain, lastWhole } = readings;
  const { place } = state();

  const enter = (step: Step) => put({ step });
  const tell = (what: Told) => enter({ at: 'told', what, moment: now().toISOString() });
  const mayBegin = () => isFree(state().step) && !isBusy(state());

  /** Does something with the workbook or the server, then goes on with what it gave, or shows its trouble. */
  const work = async <Value>(task: () => Promise<Outcome<Value>>, goOn: (value: Value) => void | Promise<void>) => {
    const working: Step = { at: 'working' };
    enter(working);
    const outcome = await task();
    if (state().step !== working) return;
    if (outcome.ok) await goOn(outcome.value);
    else enter({ at: 'failed', trouble: outcome.trouble });
  };

  /** The server holds this content now, as this revision: the workbook comes from it, and no text need be kept here. */
  const heldByServer = async (revision: number, content: SubmissionContent) => {
    unsent.held(state().stored, content);
    await follow(revision);
  };

  const refuse = async (trouble: Trouble, again: Again) => {
    const { problem } = trouble;
    if (problem?.code === 'revision-conflict' && problem.current) {
      enter({ at: 'conflict', current: problem.current, again });
      return take(problem.current);
    }
    if (problem?.code === 'has-issues' && problem.issues) return enter({ at: 'blocked', issues: problem.issues });
    const moved = afterMoving(trouble);
    enter({ at: 'failed', trouble: moved ?? trouble });
    if (moved) await renew();
  };

  const storeDraft = async (content: SubmissionContent) => {
    const working: Step = { at: 'working' };
    enter(working);
    const outcome = await call('saveDraft', { parameters: place, body: content, revision: state().revision });
    if (!outcome.ok) return refuse(outcome.trouble, { as: 'draft', content });
    await heldByServer(outcome.value.revision, content);
    if (state().step === working) tell('draft-saved');
    await take(outcome.value);
  };

  const acts: Acts = {
    async check() {
      if (mayBegin()) await work(read, () => tell('checked'));
    },
    async saveDraft() {
      if (mayBegin()) await work(read, (reading) => storeDraft(contentOf({ ...state(), reading })));
    },
    async prepareSubmission() {
      if (!mayBegin()) return;
      await work(read, ({ formulaCells }) => {
        const { assessment } = state().judgement;
        if (assessment.blocking.length > 0) enter({ at: 'blocked', issues: null });
        else {
          const content = contentOf(state());
          enter({ at: 'confirming', content, assessment, formulaCells: formulaCells.size });
        }
      });
    },
    async confirmSubmission() {
      const { step, revision } = state();
      if (step.at !== 'confirming') return;
      enter({ at: 'editing' });
      await outbox.submit(place, revision, step.content);
    },
    askToWithdraw() {
      if (mayBegin()) enter({ at: 'withdrawing' });
    },
    async withdraw(message) {
      const { step, stored } = state();
      if (step.at !== 'withdrawing') return;
      enter({ at: 'working' });
      const outcome = await call('withdraw', { parameters: place, body: { message }, revision: stored.step });
      if (!outcome.ok) return refuse(outcome.trouble, { as: 'nothing' });
      tell('withdrawn');
      await renew();
    },
    async keepMine() {
      const { step } = state();
      if (step.at !== 'conflict') return;
      const { current, again } = step;
      enter({ at: 'working' });
      await follow(current.revision);
      if (again.as === 'draft') return storeDraft(again.content);
      enter({ at: 'editing' });
      if (again.as === 'submission') await outbox.submit(place, current.revision, again.content);
    },
    async takeTheirs() {
      const { step, sheet } = state();
      if (step.at !== 'conflict') return;
      const { current } = step;
      const { rows, notApplicable, revision } = current;
      const replace = async () => {
        const replaced = await workbook.replaceRows(sheet, { rows, notApplicable, revision });
        if (replaced.ok) takeTexts();
        return readAgain(replaced);
      };
      const takeTexts = () => {
        const { text } = state().report;
        unsent.drop(current);
        put({
          revision,
          report: { text: current.report, previous: text.trim() !== '' && text !== current.report ? text : null },
          answers: { given: storedAnswers(current), own: true },
        });
      };
      await work(replace, () => tell('taken'));
    },
    async restore() {
      if (!mayBegin()) return;
      const { sheet, stored } = state();
      await work(
        async () => readAgain(await workbook.restoreSheet(sheet, lastWhole() ?? stored)),
        () => tell('restored'),
      );
    },
    async print() {
      if (!mayBegin()) return;
      const { sheet, report } = state();
      await work(
        () => workbook.layIndicatorSheet(sheet, report.text),
        () => tell('printed'),
      );
    },
    async showReceipt(id) {
      if (!mayBegin()) return;
      await work(
        () => call('readReceipt', { parameters: { id } }),
        (receipt) => enter({ at: 'received', receipt }),
      );
    },
    async goTo({ row, column }) {
      if (row === null) return;
      const gone = await workbook.goToCell(state().sheet, row, column);
      if (!gone.ok && isFree(state().step)) enter({ at: 'failed', trouble: gone.trouble });
    },
    backToEditing() {
      if (state().step.at !== 'working') enter({ at: 'editing' });
    },
  };

  /** Acts on how a submission has ended, once. */
  const settle = async (ended: Dispatch) => {
    const { key, content } = ended.entry;
    if (ended.state === 'refused') {
      outbox.forget(key);
      await refuse(ended.trouble, { as: 'submission', content });
    } else if (ended.state === 'arrived') {
      outbox.forget(key);
      put({ step: { at: 'received', receipt: ended.receipt }, receipt: ended.receipt.id });
      await heldByServer(ended.receipt.revision, content);
      await renew();
    }
  };

  return { acts, settle };
}

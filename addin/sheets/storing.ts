import type { SheetContent } from '../../shared/terms/sheet.ts';
import { inAddress } from '../../shared/wire/parameters.ts';
import type { ServerSheet } from '../../shared/wire/sheets.ts';
import { failed, type Trouble } from '../outcome.ts';
import type { Dispatch } from '../sync/outbox.ts';
import { draftOf, textFaults } from './annex.ts';
import { storedAnswers } from './answers.ts';
import type { SheetReading } from './district-sheet.ts';
import type { LiveReading } from './live-reading.ts';
import { afterMoving } from './moved-sheet.ts';
import { contentOf, hasTable } from './open-sheet-state.ts';
import type { SheetCore } from './sheet-core.ts';
import { nothingToSee } from './sight.ts';
import type { Again, Stage } from './stage.ts';
import type { Standing } from './standing.ts';
import type { UnansweredDraft } from './unanswered.ts';
import type { UnsentTexts } from './unsent-texts.ts';
import type { Work } from './work.ts';

/** What is done with an open sheet and the server's revisions of it. */
export type StoringActs = {
  saveDraft(): Promise<void>;
  prepareSubmission(): Promise<void>;
  confirmSubmission(): Promise<void>;
  askToWithdraw(): void;
  writeWithdrawal(message: string): void;
  withdraw(): Promise<void>;
  keepMine(): Promise<void>;
  takeTheirs(): Promise<void>;
};

/** Only the sheet in front of the person is stored, and read anew before. `settle` acts on how a submission has ended, once. */
export function createStoringActs(
  { ports, state, put, follow }: SheetCore,
  { enter, tell, mayBegin, work }: Work,
  { read, readAgain }: LiveReading,
  { take, renew }: Standing,
  { unsent, unanswered }: { unsent: UnsentTexts; unanswered: UnansweredDraft },
): { acts: StoringActs; settle(ended: Dispatch): Promise<void> } {
  const { call, outbox, workbook } = ports;
  const { place } = state();
  const mayStore = () => state().inFront && mayBegin();
  const isSeen = (reading: SheetReading) => reading.inFront && state().inFront;

  /** Says what of the texts the server would not take; whether there is such. */
  const tellFault = (): boolean => {
    const { report, annex } = state();
    const [fault] = textFaults(report.text, annex);
    if (fault) enter({ at: 'failed', trouble: { code: 'text-fault', what: fault.what, cure: fault.cure } });
    return fault !== undefined;
  };

  /** The server holds this content now, as this revision: the workbook comes from it, and no text need be kept here. */
  const heldByServer = async (revision: number, content: SheetContent) => {
    unsent.held(state().stored, content);
    await follow(revision);
  };

  /** Does again, on top of a revision, what was refused because of it. */
  const storeOn = async ({ revision }: ServerSheet, again: Again) => {
    await follow(revision);
    if (again.as === 'draft') return storeDraft(again.content);
    enter({ at: 'editing' });
    if (again.as === 'submission') await outbox.submit(place, revision, again.content);
  };

  const refuse = async (trouble: Trouble, again: Again): Promise<void> => {
    const { problem } = trouble;
    if (problem?.code === 'revision-conflict' && problem.current) {
      if (unanswered.isIt(state().sheet, problem.current)) return storeOn(problem.current, again);
      enter({ at: 'conflict', current: problem.current, again });
      return take(problem.current);
    }
    if (problem?.code === 'has-issues' && problem.issues) {
      const { issues, issueCount } = problem;
      return enter({ at: 'blocked', issues, ...(issueCount === undefined ? {} : { count: issueCount }) });
    }
    const moved = afterMoving(trouble);
    enter({ at: 'failed', trouble: moved ?? trouble });
    if (moved) await renew();
  };

  /** A sheet whose table is gone holds nothing that could be stored. */
  const readTable = async () => {
    const reading = await read();
    return reading.ok && !hasTable(reading.value) ? failed(tableGone) : reading;
  };

  const storeDraft = async (content: SheetContent): Promise<void> => {
    const working: Stage = { at: 'working' };
    enter(working);
    const { revision } = state();
    const outcome = await call('saveDraft', { parameters: inAddress(place), body: content, revision });
    if (outcome.ok) unanswered.answered();
    else if (!outcome.trouble.problem) unanswered.sent(revision, content);
    if (!outcome.ok) return refuse(outcome.trouble, { as: 'draft', content });
    await heldByServer(outcome.value.revision, content);
    if (state().stage === working) tell('draft-saved');
    await take(outcome.value);
  };

  const acts: StoringActs = {
    async saveDraft() {
      if (!mayStore() || tellFault()) return;
      await work(readTable, (reading) =>
        isSeen(reading) ? storeDraft(contentOf({ ...state(), reading })) : tell('put-off'),
      );
    },
    async prepareSubmission() {
      if (!mayStore() || tellFault()) return;
      await work(readTable, (reading) => {
        if (!isSeen(reading)) return tell('put-off');
        const { assessment } = state().judgement;
        if (assessment.blocking.length > 0) enter({ at: 'blocked', issues: null });
        else {
          const content = contentOf(state());
          enter({ at: 'confirming', content, assessment, formulaCells: reading.formulaCells.size });
        }
      });
    },
    async confirmSubmission() {
      const { stage, revision, inFront } = state();
      if (stage.at !== 'confirming' || !inFront) return;
      enter({ at: 'editing' });
      await outbox.submit(place, revision, stage.content);
    },
    askToWithdraw() {
      if (mayBegin()) enter({ at: 'withdrawing', message: '' });
    },
    writeWithdrawal(message) {
      if (state().stage.at === 'withdrawing') enter({ at: 'withdrawing', message });
    },
    async withdraw() {
      const { stage, stored } = state();
      if (stage.at !== 'withdrawing') return;
      const { message } = stage;
      enter({ at: 'working' });
      const outcome = await call('withdraw', { parameters: inAddress(place), body: { message }, step: stored.step });
      if (!outcome.ok) return refuse(outcome.trouble, { as: 'nothing' });
      tell('withdrawn');
      await renew();
    },
    async keepMine() {
      const { stage } = state();
      if (stage.at !== 'conflict') return;
      const { current, again } = stage;
      enter({ at: 'working' });
      await storeOn(current, again);
    },
    async takeTheirs() {
      const { stage, sheet } = state();
      if (stage.at !== 'conflict') return;
      const { current } = stage;
      const { rows, notApplicable, revision } = current;
      const replace = async () => {
        const replaced = await workbook.replaceRows(sheet, { rows, notApplicable, revision });
        if (replaced.ok) takeTexts();
        const again = await readAgain(replaced);
        return again.ok ? replaced : again;
      };
      const takeTexts = () => {
        const { text } = state().report;
        unsent.drop(current);
        put({
          revision,
          report: { text: current.report, previous: text.trim() !== '' && text !== current.report ? text : null },
          annex: draftOf(current),
          answers: { given: storedAnswers(current), own: true },
          confirmed: current.confirmed,
        });
      };
      // What came into hidden rows was asked for: only what a person puts there unseen is told.
      await work(replace, (unfiltered) => {
        put({ sight: { ...nothingToSee, unfiltered } });
        tell('taken');
      });
    },
  };

  const settle = async (ended: Dispatch) => {
    const { key, content } = ended.entry;
    if (ended.state === 'refused') {
      outbox.forget(key);
      await refuse(ended.trouble, { as: 'submission', content });
    } else if (ended.state === 'arrived') {
      outbox.forget(key);
      put({ stage: { at: 'received', receipt: ended.receipt }, receipt: ended.receipt.id });
      await heldByServer(ended.receipt.revision, content);
      await renew();
    }
  };

  return { acts, settle };
}

const tableGone: Trouble = {
  code: 'workbook-gone',
  what: { th: 'ไม่พบตารางของแผ่นงานนี้ จึงยังไม่ได้บันทึกหรือส่ง', en: "This sheet's table is gone: nothing was stored or sent" },
  cure: { th: 'กด “กู้คืนตาราง” แล้วลองอีกครั้ง', en: 'Choose “Restore the table”, then try again' },
};

import { createJudge } from './judge.ts';
import { contentOf, type OpenSheetState } from './open-sheet-state.ts';
import type { SheetPorts } from './ports.ts';
import { createStore, type Store } from './store.ts';
import { createTruths } from './truths.ts';
import { createTryAgain } from './try-again.ts';

export type Known = Omit<OpenSheetState, 'judgement' | 'truths'>;

/** What the parts of an open sheet share. */
export type SheetCore = Store<OpenSheetState> & {
  ports: SheetPorts;
  /** Changes what is known, and judges the sheet by it; once the sheet is closed, nothing. */
  put(changes: Partial<Known>): void;
  /**
   * The workbook's rows come from this revision now, which is noted in the workbook also after the pane was left; where Excel
   * does not let it, later by itself: without the note, a sheet that was stored here would seem to be an older one.
   */
  follow(revision: number): Promise<void>;
  /** Whether the pane was left. */
  isClosed(): boolean;
};

export function createSheetCore(ports: SheetPorts, known: Known, isClosed: () => boolean): SheetCore {
  const [judge, truths] = [createJudge(), createTruths()];
  const judged = (next: Known): OpenSheetState => {
    const judgement = judge(next.sheet, next.reading, next.report.text, next.confirmed);
    const here = contentOf({ ...next, judgement });
    return { ...next, judgement, truths: truths(next.sheet, here, next.stored, waitingContent(next)) };
  };
  const store = createStore(judged(known));
  const { state, subscribe } = store;
  let { found } = known.reading;
  const put = (changes: Partial<Known>) => {
    if (changes.reading) ({ found } = changes.reading);
    if (!isClosed()) store.put(judged({ ...state(), ...changes }));
  };
  const tryAgain = createTryAgain(ports.after, isClosed);
  const note = async (revision: number) => {
    const noted = await ports.workbook.markRevision(state().sheet, revision, found);
    if (!noted.ok) return tryAgain.later(() => void note(state().revision));
    tryAgain.enough();
    found = noted.value;
  };
  return {
    ...{ ports, state, subscribe, put, isClosed },
    async follow(revision) {
      put({ revision });
      await note(revision);
    },
  };
}

/** What was sent and has not been answered. */
function waitingContent({ dispatch }: Known) {
  return dispatch?.state === 'sending' || dispatch?.state === 'waiting' ? dispatch.entry.content : null;
}

import { createJudge } from './judge.ts';
import { contentOf, type OpenSheetState } from './open-sheet-state.ts';
import type { SheetPorts } from './ports.ts';
import { createStore, type Store } from './store.ts';
import { createTruths } from './truths.ts';

export type Known = Omit<OpenSheetState, 'judgement' | 'truths'>;

/** What the parts of an open sheet share. */
export type SheetCore = Store<OpenSheetState> & {
  ports: SheetPorts;
  /** Changes what is known, and judges the sheet by it; once the sheet is closed, nothing. */
  put(changes: Partial<Known>): void;
  /** The workbook's rows come from this revision now, which is noted in the workbook also after the pane was left. */
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
  return {
    ...{ ports, state, subscribe, put, isClosed },
    async follow(revision) {
      put({ revision });
      const marked = await ports.workbook.markRevision(state().sheet, revision, found);
      if (marked.ok) found = marked.value;
    },
  };
}

/** What was sent and has not been answered. */
function waitingContent({ dispatch }: Known) {
  return dispatch?.state === 'sending' || dispatch?.state === 'waiting' ? dispatch.entry.content : null;
}

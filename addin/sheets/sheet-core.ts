import { createJudge } from './judge.ts';
import type { OpenSheetState } from './open-sheet-state.ts';
import type { SheetPorts } from './ports.ts';
import { createStore, type Store } from './store.ts';

export type Known = Omit<OpenSheetState, 'judgement'>;

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
  const judge = createJudge();
  const judged = (next: Known): OpenSheetState => ({
    ...next,
    judgement: judge(next.sheet, next.reading, next.report.text, next.confirmed),
  });
  const store = createStore(judged(known));
  const { state, subscribe } = store;
  const put = (changes: Partial<Known>) => {
    if (!isClosed()) store.put(judged({ ...state(), ...changes }));
  };
  return {
    ...{ ports, state, subscribe, put, isClosed },
    async follow(revision) {
      put({ revision });
      await ports.workbook.markRevision(state().sheet, revision);
    },
  };
}

import type { Outcome } from '../outcome.ts';
import { isBusy } from './open-sheet-state.ts';
import type { SheetCore } from './sheet-core.ts';
import { type About, isFree, type Stage, type Told } from './stage.ts';

/** How an act on an open sheet goes from stage to stage. */
export type Work = {
  enter(stage: Stage): void;
  tell(what: Told, about?: About): void;
  mayBegin(): boolean;
  /** Does something with the workbook or the server, then goes on with what it gave, or shows its trouble. */
  work<Value>(task: () => Promise<Outcome<Value>>, goOn: (value: Value) => void | Promise<void>): Promise<void>;
};

export function createWork({ ports, state, put }: SheetCore): Work {
  const enter = (stage: Stage) => put({ stage });
  return {
    enter,
    tell: (what, about) => enter({ at: 'told', what, moment: ports.now().toISOString(), ...about }),
    mayBegin: () => isFree(state().stage) && !isBusy(state()),
    async work(task, goOn) {
      const working: Stage = { at: 'working' };
      enter(working);
      const outcome = await task();
      if (state().stage !== working) return;
      if (outcome.ok) await goOn(outcome.value);
      else enter({ at: 'failed', trouble: outcome.trouble });
    },
  };
}

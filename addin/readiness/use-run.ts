import { useRef, useState } from 'react';
import type { Trouble } from '../outcome.ts';
import { areas } from './areas.ts';
import type { Check, Question, Reply } from './check.ts';
import { makeReport } from './make-report.ts';
import type { ReadinessReport } from './report.ts';
import { type Chosen, runChecks } from './run-checks.ts';
import { hasSet, thisExcel } from './this-excel.ts';
import { inItsPlace } from './workbook-place.ts';

/** How many checks there are. */
export const count = areas.reduce((sum, { checks }) => sum + checks.length, 0);

export type RunStage =
  | { at: 'ready' }
  | {
      at: 'running';
      check: Check | null;
      number: number;
      asked: { question: Question; answer(reply: Reply): void } | null;
    }
  | { at: 'failed'; trouble: Trouble }
  | { at: 'done'; report: ReadinessReport };

/** A run of all checks, as a person follows it and answers what they are asked. */
export function useRun() {
  const [stage, setStage] = useState<RunStage>({ at: 'ready' });
  const stopped = useRef(false);
  const begin = async (chosen: Chosen): Promise<ReadinessReport | null> => {
    stopped.current = false;
    setStage({ at: 'running', check: null, number: 0, asked: null });
    const ran = await inItsPlace(() =>
      runChecks(areas, chosen, {
        hasSet,
        now: () => performance.now(),
        goOn(check, at) {
          if (!stopped.current) setStage({ at: 'running', check, number: at + 1, asked: null });
          return !stopped.current;
        },
        ask: (_check, question) =>
          new Promise((resolve) => {
            const answer = (reply: Reply) => {
              setStage((now) => (now.at === 'running' ? { ...now, asked: null } : now));
              resolve(reply);
            };
            setStage((now) => (now.at === 'running' ? { ...now, asked: { question, answer } } : now));
          }),
      }),
    );
    if (!ran.ok) {
      setStage({ at: 'failed', trouble: ran.trouble });
      return null;
    }
    const product = String(import.meta.env.TRAIMAT_VERSION);
    const report = makeReport(ran.value, { product, excel: thisExcel(), now: new Date() });
    setStage({ at: 'done', report });
    return report;
  };
  const stop = () => {
    stopped.current = true;
    if (stage.at === 'running') stage.asked?.answer('skipped');
  };
  return { stage, begin, stop };
}

import { useState } from 'react';
import type { Outcome } from '../../outcome.ts';
import type { StepFault } from './fault-line.tsx';

/** How a step's form stands: on its way to the server, or with what stood in its way. */
export function useStep<Value>(onDone: (value: Value) => void) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<StepFault | null>(null);
  return {
    busy,
    fault,
    setFault,
    async send(work: () => Promise<Outcome<Value>>) {
      setBusy(true);
      setFault(null);
      const outcome = await work();
      setBusy(false);
      if (outcome.ok) onDone(outcome.value);
      else setFault(outcome.trouble);
    },
  };
}

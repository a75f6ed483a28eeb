import { useEffect, useRef, useState } from 'react';
import type { Quarter } from '../../../../shared/terms/period.ts';
import type { Consequences } from '../../../../shared/wire/consequences.ts';
import type { Outcome, Trouble } from '../../../outcome.ts';

/** Where looking at what a change would do stands: on its way, told, or why it cannot be told. */
export type Looking =
  | { at: 'looking' }
  | { at: 'told'; consequences: Consequences[] }
  | { at: 'failed'; trouble: Trouble };

/**
 * What a change would do if it were in force from a quarter on; asked anew for each quarter that is chosen, and whenever the
 * dialog is opened. Nothing is asked while it is closed; an answer that comes after another choice is dropped.
 */
export function useConsequences(
  open: boolean,
  from: Quarter | null,
  ask: (from: Quarter | null) => Promise<Outcome<Consequences[]>>,
): Looking {
  const [looking, setLooking] = useState<Looking>({ at: 'looking' });
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (!open) return;
    let wanted = true;
    setLooking({ at: 'looking' });
    void latest.current(from).then((outcome) => {
      if (!wanted) return;
      setLooking(outcome.ok ? { at: 'told', consequences: outcome.value } : { at: 'failed', trouble: outcome.trouble });
    });
    return () => {
      wanted = false;
    };
  }, [open, from]);
  return looking;
}

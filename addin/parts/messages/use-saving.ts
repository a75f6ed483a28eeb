import { useState } from 'react';
import type { Outcome, Trouble } from '../../outcome.ts';

/** How a form's sending stands: what the server refused stays until the next try. */
export type Saving = {
  busy: boolean;
  saved: boolean;
  trouble: Trouble | null;
  /** True when it was stored. */
  save(work: () => Promise<Outcome<unknown>>): Promise<boolean>;
  rest(): void;
};

export function useSaving(): Saving {
  const [state, setState] = useState<'resting' | 'busy' | 'saved' | Trouble>('resting');
  return {
    busy: state === 'busy',
    saved: state === 'saved',
    trouble: typeof state === 'object' ? state : null,
    save: async (work) => {
      setState('busy');
      const outcome = await work();
      setState(outcome.ok ? 'saved' : outcome.trouble);
      return outcome.ok;
    },
    rest: () => setState('resting'),
  };
}

import { useState } from 'react';
import { inAddress } from '../../../../shared/wire/parameters.ts';
import type { Outcome, Trouble } from '../../../outcome.ts';
import { useServices } from '../../../parts/services.ts';
import { useSheet, useSheetState } from '../open/sheet-context.ts';

export type Pleading = {
  busy: boolean;
  trouble: Trouble | null;
  /** True when it was stored. */
  plead(message: string): Promise<boolean>;
  drop(): Promise<boolean>;
  forget(): void;
};

/** Asks to have the open sheet reopened, as it was last seen, or asks no longer; the sheet is then looked at again. */
export function usePlea(): Pleading {
  const { call } = useServices();
  const { renew } = useSheet();
  const parameters = inAddress(useSheetState(({ place }) => place));
  const step = useSheetState(({ stored }) => stored.step);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const send = async (asking: () => Promise<Outcome<unknown>>) => {
    if (busy) return false;
    setBusy(true);
    setTrouble(null);
    const outcome = await asking();
    if (!outcome.ok) setTrouble(outcome.trouble);
    await renew();
    setBusy(false);
    return outcome.ok;
  };
  return {
    busy,
    trouble,
    plead: (message) => send(() => call('plead', { parameters, step, body: { message } })),
    drop: () => send(() => call('dropPlea', { parameters, step, body: {} })),
    forget: () => setTrouble(null),
  };
}

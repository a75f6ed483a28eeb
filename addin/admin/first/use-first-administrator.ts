import { useEffect, useState } from 'react';
import type { FirstAdministratorBody } from '../../../shared/wire/set-up.ts';
import type { Trouble } from '../../outcome.ts';
import { useServices } from '../../parts/services.ts';
import type { Taken } from '../../sync/session.ts';

/** Where the making of the first administrator stands: `shut` where the key opens nothing. */
export type FirstStage =
  | { at: 'asking' | 'open' | 'working' }
  | { at: 'shut'; trouble: Trouble }
  /** The account is made, and signing in asks for something more. */
  | { at: 'entering'; first: Taken }
  | { at: 'refused'; trouble: Trouble };

/** Tries the key, makes the administrator by it, and signs them in. */
export function useFirstAdministrator(key: string) {
  const { post, session } = useServices();
  const [stage, setStage] = useState<FirstStage>({ at: 'asking' });
  useEffect(() => {
    void post('/api/auth/set-up/key', { key }).then((outcome) =>
      setStage(outcome.ok ? { at: 'open' } : { at: 'shut', trouble: outcome.trouble }),
    );
  }, [post, key]);
  const make = async (administrator: Omit<FirstAdministratorBody, 'key'>) => {
    setStage({ at: 'working' });
    const made = await post('/api/auth/set-up', { key, ...administrator });
    if (!made.ok) return setStage({ at: isShut(made.trouble) ? 'shut' : 'refused', trouble: made.trouble });
    const entered = await session.signIn(administrator.username.trim().toLowerCase(), administrator.password);
    if (!entered.ok) return setStage({ at: 'refused', trouble: entered.trouble });
    if (entered.value.step === 'done' && !entered.value.recoveryCodes) entered.value.begin();
    else setStage({ at: 'entering', first: entered.value });
  };
  return { stage, make };
}

/** Whether the key itself is no good any more: whatever is typed, it opens nothing. */
function isShut({ problem }: Trouble): boolean {
  return problem?.code.startsWith('set-up-key-') ?? false;
}

import { useState } from 'react';
import type { AccountLine } from '../../../shared/rules/accounts/lists/account-line.ts';
import type { Entry } from '../../../shared/wire/accounts.ts';
import type { Trouble } from '../../outcome.ts';
import { useServices } from '../../parts/services.ts';

/** Where an invitation stands; what the person comes in by is shown once and kept nowhere. */
export type InviteStage =
  | { at: 'resting' | 'working' }
  | { at: 'invited'; name: string; entry: Entry }
  | { at: 'refused'; trouble: Trouble };

/** Invites one person by a one-time address. */
export function useInvite() {
  const { call } = useServices();
  const [stage, setStage] = useState<InviteStage>({ at: 'resting' });
  const invite = async (person: Omit<AccountLine, 'line' | 'mail'>): Promise<boolean> => {
    setStage({ at: 'working' });
    const lines = [{ ...person, line: 1, mail: '' }];
    const outcome = await call('inviteAccounts', { parameters: {}, body: { lines, by: 'address' } });
    if (!outcome.ok) {
      setStage({ at: 'refused', trouble: outcome.trouble });
      return false;
    }
    for (const { account, entry } of outcome.value.invited) {
      setStage({ at: 'invited', name: account.displayName, entry });
    }
    return true;
  };
  return { stage, invite };
}

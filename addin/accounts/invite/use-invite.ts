import { useState } from 'react';
import type { AccountLine } from '../../../shared/rules/accounts/lists/account-line.ts';
import type { EntryWay } from '../../../shared/wire/accounts.ts';
import { type Saving, useSaving } from '../../parts/messages/use-saving.ts';
import { useServices } from '../../parts/services.ts';
import type { Invited } from './entries-csv.ts';

export type Inviting = {
  saving: Saving;
  /** Who has been invited here, by each press, the newest first: what they come in by is shown here and kept nowhere. */
  invited: Invited[][];
  /** All of them or none; true when they were. */
  invite(lines: AccountLine[], by: EntryWay): Promise<boolean>;
};

/** Invites people. A later invitation takes nothing away of what is still to be handed over. */
export function useInvite(): Inviting {
  const { call } = useServices();
  const saving = useSaving();
  const [invited, setInvited] = useState<Invited[][]>([]);
  return {
    saving,
    invited,
    invite: (lines, by) =>
      saving.save(async () => {
        const outcome = await call('inviteAccounts', { parameters: {}, body: { lines, by } });
        if (outcome.ok) setInvited((earlier) => [outcome.value.invited, ...earlier]);
        return outcome;
      }),
  };
}

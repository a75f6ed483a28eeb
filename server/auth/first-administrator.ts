import type { ProblemCode } from '../../shared/wire/problems.ts';
import type { FirstAdministratorBody } from '../../shared/wire/set-up.ts';
import type { Refusal } from '../refusal.ts';
import type { Auth } from './auth.ts';
import type { KeyFault } from './one-time-keys.ts';
import { refusePassword } from './password-policy.ts';

/** How an installation comes to its first administrator: by a key that is told to whoever starts the server. */
export type FirstAdministrator = {
  /** A new key as long as there is no administrator, which takes the place of the one before; else null. */
  open(): Promise<string | null>;
  /** Why a key does not open; null when it does. */
  refuseKey(key: string): Promise<Refusal | null>;
  /** Uses the key up and makes the administrator: of two who come with it at once, one. */
  make(body: FirstAdministratorBody): Promise<{ username: string } | Refusal>;
};

const purposes = ['set-up'] as const;
/** Until it is used. */
const forever = new Date('9999-12-31');

export function createFirstAdministrator({
  accounts,
  keys,
  addAccounts,
}: Pick<Auth, 'accounts' | 'keys' | 'addAccounts'>): FirstAdministrator {
  // Who has been invited has not come yet, and may never.
  const isThere = async () =>
    (await accounts.list()).some(({ role, state }) => role === 'administrator' && state === 'active');
  const refuseKey: FirstAdministrator['refuseKey'] = async (key) => {
    const { kind } = await keys.look(key, purposes);
    if (kind !== 'good') return { refused: refusals[kind] };
    // By a command, for instance: what a start has printed may stand in a log for years.
    return (await isThere()) ? { refused: refusals.used } : null;
  };
  return {
    open: async () => ((await isThere()) ? null : keys.make('', 'set-up', forever)),
    refuseKey,
    async make({ key, password, ...owner }) {
      // All that a person may do wrong comes first, so that a key is not used up by it.
      const refused = await refuseKey(key);
      if (refused) return refused;
      const weak = await refusePassword(password, owner, null);
      if (weak) return weak;
      const found = await accounts.list();
      if (found.some(({ username }) => username === owner.username)) return { refused: 'username-taken' };
      const used = await keys.use(key, purposes);
      if (used.kind !== 'good') return { refused: refusals[used.kind] };
      await addAccounts([{ ...owner, role: 'administrator', district: null, department: null }], password);
      return { username: owner.username };
    },
  };
}

const refusals: Record<KeyFault, ProblemCode> = {
  unknown: 'set-up-key-unknown',
  expired: 'set-up-key-replaced',
  replaced: 'set-up-key-replaced',
  used: 'set-up-key-used',
};

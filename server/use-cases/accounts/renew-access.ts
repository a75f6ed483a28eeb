import type { EntryWay } from '../../../shared/wire/accounts.ts';
import { contentOf } from '../../auth/account.ts';
import type { Refusal } from '../../refusal.ts';
import type { Stamp } from '../../storage/port/author.ts';
import type { AccountDesk } from './account-desk.ts';
import { giveEntries, planEntry } from './give-entry.ts';
import type { Invited } from './invite-accounts.ts';
import { answerOf } from './list-accounts.ts';

/**
 * Gives somebody something new to come in by, because the password is forgotten, or known to others, or the invitation is
 * over: what there was is good no more, sessions too.
 */
export async function renewAccess(
  desk: AccountDesk,
  username: string,
  by: EntryWay,
  stamp: Stamp,
): Promise<Invited | Refusal> {
  const seen = await desk.accounts.find(username);
  if (!seen) return { refused: 'unknown-account' };
  if (seen.state === 'deactivated') return { refused: 'account-state' };
  const mailer = by === 'mail' ? await desk.mailing.mailer() : null;
  if (by === 'mail' && !mailer) return { refused: 'no-mail-server' };
  if (by === 'mail' && seen.mail === null) return { refused: 'mail-missing' };
  const purpose = seen.state === 'invited' ? 'invitation' : 'renewal';
  const planned = await planEntry(by, purpose, new Date(stamp.at));
  const account = contentOf(seen);
  const saved = await desk.accounts.save(
    [{ act: 'renew-access', seen, account, ...planned.deed, sessions: 'end' }],
    stamp,
  );
  if (saved.kind === 'moved') return { refused: 'account-moved' };
  if (saved.kind !== 'saved') return { refused: saved.kind };
  const key = saved.keys.get(account.username) ?? null;
  const [entry] = await giveEntries(desk, [{ account, planned, key }], mailer);
  if (!entry) throw new Error('whoever is given something is told what');
  return { account: await answerOf(desk, account.username), entry };
}

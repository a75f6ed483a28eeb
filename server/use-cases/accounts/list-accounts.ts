import type { AccountAnswer } from '../../../shared/wire/accounts.ts';
import { type Account, contentOf } from '../../auth/account.ts';
import type { AccountDesk } from './account-desk.ts';

/** Everybody who has an account, with what they were given to come in by and have not used. */
export async function listAccounts({ accounts, keys, secondFactors, mailing }: AccountDesk) {
  const open = new Map((await keys.listOpen(['invitation', 'renewal'])).map((key) => [key.username, key.until]));
  const holders = new Set(await secondFactors.listSecondFactors());
  const all = await accounts.list();
  return {
    accounts: all.map((account) => ({
      ...toAnswer(account, open.get(account.username) ?? null),
      secondFactor: holders.has(account.username),
    })),
    mail: (await mailing.mailer()) !== null,
  };
}

/** An account as it is now; the one that is meant must be there. */
export async function answerOf(desk: AccountDesk, username: string): Promise<AccountAnswer> {
  const { accounts } = await listAccounts(desk);
  const found = accounts.find((account) => account.username === username);
  if (!found) throw new Error('an account that has just been saved is there');
  return found;
}

function toAnswer(account: Account, addressUntil: string | null): Omit<AccountAnswer, 'secondFactor'> {
  const { lastSeenAt, passwordUntil } = account;
  const byPassword = passwordUntil === null ? null : ({ by: 'password', until: passwordUntil } as const);
  const pending = addressUntil === null ? byPassword : ({ by: 'address', until: addressUntil } as const);
  return { ...contentOf(account), lastSeenAt, pending };
}

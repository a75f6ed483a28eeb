import { contentOf } from '../../../../server/auth/account.ts';
import type { World } from '../../fixture.ts';
import { stamp } from '../../stamp.ts';

/** Gives an account of the world a mail address, by which a provider's person is found. */
export async function giveMail({ auth }: World, username: string, mail: string): Promise<void> {
  const account = await auth.accounts.find(username);
  if (!account) throw new Error(`no account is called ${username}`);
  const seen = contentOf(account);
  const deed = { act: 'change-account', seen, account: { ...seen, mail } } as const;
  const { kind } = await auth.accounts.save([deed], stamp('2026-01-05T00:00:00.000Z'));
  if (kind !== 'saved') throw new Error(kind);
}

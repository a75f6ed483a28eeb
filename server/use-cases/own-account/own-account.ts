import type { Auth, SignInAccount } from '../../auth/auth.ts';
import type { SignIn } from '../../auth/entering/sign-in.ts';
import type { Person } from '../../person.ts';
import type { Refusal } from '../../refusal.ts';

/** What the use cases of one's own account stand on. */
export type OwnAccountDesk = Pick<
  SignIn,
  'secondFactors' | 'slowing' | 'tickets' | 'demandsSecondFactor' | 'outboxKey'
> & {
  auth: Pick<Auth, 'findAccount' | 'checkPassword' | 'setPassword' | 'keep' | 'sessions'>;
};

/** Who calls, by which session. */
export type Own = { person: Person; session: string };

/**
 * The account, once its password has been said again: a session that somebody has left open must not be enough to take
 * the account over. Null is right where there is no password.
 */
export async function confirmPassword(
  { auth, slowing }: OwnAccountDesk,
  { person, session }: Own,
  password: string | null,
): Promise<SignInAccount | Refusal> {
  const account = await auth.findAccount(person.username);
  if (!account) return { refused: 'unauthenticated' };
  if (account.hash === null) return account;
  // Counted by session: whoever guesses here has one already, and must not slow the person's sign-ins.
  const attempt = { kind: 'password', username: person.username, address: '', device: session } as const;
  const retryAfter = await slowing.tryNow(attempt);
  if (retryAfter !== null) return { refused: 'sign-in-slowed', retryAfter };
  if (!(await auth.checkPassword(account, password ?? ''))) return { refused: 'wrong-password' };
  await slowing.passed(attempt);
  return account;
}

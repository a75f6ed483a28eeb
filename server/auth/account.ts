import type { AccountState } from '../../shared/terms/account.ts';
import { me } from '../../shared/wire/accounts.ts';
import type { Person } from '../person.ts';

/** What is decided of an account, and so a fact of the log. */
export type AccountContent = Person & { state: AccountState; mail: string | null };

/** An account as it stands. */
export type Account = AccountContent & {
  id: string;
  /** To a minute; null before the first time. */
  lastSeenAt: string | null;
  /** The end of a one-time password; null where the password is the person's own, or there is none. */
  passwordUntil: string | null;
};

/** Whose a row of better-auth's users is. */
function toPerson(user: { name: string } & Record<string, unknown>): Person {
  const { username, name, role, district, department } = user;
  return me.parse({ username, displayName: name, role, district: district ?? null, department: department ?? null });
}

type UserRow = { id: string; name: string } & Partial<
  Record<'mail' | 'lastSeenAt' | 'passwordUntil', string | null>
> & {
    state?: AccountState | null;
  };

/** Accounts that are older than states are active. */
export function toAccount(user: UserRow): Account {
  const { id, state, mail, lastSeenAt, passwordUntil } = user;
  return {
    id,
    ...toPerson(user),
    state: state ?? 'active',
    mail: mail ?? null,
    lastSeenAt: lastSeenAt ?? null,
    passwordUntil: passwordUntil ?? null,
  };
}

/** Whose an account is. */
export function personOf({ username, displayName, role, district, department }: Person): Person {
  return { username, displayName, role, district, department };
}

/** Without what is no decision. */
export function contentOf({ username, displayName, role, district, department, state, mail }: AccountContent) {
  return { username, displayName, role, district, department, state, mail };
}

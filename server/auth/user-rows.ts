import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { AccountContent } from './account.ts';
import type { ProviderKey } from './provider/provider-key.ts';

/**
 * Writing better-auth's rows in a transaction of ours: its own adapter has one connection with us and waits for the end of
 * every transaction that it has not begun, so what it writes and what the log says could not be one.
 */

/** Adds a user, and gives its id. */
export async function addUser(
  transaction: Transaction<Tables>,
  { displayName, ...content }: AccountContent,
  at: string,
): Promise<string> {
  const id = randomUUID();
  // better-auth wants an e-mail address of each user's own; `.invalid` is reserved never to receive any.
  const email = `${content.username}@traimat.invalid`;
  const user = { id, name: displayName, email, emailVerified: 0, createdAt: at, updatedAt: at, passwordUntil: null };
  await transaction
    .insertInto('user')
    .values({ ...user, ...content })
    .execute();
  return id;
}

export async function changeUser(
  transaction: Transaction<Tables>,
  id: string,
  { displayName, username: _, ...content }: AccountContent,
  at: string,
): Promise<void> {
  await transaction
    .updateTable('user')
    .set({ name: displayName, ...content, updatedAt: at })
    .where('id', '=', id)
    .execute();
}

/** Sets the hash of a password in place of an earlier one; null takes it away. */
export async function setPassword(
  transaction: Transaction<Tables>,
  id: string,
  password: { hash: string; until: string | null } | null,
  at: string,
): Promise<void> {
  await transaction
    .deleteFrom('account')
    .where((where) => where.and({ userId: id, providerId: 'credential' }))
    .execute();
  await transaction
    .updateTable('user')
    .set({ passwordUntil: password?.until ?? null })
    .where('id', '=', id)
    .execute();
  if (!password) return;
  const times = { createdAt: at, updatedAt: at };
  const credential = { id: randomUUID(), accountId: id, providerId: 'credential', userId: id, ...times };
  await transaction
    .insertInto('account')
    .values({ ...credential, password: password.hash })
    .execute();
}

/** Binds a user to somebody at a provider. */
export async function bindUser(
  transaction: Transaction<Tables>,
  id: string,
  { issuer, subject }: ProviderKey,
  at: string,
): Promise<void> {
  const binding = { id: randomUUID(), accountId: subject, providerId: issuer, userId: id };
  await transaction
    .insertInto('account')
    .values({ ...binding, password: null, createdAt: at, updatedAt: at })
    .execute();
}

/** Ends a user's sessions, but for one. */
export async function endSessions(transaction: Transaction<Tables>, id: string, but: string | null): Promise<void> {
  let sessions = transaction.deleteFrom('session').where('userId', '=', id);
  if (but !== null) sessions = sessions.where('id', '!=', but);
  await sessions.execute();
}

/** Lets go whoever a sign-in provider has named for the account. */
export async function endBindings(transaction: Transaction<Tables>, id: string): Promise<void> {
  await transaction
    .deleteFrom('account')
    .where((where) => where.and([where('userId', '=', id), where('providerId', '!=', 'credential')]))
    .execute();
}

import type { Kysely } from 'kysely';
import type { LogBreak, LogBreakKind } from '../../../shared/terms/log.ts';
import type { Facts, Tables } from '../tables.ts';
import { listNewest } from '../versioned.ts';
import { breakAt } from './break.ts';

/** What of an account is written down. An older database has not all of it, and all of that is null then. */
type Account = Record<'username' | 'name' | 'role', string> &
  Partial<Record<'district' | 'department' | 'mail' | 'state', string | null>>;

/**
 * The first account that is not what was last written down of it. Accounts are kept in tables of their own (auth/), so
 * this is how the log reaches them; a database without any is none of a server yet.
 */
export async function findAlteredAccount(db: Kysely<Tables>): Promise<LogBreak | null> {
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === 'user')) return null;
  const rows: Account[] = await db.selectFrom('user').selectAll().execute();
  const accounts = new Map(rows.map((account) => [account.username, account]));
  const changes = await listNewest(db, 'account_changes');
  for (const change of changes) {
    const account = accounts.get(change.username);
    if (!account) return about('account-missing', change.username, change);
    if (!isSame(account, change)) return about('account-altered', change.username, change);
  }
  const known = new Set(changes.map(({ username }) => username));
  const added = rows.find(({ username }) => !known.has(username));
  return added ? about('account-added', added.username, { district: added.district ?? null }) : null;
}

function isSame(account: Account, change: Facts['account_changes']): boolean {
  const text = (value: string | null | undefined) => value ?? null;
  return (
    account.name === change.display_name &&
    account.role === change.role &&
    text(account.district) === text(change.district) &&
    text(account.department) === text(change.department) &&
    text(account.mail) === text(change.mail) &&
    (account.state ?? 'active') === (change.state ?? 'active')
  );
}

function about(
  kind: LogBreakKind,
  username: string,
  { district, at }: { district: string | null } & Partial<Facts['account_changes']>,
): LogBreak {
  return { ...breakAt(kind, null), fact: 'account_changes', name: username, district, at: at ?? null };
}

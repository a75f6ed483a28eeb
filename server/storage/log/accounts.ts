import { type Kysely, sql } from 'kysely';
import type { LogBreak, LogBreakKind } from '../../../shared/terms/log.ts';
import type { Facts, Tables } from '../tables.ts';
import { listNewest } from '../versioned.ts';
import { breakAt } from './break.ts';

type Account = { username: string; name: string; role: string; district: string | null };

/**
 * The first account that is not what was last written down of it. Accounts are kept in tables of their own (auth/), so
 * this is how the log reaches them; a database without any is none of a server yet.
 */
export async function findAlteredAccount(db: Kysely<Tables>): Promise<LogBreak | null> {
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === 'user')) return null;
  const { rows } = await sql<Account>`select username, name, role, district from "user"`.execute(db);
  const accounts = new Map(rows.map((account) => [account.username, account]));
  const changes = await listNewest(db, 'account_changes');
  for (const change of changes) {
    const account = accounts.get(change.username);
    if (!account) return about('account-missing', change.username, change);
    const { name, role, district } = account;
    const same = name === change.display_name && role === change.role && district === change.district;
    if (!same) return about('account-altered', change.username, change);
  }
  const known = new Set(changes.map(({ username }) => username));
  const added = rows.find(({ username }) => !known.has(username));
  return added ? about('account-added', added.username, added) : null;
}

function about(
  kind: LogBreakKind,
  username: string,
  { district, at }: { district: string | null } & Partial<Facts['account_changes']>,
): LogBreak {
  return { ...breakAt(kind, null), fact: 'account_changes', name: username, district, at: at ?? null };
}

import { isDeepStrictEqual } from 'node:util';
import type { Kysely, Transaction } from 'kysely';
import type { AccountChange } from '../storage/port/accounts.ts';
import type { Stamp } from '../storage/port/author.ts';
import type { Tables } from '../storage/tables.ts';
import { appendIn } from '../storage/versioned.ts';
import { type Account, type AccountContent, contentOf, toAccount } from './account.ts';
import { createOneTimeKeys, type KeyPurpose } from './one-time-keys.ts';
import type { ProviderKey } from './provider/provider-key.ts';
import { addUser, bindUser, changeUser, endBindings, endSessions, setPassword } from './user-rows.ts';

/** The accounts, in better-auth's tables, with what has become of each in the log. */
export type Accounts = {
  /** By account name; those whose personal data has been erased are nobody's any more and left out. */
  list(): Promise<Account[]>;
  find(username: string): Promise<Account | null>;
  /** The hash of an account's password; null where it has none. */
  readHash(account: Pick<Account, 'id'>): Promise<string | null>;
  /** Does something to accounts, to all of them or to none. */
  save(deeds: AccountDeed[], stamp: Stamp): Promise<SaveAccountsOutcome>;
};

export type AccountDeed = {
  act: AccountChange['act'];
  /** As whoever decides has seen it; null for one that must not be there yet. */
  seen: AccountContent | null;
  /** As it is to be. */
  account: AccountContent;
  reason?: string;
  /** Left out it stays, null takes it away; `until` is the end of a one-time password. */
  password?: { hash: string; until: string | null } | null;
  /** A key to be made. Whatever changes how an account is come in by takes its earlier keys back. */
  key?: { purpose: KeyPurpose; until: Date };
  /** Somebody at a provider to whom the account is bound from now on. */
  binding?: ProviderKey;
  /** Whether its sessions end, all of them or all but one, by its id. */
  sessions?: 'end' | { but: string };
};

/**
 * | outcome | what has happened |
 * |---|---|
 * | saved | everything; `keys` are the texts of those that were made, by account name |
 * | moved | nothing: these accounts are not as they were seen |
 * | last-administrator | nothing: no active administrator would be left |
 */
export type SaveAccountsOutcome =
  | { kind: 'saved'; keys: Map<string, string> }
  | { kind: 'moved'; usernames: string[] }
  | { kind: 'last-administrator' };

export function createAccounts(db: Kysely<Tables>, clock: () => Date): Accounts {
  return {
    list: () => listAccounts(db),
    async find(username) {
      const rows = db.selectFrom('user').selectAll().where('username', '=', username.toLowerCase());
      const user = await rows.executeTakeFirst();
      return user && user.state !== 'erased' ? toAccount(user) : null;
    },
    async readHash({ id }) {
      const credential = await db
        .selectFrom('account')
        .select('password')
        .where('userId', '=', id)
        .where('providerId', '=', 'credential')
        .executeTakeFirst();
      return credential?.password ?? null;
    },
    save: (deeds, stamp) =>
      db.transaction().execute(async (transaction): Promise<SaveAccountsOutcome> => {
        const before = new Map((await listAccounts(transaction)).map((account) => [account.username, account]));
        const moved = deeds.filter(({ seen, account }) => !isAsSeen(seen, before.get(account.username)));
        if (moved.length > 0) return { kind: 'moved', usernames: moved.map(({ account }) => account.username) };
        const after = new Map<string, AccountContent>(before);
        for (const { account } of deeds) after.set(account.username, account);
        if (hasAdministrator(before) && !hasAdministrator(after)) return { kind: 'last-administrator' };
        const keys = new Map<string, string>();
        for (const deed of deeds) {
          const key = await save(transaction, deed, before.get(deed.account.username)?.id ?? null, stamp, clock);
          if (key !== null) keys.set(deed.account.username, key);
        }
        return { kind: 'saved', keys };
      }),
  };
}

async function listAccounts(db: Kysely<Tables>): Promise<Account[]> {
  const users = await db.selectFrom('user').selectAll().orderBy('username').execute();
  return users.filter(({ state }) => state !== 'erased').map(toAccount);
}

function isAsSeen(seen: AccountContent | null, is: AccountContent | undefined): boolean {
  return isDeepStrictEqual(seen && contentOf(seen), is ? contentOf(is) : null);
}

/** Somebody who could make another one. Who has been invited has not come yet, and may never. */
function hasAdministrator(accounts: Map<string, AccountContent>): boolean {
  return [...accounts.values()].some(({ role, state }) => role === 'administrator' && state === 'active');
}

/** Whoever comes back is bound anew: it is somebody's decision then who that is. */
function isOver({ state }: AccountContent): boolean {
  return state === 'deactivated' || state === 'erased';
}

/** Stores one deed, and gives the key that it has made. */
async function save(
  transaction: Transaction<Tables>,
  { act, account, reason = '', password, key, binding, sessions }: AccountDeed,
  known: string | null,
  stamp: Stamp,
  clock: () => Date,
): Promise<string | null> {
  const { displayName, ...content } = contentOf(account);
  const id = known ?? (await addUser(transaction, account, stamp.at));
  if (known !== null) await changeUser(transaction, id, account, stamp.at);
  if (password !== undefined) await setPassword(transaction, id, password, stamp.at);
  if (binding) await bindUser(transaction, id, binding, stamp.at);
  if (isOver(account)) await endBindings(transaction, id);
  if (sessions) await endSessions(transaction, id, sessions === 'end' ? null : sessions.but);
  const fact = { ...content, act, reason, display_name: displayName, at: stamp.at, by_username: stamp.by.username };
  await appendIn(transaction, 'account_changes', fact, { act, ...stamp });
  const keys = createOneTimeKeys(transaction, clock);
  if (password !== undefined || key || account.state === 'deactivated') await keys.takeBack(account.username);
  return key ? keys.make(account.username, key.purpose, key.until) : null;
}

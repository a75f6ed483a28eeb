import type { Kysely } from 'kysely';
import type { Person } from '../../person.ts';
import { installation } from '../../storage/port/author.ts';
import type { Tables } from '../../storage/tables.ts';
import { contentOf, personOf } from '../account.ts';
import type { Accounts } from '../accounts.ts';
import type { ProviderKey } from './provider-key.ts';

/** The accounts, as sign-in by provider looks for them. */
export type BoundAccounts = {
  /** Whose account a person at a provider has been bound to. */
  findBound(key: ProviderKey): Promise<Person | null>;
  /** `several` have the address: which of them is meant, nobody knows. */
  findByMail(mail: string): Promise<Person | 'several' | null>;
  findByUsername(username: string): Promise<Person | null>;
  /** Whether somebody at this provider is bound to the account. */
  isBound(username: string, issuer: string): Promise<boolean>;
  /** From now on the account is this person's, whatever their mail or name will be. */
  bind(person: Person, key: ProviderKey): Promise<void>;
  /** Makes an account without a password. */
  add(person: Person, mail: string): Promise<void>;
};

/** In better-auth's tables: a binding is an account of a user there, beside the one that holds the password. */
export function createBoundAccounts(db: Kysely<Tables>, accounts: Accounts, clock: () => Date): BoundAccounts {
  const stamp = () => ({ by: installation, at: clock().toISOString() });
  const bindings = () => db.selectFrom('account').innerJoin('user', 'user.id', 'account.userId').select('username');
  const findByUsername: BoundAccounts['findByUsername'] = async (username) => {
    const account = await accounts.find(username);
    return account && personOf(account);
  };
  return {
    async findBound({ issuer, subject }) {
      const binding = await bindings()
        .where('providerId', '=', issuer)
        .where('accountId', '=', subject)
        .executeTakeFirst();
      return binding ? findByUsername(binding.username) : null;
    },
    async findByMail(mail) {
      const all = await accounts.list();
      const [found, ...others] = all.filter((account) => account.mail?.toLowerCase() === mail.toLowerCase());
      if (others.length > 0) return 'several';
      return found ? personOf(found) : null;
    },
    findByUsername,
    async isBound(username, issuer) {
      const found = bindings().where('providerId', '=', issuer).where('username', '=', username.toLowerCase());
      return (await found.executeTakeFirst()) !== undefined;
    },
    async bind({ username }, key) {
      const seen = await accounts.find(username);
      if (!seen) throw new Error('an account that is to be bound is not there');
      // Whoever was invited has come in, by their own way.
      const account = { ...contentOf(seen), state: seen.state === 'invited' ? 'active' : seen.state } as const;
      const { kind } = await accounts.save([{ act: 'bind-account', seen, account, binding: key }], stamp());
      if (kind !== 'saved') throw new Error('an account was changed while it was bound');
    },
    async add(person, mail) {
      const account = { ...person, mail, state: 'active' } as const;
      await accounts.save([{ act: 'add-account', seen: null, account }], stamp());
    },
  };
}

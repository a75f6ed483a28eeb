import type { betterAuth } from 'better-auth';
import type { Person } from '../../person.ts';
import { installation } from '../../storage/storage.ts';
import { type Account, contentOf, personOf, toAccount } from '../account.ts';
import type { AccountDeed, Accounts } from '../accounts.ts';

/** Somebody at a provider: who says it, and of whom. */
export type ProviderKey = { issuer: string; subject: string };

/** The accounts, as sign-in by provider looks for them. */
export type BoundAccounts = {
  /** Whose account a person at a provider has been bound to. */
  findBound(key: ProviderKey): Promise<Person | null>;
  findByMail(mail: string): Promise<Person | null>;
  findByUsername(username: string): Promise<Person | null>;
  /** Whether somebody at this provider is bound to the account. */
  isBound(username: string, issuer: string): Promise<boolean>;
  /** From now on the account is this person's, whatever their mail or name will be; who was invited has come. */
  bind(person: Person, key: ProviderKey): Promise<void>;
  /** Makes an account without a password. */
  add(person: Person, mail: string): Promise<void>;
};

type Context = Pick<Awaited<ReturnType<typeof betterAuth>['$context']>, 'internalAdapter'>;

/** In better-auth's tables: a binding is an account of a user there, beside the one that holds the password. */
export function createBoundAccounts(
  { internalAdapter }: Context,
  accounts: Accounts,
  now: () => string,
): BoundAccounts {
  const save = async (deed: AccountDeed) => {
    const { kind } = await accounts.save([deed], { by: installation, at: now() });
    if (kind !== 'saved') throw new Error(`an account could not be bound: ${kind}`);
  };
  const whose = (account: Account | null | undefined) => (account ? personOf(account) : null);
  return {
    async findBound({ issuer, subject }) {
      const bound = await internalAdapter.findAccountByKey({ providerId: issuer, accountId: subject });
      const user = bound ? await internalAdapter.findUserById(bound.userId) : null;
      return user ? personOf(toAccount(user)) : null;
    },
    async findByMail(mail) {
      return whose((await accounts.list()).find((account) => account.mail === mail.toLowerCase()));
    },
    findByUsername: async (username) => whose(await accounts.find(username)),
    async isBound(username, issuer) {
      const account = await accounts.find(username);
      const bound = account ? await internalAdapter.findAccounts(account.id) : [];
      return bound.some(({ providerId }) => providerId === issuer);
    },
    async bind({ username }, { issuer, subject }) {
      const account = await accounts.find(username);
      if (!account) throw new Error('an account that is to be bound is not there');
      const seen = contentOf(account);
      const state = account.state === 'invited' ? 'active' : account.state;
      await save({ act: 'bind-account', seen, account: { ...seen, state } });
      await internalAdapter.linkAccount({ userId: account.id, providerId: issuer, accountId: subject });
    },
    add: (person, mail) =>
      save({ act: 'add-account', seen: null, account: { ...person, state: 'active', mail: mail.toLowerCase() } }),
  };
}

import type { betterAuth } from 'better-auth';
import type { Person } from '../../person.ts';
import { toPerson } from '../account.ts';

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
  /** From now on the account is this person's, whatever their mail or name will be. */
  bind(person: Person, key: ProviderKey): Promise<void>;
  /** Makes an account without a password. */
  add(person: Person, mail: string): Promise<void>;
};

type Adapter = Awaited<ReturnType<typeof betterAuth>['$context']>['internalAdapter'];

/** In better-auth's tables: a binding is an account of a user there, beside the one that holds the password. */
export function createBoundAccounts(
  context: () => Promise<{ internalAdapter: Adapter }>,
  keep: (person: Person) => Promise<void>,
): BoundAccounts {
  const userOf = async (username: string) => {
    const { internalAdapter } = await context();
    const where = [{ field: 'username', value: username.toLowerCase() }];
    const [user] = await internalAdapter.listUsers(1, 0, undefined, where);
    return user ?? null;
  };
  return {
    async findBound({ issuer, subject }) {
      const { internalAdapter } = await context();
      const account = await internalAdapter.findAccountByKey({ providerId: issuer, accountId: subject });
      const user = account ? await internalAdapter.findUserById(account.userId) : null;
      return user ? toPerson(user) : null;
    },
    async findByMail(mail) {
      const { internalAdapter } = await context();
      const found = await internalAdapter.findUserByEmail(mail);
      return found ? toPerson(found.user) : null;
    },
    async findByUsername(username) {
      const user = await userOf(username);
      return user ? toPerson(user) : null;
    },
    async isBound(username, issuer) {
      const { internalAdapter } = await context();
      const user = await userOf(username);
      const accounts = user ? await internalAdapter.findAccounts(user.id) : [];
      return accounts.some(({ providerId }) => providerId === issuer);
    },
    async bind(person, { issuer, subject }) {
      const { internalAdapter } = await context();
      const user = await userOf(person.username);
      if (!user) throw new Error('an account that is to be bound is not there');
      await keep(person);
      await internalAdapter.linkAccount({ userId: user.id, providerId: issuer, accountId: subject });
    },
    async add({ displayName, ...account }, mail) {
      const { internalAdapter } = await context();
      await internalAdapter.createUser({ name: displayName, email: mail, ...account }, { method: 'admin' });
    },
  };
}

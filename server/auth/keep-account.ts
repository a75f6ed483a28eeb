import type { Person } from '../person.ts';
import type { AccountChange, Author } from '../storage/storage.ts';
import type { AuthOptions } from './auth-options.ts';

/** Keeps what has become of an account: of its password only that it is another one. */
export function keepAccount(
  { storage, clock }: Pick<AuthOptions<unknown>, 'storage' | 'clock'>,
  act: AccountChange['act'],
  { username, displayName, role, district, department }: Person,
  by: Author,
): Promise<void> {
  const person = { username, displayName, role, district, department };
  const change = { act, ...person, mail: null, state: 'active', reason: '' } as const;
  return storage.saveAccountChange(change, { by, at: clock().toISOString() });
}

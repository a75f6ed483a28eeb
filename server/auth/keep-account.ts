import type { AccountChange, Author } from '../storage/storage.ts';
import { type AccountContent, contentOf } from './account.ts';
import type { AuthOptions } from './auth-options.ts';

/** Keeps what has become of an account: of its password only that it is another one. */
export function keepAccount(
  { storage, clock }: Pick<AuthOptions, 'storage' | 'clock'>,
  act: AccountChange['act'],
  account: AccountContent,
  by: Author,
): Promise<void> {
  return storage.saveAccountChange({ act, ...contentOf(account), reason: '' }, { by, at: clock().toISOString() });
}

import type { AccountState } from '../../shared/terms/account.ts';
import type { AccountAnswer } from '../../shared/wire/accounts.ts';
import { organisationKey } from './organisations.ts';

/** Which accounts are looked for; empty words leave all. */
export type AccountFilter = { search: string; state: AccountState | 'all'; organisation: string };

export const everyAccount: AccountFilter = { search: '', state: 'all', organisation: 'all' };

/** The accounts that a filter leaves: every word that is searched stands in the name, the account name or the mail address. */
export function filterAccounts(accounts: AccountAnswer[], filter: AccountFilter): AccountAnswer[] {
  const sought = plain(filter.search).split(/\s+/).filter(Boolean);
  return accounts.filter((account) => {
    if (filter.state !== 'all' && account.state !== filter.state) return false;
    if (filter.organisation !== 'all' && organisationKey(account) !== filter.organisation) return false;
    const written = plain([account.displayName, account.username, account.mail ?? ''].join(' '));
    return sought.every((word) => written.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

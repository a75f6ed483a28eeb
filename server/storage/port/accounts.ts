import type { AccountState } from '../../../shared/terms/account.ts';
import type { Stamp } from './author.ts';

/** Accounts are kept elsewhere (auth/); here is what has become of them. */
export type AccountStorage = {
  /** What each account was when it was last changed, by account name. */
  listAccountChanges(): Promise<AccountChange[]>;
  saveAccountChange(change: AccountChange, stamp: Stamp): Promise<void>;
};

export type AccountChange = {
  /** `find-account`: it was there before there was a log. */
  act:
    | 'add-account'
    | 'find-account'
    | 'invite-account'
    | 'renew-access'
    | 'change-account'
    | 'bind-account'
    | 'change-password'
    | 'set-up-second-factor'
    | 'remove-second-factor'
    | 'deactivate-account'
    | 'reactivate-account'
    | 'erase-account';
  username: string;
  displayName: string;
  role: string;
  district: string | null;
  department: string | null;
  mail: string | null;
  state: AccountState;
  reason: string;
};

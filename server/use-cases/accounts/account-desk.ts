import type { Accounts } from '../../auth/accounts.ts';
import type { OneTimeKeys } from '../../auth/one-time-keys.ts';
import type { Mailing } from '../../mail/mailing.ts';
import type { EnteringStorage } from '../../storage/port/entering.ts';

/** What it takes to keep accounts, besides what is stored. */
export type AccountDesk = {
  accounts: Accounts;
  keys: OneTimeKeys;
  secondFactors: Pick<EnteringStorage, 'readSecondFactor' | 'removeSecondFactor' | 'listSecondFactors'>;
  mailing: Pick<Mailing, 'mailer'>;
  /** Where one-time addresses lead to. */
  publicOrigin: string;
};

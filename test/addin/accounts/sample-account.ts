import type { AccountAnswer } from '../../../shared/wire/accounts.ts';

/** An account of the planning office, otherwise where it is said. */
export function sampleAccount(otherwise: Partial<AccountAnswer> = {}): AccountAnswer {
  return {
    username: 'wichai',
    displayName: 'วิชัย วางแผน',
    role: 'planning',
    district: null,
    department: null,
    state: 'active',
    mail: null,
    lastSeenAt: null,
    pending: null,
    secondFactor: false,
    ...otherwise,
  };
}

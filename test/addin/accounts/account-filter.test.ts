import { expect, test } from 'vitest';
import { everyAccount, filterAccounts } from '../../../addin/accounts/account-filter.ts';
import { sampleAccount } from './sample-account.ts';

const accounts = [
  sampleAccount({ mail: 'Wichai@bangkok.example' }),
  sampleAccount({ username: 'manee', displayName: 'มานี มีนา', role: 'district', district: '1035', state: 'invited' }),
  sampleAccount({ username: 'piti', displayName: 'ปิติ มีนา', role: 'viewer', department: '2100', state: 'deactivated' }),
];
const all = ['wichai', 'manee', 'piti'];

test.each([
  [{}, all],
  [{ search: '  ' }, all],
  [{ search: 'มีนา' }, ['manee', 'piti']],
  [{ search: 'มีนา ปิติ' }, ['piti']],
  [{ search: 'WICHAI' }, ['wichai']],
  [{ search: 'bangkok.example' }, ['wichai']],
  [{ search: 'ไม่มี' }, []],
  [{ state: 'invited' as const }, ['manee']],
  [{ state: 'erased' as const }, []],
  [{ organisation: 'planning' }, ['wichai']],
  [{ organisation: '1035' }, ['manee']],
  [{ organisation: 'department-2100' }, ['piti']],
  [{ organisation: '1035', state: 'active' as const }, []],
])('%j leaves %j', (filter, left) => {
  expect(filterAccounts(accounts, { ...everyAccount, ...filter }).map(({ username }) => username)).toEqual(left);
});

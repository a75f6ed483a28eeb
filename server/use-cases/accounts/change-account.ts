import { type Fault, fault } from '../../../shared/indicator/file/fault.ts';
import { roleFault } from '../../../shared/rules/accounts/lists/read-invitations.ts';
import type { AccountAnswer } from '../../../shared/wire/accounts.ts';
import { type AccountContent, contentOf } from '../../auth/account.ts';
import type { Refusal } from '../../refusal.ts';
import type { Stamp } from '../../storage/port/author.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import type { AccountDesk } from './account-desk.ts';
import { listDepartments } from './departments.ts';
import { saveOne } from './save-one.ts';

/** What of an account is to be otherwise; what is left out stays. */
export type AccountOrder = {
  [Part in 'displayName' | 'mail' | 'role' | 'district' | 'department']?: AccountContent[Part] | undefined;
};

/** Changes an account; role and organisation hold from its person's next call on. */
export async function changeAccount(
  storage: ReadingStorage,
  desk: AccountDesk,
  username: string,
  order: AccountOrder,
  stamp: Stamp,
): Promise<AccountAnswer | Refusal> {
  const seen = await desk.accounts.find(username);
  if (!seen) return { refused: 'unknown-account' };
  const given = Object.fromEntries(Object.entries(order).filter(([, value]) => value !== undefined));
  const account: AccountContent = { ...contentOf(seen), ...given };
  const faults = await faultsOf(storage, seen, account);
  if (faults.length > 0) return { refused: 'accounts-refused', faults };
  return saveOne(desk, { act: 'change-account', seen, account }, stamp);
}

async function faultsOf(storage: ReadingStorage, seen: AccountContent, account: AccountContent): Promise<Fault[]> {
  const { role, district, department } = account;
  if (district !== null && department !== null) return [twoOrganisations];
  const misfit = roleFault(role, { district, department });
  if (misfit) return [misfit];
  if (department === null || department === seen.department) return [];
  const known = (await listDepartments(storage)).some(({ code, active }) => code === department && active);
  return known ? [] : [noDepartment];
}

const twoOrganisations = fault(
  ['department'],
  ['บัญชีเป็นของเขตและของสำนักพร้อมกันไม่ได้', 'An account cannot be of a district and of a department'],
  ['เลือกหน่วยงานเดียว', 'Choose one organisation'],
);

const noDepartment = fault(
  ['department'],
  ['ไม่มีสำนักรหัสนี้ หรือไม่ใช้แล้ว', 'There is no such department, or it is no longer used'],
  ['เลือกสำนักจากรายการ หรือเพิ่มสำนักก่อน', 'Choose one from the list, or add it first'],
);

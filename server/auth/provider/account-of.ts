import { districts } from '../../../shared/catalogue/districts.ts';
import { planningOfficeCode } from '../../../shared/rules/accounts/organisation.ts';
import type { Department } from '../../../shared/terms/department.ts';
import type { AccountRule, IdentityProvider } from '../../../shared/terms/installation.ts';
import type { Person } from '../../person.ts';
import type { Refusal } from '../../refusal.ts';
import type { BoundAccounts } from './bound-accounts.ts';
import type { ProviderPerson } from './provider-claims.ts';

/**
 * The account of somebody whom the provider has named. What counts is the binding; mail or claim count once, to make it.
 *
 * | bound | found by mail or claim | rule | gives |
 * |---|---|---|---|
 * | yes | – | – | the account |
 * | no | an account that is bound to nobody | – | the account, bound |
 * | no | an account that is somebody else's | – | account-bound |
 * | no | several accounts by one mail address | – | account-unknown |
 * | no | none; the provider answers for no address | by mail | mail-unverified |
 * | no | none | fits | a new account, bound |
 * | no | none | fits, without a district of ours | district-unnamed |
 * | no | none | fits, without a district or an active department of ours | office-unnamed |
 * | no | none | none, or does not fit | account-unknown |
 */
export async function accountOf(
  person: ProviderPerson,
  { match, make }: Pick<IdentityProvider, 'match' | 'make'>,
  accounts: BoundAccounts,
  listDepartments: () => Promise<Pick<Department, 'code' | 'active'>[]>,
): Promise<Person | Refusal> {
  const bound = await accounts.findBound(person);
  if (bound) return bound;
  const found = await find(person, match, accounts);
  if (found === 'several') return { refused: 'account-unknown' };
  if (found) {
    if (await accounts.isBound(found.username, person.issuer)) return { refused: 'account-bound' };
    await accounts.bind(found, person);
    return found;
  }
  const mail = make ? person.mails.find((one) => one.endsWith(`@${make.mailDomain.toLowerCase()}`)) : undefined;
  if (!make || mail === undefined) {
    const isUnverified = person.mails.length === 0 && person.hasUnverified && (match === 'mail' || make !== null);
    return { refused: isUnverified ? 'mail-unverified' : 'account-unknown' };
  }
  const place = await placeOf(person, make, listDepartments);
  if (!place) return { refused: make.role === 'office' ? 'office-unnamed' : 'district-unnamed' };
  const username = await freeName(mail, accounts);
  const made = { username, displayName: person.name ?? username, ...place };
  await accounts.add(made, mail);
  await accounts.bind(made, person);
  return made;
}

async function find(
  person: ProviderPerson,
  match: string,
  accounts: BoundAccounts,
): Promise<Person | 'several' | null> {
  if (match !== 'mail') {
    const name = person.claim(match);
    return name === null ? null : accounts.findByUsername(name);
  }
  for (const mail of person.mails) {
    const found = await accounts.findByMail(mail);
    if (found) return found;
  }
  return null;
}

async function placeOf(
  person: ProviderPerson,
  make: AccountRule,
  listDepartments: () => Promise<Pick<Department, 'code' | 'active'>[]>,
): Promise<Pick<Person, 'role' | 'district' | 'department'> | null> {
  if (make.role === 'viewer') return { role: 'viewer', district: null, department: null };
  const named = person.claim(make.claim);
  const district = districts.find(
    ({ code, agencyCode }) => code === named || (make.role === 'office' && agencyCode === named),
  );
  if (district) return { role: 'district', district: district.code, department: null };
  if (make.role === 'district' || named === planningOfficeCode) return null;
  const departments = await listDepartments();
  const isKnown = departments.some(({ code, active }) => active && code === named);
  return isKnown ? { role: 'department', district: null, department: named } : null;
}

/** The address before its @, as account names are written; with a number where somebody has that name. */
async function freeName(mail: string, accounts: BoundAccounts): Promise<string> {
  const [local = ''] = mail.split('@');
  const name = local
    .replaceAll(/[^a-z0-9_.]/g, '.')
    .padEnd(3, '.')
    .slice(0, 24);
  for (let number = 1; ; number++) {
    const wanted = number === 1 ? name : `${name}.${number}`;
    if (!(await accounts.findByUsername(wanted))) return wanted;
  }
}

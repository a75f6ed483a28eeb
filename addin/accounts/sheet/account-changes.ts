import { rolesOf } from '../../../shared/rules/accounts/organisation.ts';
import type { Role } from '../../../shared/wire/access.ts';
import type { AccountAnswer } from '../../../shared/wire/accounts.ts';
import { organisationKey, organisationOf } from '../organisations.ts';

/** What of an account can be changed, as it is typed; `organisation` as the value of a choice. */
export type TypedAccount = { name: string; mail: string; organisation: string; role: Role };

export type AccountChanges = {
  displayName?: string;
  mail?: string | null;
  role?: Role;
  district?: string | null;
  department?: string | null;
};

export function typedOf(account: AccountAnswer): TypedAccount {
  const { displayName, mail, role } = account;
  return { name: displayName, mail: mail ?? '', organisation: organisationKey(account), role };
}

/** The roles of the organisation that is chosen. */
export function rolesFor({ organisation }: Pick<TypedAccount, 'organisation'>): Role[] {
  const chosen = organisationOf(organisation);
  return chosen ? rolesOf(chosen) : [];
}

/** With another organisation chosen; where that has not the role that was chosen, its usual one. */
export function moved<Typed extends Pick<TypedAccount, 'organisation' | 'role'>>(
  typed: Typed,
  organisation: string,
): Typed {
  const roles = rolesFor({ organisation });
  const [usual = typed.role] = roles;
  return { ...typed, organisation, role: roles.includes(typed.role) ? typed.role : usual };
}

/** What is to be sent: only what was changed, so that what somebody else has changed meanwhile stays. */
export function changesOf(account: AccountAnswer, typed: TypedAccount): AccountChanges {
  const mail = typed.mail.trim() === '' ? null : typed.mail.trim();
  const organisation = organisationOf(typed.organisation);
  const isMoved = organisation !== null && typed.organisation !== organisationKey(account);
  return {
    ...(typed.name.trim() === account.displayName ? {} : { displayName: typed.name.trim() }),
    ...(mail === account.mail ? {} : { mail }),
    ...(typed.role === account.role ? {} : { role: typed.role }),
    ...(isMoved ? organisation : {}),
  };
}

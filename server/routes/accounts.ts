import type { accountOperations } from '../../shared/wire/accounts.ts';
import type { Person } from '../person.ts';
import type { Stamp } from '../storage/port/author.ts';
import type { AccountDesk } from '../use-cases/accounts/account-desk.ts';
import { changeAccount } from '../use-cases/accounts/change-account.ts';
import { deactivateAccount, reactivateAccount } from '../use-cases/accounts/deactivate-account.ts';
import { listDepartments, saveDepartment } from '../use-cases/accounts/departments.ts';
import { endSecondFactor } from '../use-cases/accounts/end-second-factor.ts';
import { eraseAccount } from '../use-cases/accounts/erase-account.ts';
import { inviteAccounts, previewInvitations } from '../use-cases/accounts/invite-accounts.ts';
import { listAccounts } from '../use-cases/accounts/list-accounts.ts';
import { renewAccess } from '../use-cases/accounts/renew-access.ts';
import type { Handlers } from './operation.ts';

/** Who has an account and may what, which administrators decide. */
export function accountHandlers(desk: AccountDesk): Pick<Handlers, keyof typeof accountOperations> {
  return {
    readMe: async ({ person }) => person,
    listAccounts: () => listAccounts(desk),
    previewInvitations: ({ storage, body }) => previewInvitations(storage, desk, body),
    inviteAccounts: ({ storage, now, person, body }) => inviteAccounts(storage, desk, body, stampOf(person, now)),
    changeAccount: ({ storage, now, person, parameters, body }) =>
      changeAccount(storage, desk, parameters.account, body, stampOf(person, now)),
    renewAccess: ({ now, person, parameters, body }) =>
      renewAccess(desk, parameters.account, body.by, stampOf(person, now)),
    deactivateAccount: ({ now, person, parameters, body }) =>
      deactivateAccount(desk, parameters.account, body.reason, stampOf(person, now)),
    reactivateAccount: ({ now, person, parameters, body }) =>
      reactivateAccount(desk, parameters.account, body.reason, stampOf(person, now)),
    endSecondFactor: ({ now, person, parameters, body }) =>
      endSecondFactor(desk, parameters.account, body.reason, stampOf(person, now)),
    eraseAccount: ({ storage, now, person, parameters, body }) =>
      eraseAccount(storage, desk, parameters.account, body.reason, stampOf(person, now)),
    listDepartments: async ({ storage }) => ({ departments: await listDepartments(storage) }),
    saveDepartment: ({ storage, now, person, parameters, body }) =>
      saveDepartment(storage, { code: parameters.department, ...body }, stampOf(person, now)),
  };
}

function stampOf(person: Person, now: Date): Stamp {
  return { by: person, at: now.toISOString() };
}

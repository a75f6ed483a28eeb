import { z } from 'zod';
import type { AccountLine } from '../rules/accounts/lists/account-line.ts';
import { accountStates } from '../terms/account.ts';
import { administrators, everybody, role } from './access.ts';
import { fault } from './indicators.ts';
import type { Operations } from './operation.ts';
import { at, departmentCode, districtCode, message, reason, text, written } from './terms.ts';

/** Who is signed in, who else has an account, and the departments that accounts may belong to. */

export const me = z.strictObject({
  username: z.string(),
  displayName: z.string(),
  role,
  /** DOPA code, for the role `district`. */
  district: districtCode.nullable(),
  /** Agency code, for whoever is of a department. */
  department: departmentCode.nullable(),
});
export type Me = z.infer<typeof me>;

/** How somebody is let in who has no password yet, or no good one: by what is handed over, or by mail. */
export const entryWays = ['address', 'password', 'mail'] as const;
const entryWay = z.enum(entryWays);
export type EntryWay = z.infer<typeof entryWay>;

/** An account as an administrator sees it. */
export const account = z.strictObject({
  ...me.shape,
  state: z.enum(accountStates),
  mail: z.string().nullable(),
  /** To a minute; null before the first time. */
  lastSeenAt: at.nullable(),
  /** What the person was given to come in by and has not used; its end may be past. */
  pending: z.strictObject({ by: z.enum(['address', 'password']), until: at }).nullable(),
  /** Whether a second factor is asked for at sign-in. */
  secondFactor: z.boolean(),
});
export type AccountAnswer = z.infer<typeof account>;

/** What an account is given to come in by. It is told this once and stored nowhere. */
export const entry = z.discriminatedUnion('by', [
  /** `unsent`: mail was asked for and has not gone out, so the address must be handed over. */
  z.strictObject({ by: z.literal('address'), address: z.url(), until: at, unsent: z.boolean() }),
  z.strictObject({ by: z.literal('password'), password: z.string(), until: at }),
  z.strictObject({ by: z.literal('mail'), mail: z.string(), until: at }),
]);
export type Entry = z.infer<typeof entry>;

const field = written.trim().max(200);

/** Somebody to invite, as a list or a form has it; `line` is where it stands there, for its faults to name. */
const accountLine = z.strictObject({
  line: z.number().int().positive(),
  name: field,
  account: field,
  mail: field,
  role: field,
  organisation: field,
}) satisfies z.ZodType<AccountLine>;

const invitations = z.strictObject({ lines: z.array(accountLine).min(1).max(500), by: entryWay });

const invited = z.strictObject({ account, entry });

export const department = z.strictObject({
  code: departmentCode,
  /** Null where nobody has said how it is called. */
  name: text.nullable(),
  active: z.boolean(),
  /** How many indicators are its own. */
  indicators: z.number().int(),
});
export type DepartmentAnswer = z.infer<typeof department>;

const name = written.trim().min(1).max(200);

const accountPath = '/api/v1/accounts/{account}';

export const accountOperations = {
  readMe: { method: 'get', path: '/api/v1/me', summary: 'Who is signed in', access: everybody, answer: me },
  listAccounts: {
    method: 'get',
    path: '/api/v1/accounts',
    summary: 'Everybody who has an account, by account name',
    access: administrators,
    answer: z.strictObject({
      accounts: z.array(account),
      /** Whether mail can be sent. */
      mail: z.boolean(),
    }),
  },
  previewInvitations: {
    method: 'post',
    path: '/api/v1/accounts/preview',
    summary: 'What inviting these people would come to, line by line',
    access: administrators,
    body: invitations,
    answer: z.strictObject({
      lines: z.array(
        z.strictObject({
          line: z.number().int(),
          /** Null for a line with faults. */
          account: z.strictObject({ ...me.shape, mail: z.string().nullable() }).nullable(),
          /** Each with the path `[line, field]`. */
          faults: z.array(fault),
        }),
      ),
    }),
    refusals: ['no-mail-server'],
  },
  inviteAccounts: {
    method: 'post',
    path: '/api/v1/accounts/invite',
    summary: 'Makes accounts, all of them or none, and gives each what its person comes in by',
    access: administrators,
    body: invitations,
    answer: z.strictObject({ invited: z.array(invited) }),
    refusals: ['accounts-refused', 'no-mail-server'],
  },
  changeAccount: {
    method: 'put',
    path: accountPath,
    summary: "Changes an account's name, mail, role or organisation; what is left out stays",
    access: administrators,
    body: z
      .strictObject({
        displayName: name,
        mail: z.email().max(200).nullable(),
        role,
        district: districtCode.nullable(),
        department: departmentCode.nullable(),
      })
      .partial(),
    answer: account,
    refusals: ['accounts-refused', 'last-administrator', 'account-state', 'account-moved'],
  },
  renewAccess: {
    method: 'post',
    path: `${accountPath}/renew`,
    summary: 'Gives an account something new to come in by; its password and its sessions end',
    access: administrators,
    body: z.strictObject({ by: entryWay }),
    answer: invited,
    refusals: ['no-mail-server', 'mail-missing', 'account-state', 'account-moved'],
  },
  deactivateAccount: {
    method: 'post',
    path: `${accountPath}/deactivate`,
    summary: 'Lets nobody in by an account any more, and ends its sessions at once',
    access: administrators,
    body: z.strictObject({ reason: message }),
    answer: account,
    refusals: ['last-administrator', 'account-state', 'account-moved'],
  },
  reactivateAccount: {
    method: 'post',
    path: `${accountPath}/reactivate`,
    summary: 'Lets a deactivated account in again, by the password that it had',
    access: administrators,
    body: z.strictObject({ reason: message }),
    answer: account,
    refusals: ['account-state', 'account-moved'],
  },
  endSecondFactor: {
    method: 'post',
    path: `${accountPath}/second-factor/end`,
    summary: "Takes somebody else's second factor away, whose phone is lost, and ends their sessions",
    access: administrators,
    body: z.strictObject({ reason: message }),
    answer: account,
    refusals: ['own-second-factor', 'no-second-factor', 'account-moved', 'last-administrator'],
  },
  eraseAccount: {
    method: 'post',
    path: `${accountPath}/erase`,
    summary:
      'Erases the person of a deactivated account: another name stands in every record, and the log stays provable',
    access: administrators,
    body: z.strictObject({ reason }),
    /** The name that stands in the person's place. */
    answer: z.strictObject({ username: z.string(), displayName: z.string() }),
    refusals: ['account-state'],
  },
  listDepartments: {
    method: 'get',
    path: '/api/v1/departments',
    summary: 'The departments that somebody has named or whose code an indicator bears, by code',
    access: everybody,
    answer: z.strictObject({ departments: z.array(department) }),
  },
  saveDepartment: {
    method: 'put',
    path: '/api/v1/departments/{department}',
    summary: 'Says how a department is called, and whether accounts may still be given to it',
    access: administrators,
    body: z.strictObject({ name: z.strictObject({ th: name, en: name }), active: z.boolean() }),
    answer: department,
  },
} as const satisfies Operations;

import type { AccountLine } from '../../../shared/rules/accounts/lists/account-line.ts';
import {
  type Invitation,
  type ReadInvitation,
  readInvitations,
} from '../../../shared/rules/accounts/lists/read-invitations.ts';
import type { AccountAnswer, Entry, EntryWay } from '../../../shared/wire/accounts.ts';
import type { AccountDeed } from '../../auth/accounts.ts';
import type { Refusal } from '../../refusal.ts';
import type { Stamp } from '../../storage/port/author.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import type { AccountDesk } from './account-desk.ts';
import { listDepartments } from './departments.ts';
import { giveEntries, type PlannedEntry, planEntry } from './give-entry.ts';
import { listAccounts } from './list-accounts.ts';

/** People as a list or a form has them, and how they are to be let in. */
export type InvitationOrder = { lines: AccountLine[]; by: EntryWay };

export type Invited = { account: AccountAnswer; entry: Entry };

/** What inviting these people would come to, line by line. */
export async function previewInvitations(
  storage: ReadingStorage,
  desk: AccountDesk,
  { lines, by }: InvitationOrder,
): Promise<{ lines: ReadInvitation[] } | Refusal> {
  if (by === 'mail' && !(await desk.mailing.mailer())) return { refused: 'no-mail-server' };
  const [departments, accounts] = await Promise.all([listDepartments(storage), desk.accounts.list()]);
  const taken = new Set(accounts.map(({ username }) => username));
  return { lines: readInvitations(lines, { departments, taken, byMail: by === 'mail' }) };
}

/** Makes an account of every line, or of none, and gives each what its person comes in by. */
export async function inviteAccounts(
  storage: ReadingStorage,
  desk: AccountDesk,
  order: InvitationOrder,
  stamp: Stamp,
): Promise<{ invited: Invited[] } | Refusal> {
  const read = await previewInvitations(storage, desk, order);
  if ('refused' in read) return read;
  const faults = read.lines.flatMap((line) => line.faults);
  const invitations = read.lines.flatMap(({ account }) => account ?? []);
  if (faults.length > 0) return { refused: 'accounts-refused', faults };
  const now = new Date(stamp.at);
  const people: { person: Invitation; planned: PlannedEntry }[] = [];
  // One after the other: hashing all at once would keep whoever signs in meanwhile waiting.
  for (const person of invitations) people.push({ person, planned: await planEntry(order.by, 'invitation', now) });
  const saved = await desk.accounts.save(
    people.map(({ person, planned }) => ({ ...toDeed(person), ...planned.deed })),
    stamp,
  );
  // Somebody else has taken a name meanwhile: the lines are read anew, and say which.
  if (saved.kind === 'moved') return inviteAccounts(storage, desk, order, stamp);
  if (saved.kind === 'last-administrator') throw new Error('nobody was demoted by adding accounts');
  const mailer = order.by === 'mail' ? await desk.mailing.mailer() : null;
  const given = people.map(({ person, planned }) => ({
    account: accountOf(person),
    planned,
    key: saved.keys.get(person.username) ?? null,
  }));
  const entries = await giveEntries(desk, given, mailer);
  const known = new Map((await listAccounts(desk)).accounts.map((account) => [account.username, account]));
  return {
    invited: entries.flatMap((entry, index) => {
      const account = known.get(people[index]?.person.username ?? '');
      return account ? [{ account, entry }] : [];
    }),
  };
}

function toDeed(person: Invitation): AccountDeed {
  return { act: 'invite-account', seen: null, account: accountOf(person) };
}

function accountOf(person: Invitation): AccountDeed['account'] {
  return { ...person, state: 'invited' };
}

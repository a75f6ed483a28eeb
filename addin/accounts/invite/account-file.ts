import type { Fault } from '../../../shared/indicator/file/fault.ts';
import type { AccountLine } from '../../../shared/rules/accounts/lists/account-line.ts';
import { readAccountFile } from '../../../shared/rules/accounts/lists/read-account-list.ts';
import { inviteWords as words } from './invite-words.ts';

/** A list of people from disk, or what is wrong with it as a whole. */
export type AccountFile = { name: string } & ({ lines: AccountLine[] } | { fault: Fault });

/** More than the longest list comes to, in bytes; what is larger is not read at all. */
const largest = 2 * 1024 * 1024;

export async function readChosenAccounts(chosen: File): Promise<AccountFile> {
  const { name } = chosen;
  if (chosen.size > largest) return { name, fault: { path: [], what: words.tooLarge, cure: words.tooLargeCure } };
  return { name, ...readAccountFile(new Uint8Array(await chosen.arrayBuffer())) };
}

import { toCsv } from '../../../shared/rules/csv/to-csv.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { AccountAnswer, Entry } from '../../../shared/wire/accounts.ts';
import { momentName } from '../../parts/words/moments.ts';
import { accountsWords } from '../accounts-words.ts';
import { inviteWords as words } from './invite-words.ts';

export type Invited = { account: AccountAnswer; entry: Entry };

/** Everybody with what they come in by, as a file to be passed on or merged into letters. */
export function entriesCsv(invited: Invited[], say: (text: Text) => string): string {
  const headers = [
    accountsWords.name,
    accountsWords.account,
    accountsWords.mail,
    words.way,
    words.entry,
    words.end,
  ].map(say);
  const lines = invited.map(({ account, entry }) => [
    account.displayName,
    account.username,
    account.mail ?? '',
    say(words.ways[entry.by]),
    handedOver(entry) ?? '',
    say(momentName(entry.until)),
  ]);
  return toCsv([headers, ...lines]);
}

/** What is to be handed over; null where mail has brought it. */
export function handedOver(entry: Entry): string | null {
  if (entry.by === 'mail') return null;
  return entry.by === 'address' ? entry.address : entry.password;
}

import type { Text } from '../../shared/terms/text.ts';
import type { AccountAnswer } from '../../shared/wire/accounts.ts';
import { momentName } from '../parts/words/moments.ts';
import { accountsWords as words } from './accounts-words.ts';

/** What somebody was given to come in by and has not used, and whether that is over; null where there is nothing. */
export function pendingEntry(
  { pending }: Pick<AccountAnswer, 'pending'>,
  now: Date,
): { said: Text; over: boolean } | null {
  if (!pending) return null;
  const over = new Date(pending.until) <= now;
  const until = momentName(pending.until);
  return { said: (over ? words.over : words.waiting)(words.entries[pending.by], until), over };
}

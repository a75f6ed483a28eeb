import type { Cancellation } from '../../../shared/terms/calendar.ts';
import type { ListedIndicator } from '../../../shared/wire/indicators.ts';
import type { Person } from '../../person.ts';
import type { Refusal } from '../../refusal.ts';
import type { Storage } from '../../storage/storage.ts';
import { listForPeople } from '../indicators/list-indicators.ts';

/** Cancels an indicator from a quarter of its year on, or takes that back (null). What was reported stays as it is. */
export async function cancelIndicator(
  storage: Storage,
  now: Date,
  person: Person,
  { indicator, fiscalYear }: { indicator: string; fiscalYear: number },
  { fromQuarter, reason }: { fromQuarter: Cancellation['fromQuarter'] | null; reason: string },
): Promise<ListedIndicator | Refusal> {
  const known = await storage.readIndicator(indicator, fiscalYear);
  if (!known) return { refused: 'unknown-indicator' };
  const stamp = { by: person, at: now.toISOString() };
  await storage.saveCancellation({ indicator, fiscalYear, fromQuarter, reason }, stamp);
  const listed = await listForPeople(storage, person);
  return (
    listed.find((one) => one.code === indicator && one.fiscalYear === fiscalYear && !one.draft) ?? {
      refused: 'unknown-indicator',
    }
  );
}

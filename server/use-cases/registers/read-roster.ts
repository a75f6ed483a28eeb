import type { District } from '../../../shared/terms/district.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { Roster } from '../../../shared/terms/register.ts';
import type { Refusal } from '../../refusal.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { findPeriod, rosterOf } from '../sheets/find-sheet.ts';

/** The roster that a district's sheets of a quarter are laid by. */
export async function readRoster(
  storage: ReadingStorage,
  { code: district }: District,
  period: Period,
): Promise<Roster | Refusal> {
  const found = await findPeriod(storage, period);
  if (!found) return { refused: 'unknown-period' };
  const roster = await rosterOf(storage, district, period);
  if (!roster) return { refused: 'no-register' };
  return { district, period: found.code, demo: roster.demo, communities: roster.communities };
}

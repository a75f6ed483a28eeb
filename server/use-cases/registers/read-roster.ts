import type { District } from '../../../shared/terms/district.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { Roster } from '../../../shared/terms/register.ts';
import type { Refusal } from '../../refusal.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { findPeriod, type QuarterRoster, rosterOf, toRoster } from '../sheets/find-sheet.ts';

/** The roster that a district's sheets of a quarter are laid by: of the register in force, or of one that is named. */
export async function readRoster(
  storage: ReadingStorage,
  { code: district }: District,
  { period, register }: { period: Period; register?: string | undefined },
): Promise<Roster | Refusal> {
  const found = await findPeriod(storage, period);
  if (!found) return { refused: 'unknown-period' };
  const roster = await (register === undefined
    ? rosterOf(storage, district, period)
    : rosterBy(storage, district, period, register));
  if (!roster) return { refused: 'no-register' };
  return { district, period: found.code, demo: roster.demo, communities: roster.communities };
}

async function rosterBy(
  storage: ReadingStorage,
  district: string,
  period: Period,
  id: string,
): Promise<QuarterRoster | null> {
  const register = await storage.readRegisterById(id);
  return register?.district === district ? toRoster(register, period) : null;
}

import { findDistrict } from '../../../shared/catalogue/districts.ts';
import type { Roster } from '../../../shared/terms/register.ts';
import type { Person } from '../../auth/person.ts';
import { refuse } from '../../permissions.ts';
import type { Refusal } from '../../refusal.ts';
import type { Storage } from '../../storage/storage.ts';
import { findPeriod, rosterOf } from '../sheets/find-sheet.ts';

export async function readRoster(
  storage: Storage,
  person: Person,
  { district, period }: { district: string; period: string },
): Promise<Roster | Refusal> {
  const found = await findPeriod(storage, period);
  if (!found) return { refused: 'unknown-period' };
  if (!findDistrict(district)) return { refused: 'unknown-district' };
  const denied = refuse(person, 'read-roster', district);
  if (denied) return denied;
  const roster = await rosterOf(storage, district, found.period);
  if (!roster) return { refused: 'no-register' };
  return { district, period, demo: roster.demo, communities: roster.communities };
}

import type { Indicator } from '../../shared/spec/indicator.ts';
import type { Person } from '../auth/person.ts';
import { refuse } from '../permissions.ts';
import type { Storage } from '../storage/storage.ts';

/** The indicators in force, and for who prepares indicators also the drafts. */
export async function listIndicators(storage: Storage, person: Person): Promise<Indicator[]> {
  const indicators = await storage.listIndicators();
  return refuse(person, 'read-draft', null) ? indicators.filter(({ draft }) => !draft) : indicators;
}

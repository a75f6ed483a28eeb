import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { keepers } from '../../../shared/wire/access.ts';
import { refuse } from '../../permissions.ts';
import type { Person } from '../../person.ts';
import type { Refusal } from '../../refusal.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { listIndicators } from './list-indicators.ts';

/** One version, or the one in force; where none is in force yet, the draft. Drafts are only for who prepares them. */
export async function readIndicator(
  storage: ReadingStorage,
  person: Person,
  { indicator: code, fiscalYear }: { indicator: string; fiscalYear: number },
  version?: number,
): Promise<Indicator | Refusal> {
  const listed = await listIndicators(storage, person);
  const found =
    version === undefined
      ? listed.find((indicator) => indicator.code === code && indicator.fiscalYear === fiscalYear)
      : await storage.readIndicator(code, fiscalYear, version);
  const hidden = found?.draft && refuse(person, keepers);
  return found && !hidden ? found : { refused: 'unknown-indicator' };
}

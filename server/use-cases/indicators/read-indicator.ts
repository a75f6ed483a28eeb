import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Quarter } from '../../../shared/terms/period.ts';
import { keepers } from '../../../shared/wire/access.ts';
import { refuse } from '../../permissions.ts';
import type { Person } from '../../person.ts';
import type { Refusal } from '../../refusal.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { listIndicators } from './list-indicators.ts';

/**
 * One version, or the one in force in a quarter; where neither is named, the newest: what the next is made from. Where
 * there are drafts only, the draft; drafts are only for who prepares them.
 */
export async function readIndicator(
  storage: ReadingStorage,
  person: Person,
  { indicator: code, fiscalYear }: { indicator: string; fiscalYear: number },
  { version, quarter }: { version?: number | undefined; quarter?: Quarter | undefined } = {},
): Promise<Indicator | Refusal> {
  const newest = async () =>
    (await listIndicators(storage, person)).find(
      (indicator) => indicator.code === code && indicator.fiscalYear === fiscalYear,
    );
  const named = quarter !== undefined && (await storage.readIndicatorIn(code, { fiscalYear, quarter }));
  const found =
    version === undefined ? named || (await newest()) : await storage.readIndicator(code, fiscalYear, version);
  const hidden = found?.draft && refuse(person, keepers);
  return found && !hidden ? found : { refused: 'unknown-indicator' };
}

import { parseIndicator } from '../../../shared/indicator/check-indicator.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Person } from '../../auth/person.ts';
import { misplaced } from '../../catalogue/misplaced.ts';
import type { Refusal } from '../../refusal.ts';
import type { Storage } from '../../storage/storage.ts';

/** Checks an indicator and stores it as its newest version, at once in force unless it is a draft. */
export async function publishIndicator(
  storage: Storage,
  now: Date,
  person: Person,
  place: { indicator: string; fiscalYear: number },
  json: unknown,
): Promise<{ indicator: Indicator; renewed: boolean } | Refusal> {
  const parsed = parseIndicator(json);
  if ('faults' in parsed) return { refused: 'invalid-indicator', faults: parsed.faults };
  const { indicator } = parsed;
  const faults = misplaced(indicator, { code: place.indicator, fiscalYear: place.fiscalYear });
  if (faults.length > 0) return { refused: 'invalid-indicator', faults };
  const outcome = await storage.saveIndicator(indicator, person.username, now.toISOString());
  if (outcome.kind === 'version-taken') return { refused: 'version-taken' };
  return { indicator, renewed: outcome.kind === 'saved' };
}

import { parseIndicator } from '../../../shared/indicator/file/check-indicator.ts';
import type { IndicatorSummary } from '../../../shared/wire/indicators.ts';
import { misplaced } from '../../catalogue/misplaced.ts';
import type { Log } from '../../log.ts';
import type { Person } from '../../person.ts';
import type { Refusal } from '../../refusal.ts';
import type { Storage } from '../../storage/storage.ts';
import { summarise } from './indicator-summary.ts';

/** Checks an indicator and stores it as its newest version, at once in force unless it is a draft. */
export async function publishIndicator(
  storage: Storage,
  now: Date,
  log: Log,
  person: Person,
  place: { indicator: string; fiscalYear: number },
  json: unknown,
): Promise<IndicatorSummary | Refusal> {
  const parsed = parseIndicator(json);
  if ('faults' in parsed) return { refused: 'invalid-indicator', faults: parsed.faults };
  const { indicator } = parsed;
  const faults = misplaced(indicator, { code: place.indicator, fiscalYear: place.fiscalYear });
  if (faults.length > 0) return { refused: 'invalid-indicator', faults };
  const outcome = await storage.saveIndicator(indicator, { by: person, at: now.toISOString() });
  if (outcome.kind === 'version-taken') return { refused: 'version-taken' };
  if (outcome.kind === 'saved') {
    const { code, fiscalYear, version, draft = false } = indicator;
    const administrator = person.username;
    log.write('info', { event: 'indicator-published', indicator: code, fiscalYear, version, draft, administrator });
  }
  return summarise(indicator);
}

import { parseIndicator } from '../../../shared/indicator/file/check-indicator.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { openFrom } from '../../../shared/rules/indicators/in-force.ts';
import type { Quarter } from '../../../shared/terms/period.ts';
import type { IndicatorSummary } from '../../../shared/wire/indicators.ts';
import { misplaced } from '../../catalogue/misplaced.ts';
import type { Log } from '../../log.ts';
import type { Person } from '../../person.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { Storage, Term } from '../../storage/storage.ts';
import { closedQuarters } from './closed-quarters.ts';
import { summarise } from './indicator-summary.ts';

/** From which quarter on a version shall be in force, and why, as far as its publisher says so. */
export type Publication = { from?: Quarter | undefined; reason?: string | undefined };

/** Checks an indicator and stores it as its newest version, in force from a quarter on unless it is a draft. */
export async function publishIndicator(
  storage: Storage,
  now: Date,
  log: Log,
  person: Person,
  place: { indicator: string; fiscalYear: number },
  publication: Publication,
  json: unknown,
): Promise<IndicatorSummary | Refusal> {
  const parsed = parseIndicator(json);
  if ('faults' in parsed) return { refused: 'invalid-indicator', faults: parsed.faults };
  const { indicator } = parsed;
  const faults = misplaced(indicator, { code: place.indicator, fiscalYear: place.fiscalYear });
  if (faults.length > 0) return { refused: 'invalid-indicator', faults };
  const term = await termOf(storage, now, indicator, publication);
  if (isRefusal(term)) return term;
  const outcome = await storage.saveIndicator(indicator, { by: person, at: now.toISOString() }, term);
  if (outcome.kind === 'version-taken') return { refused: 'version-taken' };
  if (outcome.kind === 'saved') {
    const { code, fiscalYear, version, draft = false } = indicator;
    const administrator = person.username;
    const published = { indicator: code, fiscalYear, version, draft, from: term.from };
    log.write('info', { event: 'indicator-published', ...published, administrator });
  }
  return summarise(indicator);
}

/**
 * | the version | a quarter is named | a reason is given | gives |
 * |---|---|---|---|
 * | a draft, the first, or one that is stored already | – | – | what is said, which nothing depends on |
 * | takes the place of another | none, and all are closed, or a closed one | – | version-closed |
 * | takes the place of another | else | no | reason-required |
 * | takes the place of another | none | yes | from the first quarter that is not closed |
 * | takes the place of another | one that is not closed | yes | from that one |
 */
async function termOf(
  storage: Storage,
  now: Date,
  { code, fiscalYear, version, draft }: Indicator,
  { from, reason = '' }: Publication,
): Promise<Term | Refusal> {
  const newest = await storage.readIndicator(code, fiscalYear);
  if (draft || !newest || version <= newest.version) return { from: from ?? 1, reason };
  const open = openFrom(await closedQuarters(storage, now, fiscalYear));
  const quarter = from ?? open[0];
  if (quarter === undefined || !open.includes(quarter)) return { refused: 'version-closed' };
  return reason === '' ? { refused: 'reason-required' } : { from: quarter, reason };
}

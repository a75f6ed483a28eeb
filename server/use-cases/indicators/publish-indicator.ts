import { parseIndicator } from '../../../shared/indicator/file/check-indicator.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { openFrom } from '../../../shared/rules/indicators/in-force.ts';
import type { Quarter } from '../../../shared/terms/period.ts';
import type { Consequences } from '../../../shared/wire/consequences.ts';
import type { IndicatorSummary } from '../../../shared/wire/indicators.ts';
import { misplaced } from '../../catalogue/misplaced.ts';
import type { Log } from '../../log.ts';
import type { Person } from '../../person.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { ReadingStorage, Storage, Term } from '../../storage/storage.ts';
import { closedQuarters } from './closed-quarters.ts';
import { findConsequences } from './consequences.ts';
import { summarise } from './indicator-summary.ts';

/** From which quarter on a version shall be in force, and why, as far as its publisher says so. */
export type Publication = { from?: Quarter | undefined; reason?: string | undefined };

/** Checks an indicator and stores it as its newest version, in force from a quarter on unless it is a draft. */
export async function publishIndicator(
  storage: Storage,
  now: Date,
  log: Log,
  person: Person,
  place: Place,
  publication: Publication,
  json: unknown,
): Promise<IndicatorSummary | Refusal> {
  const indicator = readAt(place, json);
  if (isRefusal(indicator)) return indicator;
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

/** What publishing an indicator would do to what is reported on. */
export async function previewIndicator(
  storage: ReadingStorage,
  now: Date,
  place: Place,
  { from }: Pick<Publication, 'from'>,
  json: unknown,
): Promise<Consequences | Refusal> {
  const indicator = readAt(place, json);
  if (isRefusal(indicator)) return indicator;
  const newest = await storage.readIndicator(indicator.code, indicator.fiscalYear);
  if (newest && indicator.version <= newest.version) return { refused: 'version-taken' };
  const term = await termOf(storage, now, indicator, { from, reason: '–' });
  return isRefusal(term) ? term : findConsequences(storage, { indicator, from: term.from });
}

type Place = { indicator: string; fiscalYear: number };

/** The indicator that a file holds, which is published under its own code and year. */
function readAt({ indicator: code, fiscalYear }: Place, json: unknown): Indicator | Refusal {
  const parsed = parseIndicator(json);
  if ('faults' in parsed) return { refused: 'invalid-indicator', faults: parsed.faults };
  const faults = misplaced(parsed.indicator, { code, fiscalYear });
  return faults.length > 0 ? { refused: 'invalid-indicator', faults } : parsed.indicator;
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
  storage: ReadingStorage,
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

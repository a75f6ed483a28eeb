import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { openFrom } from '../../../shared/rules/indicators/in-force.ts';
import type { Quarter } from '../../../shared/terms/period.ts';
import type { Consequences } from '../../../shared/wire/consequences.ts';
import type { IndicatorSummary } from '../../../shared/wire/indicators.ts';
import { misplaced } from '../../catalogue/misplaced.ts';
import type { Log } from '../../log.ts';
import type { Person } from '../../person.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { ReadingStorage, Storage } from '../../storage/storage.ts';
import { parseIndicatorApart } from './check-indicator-apart.ts';
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
  const indicator = await readAt(place, json);
  if (isRefusal(indicator)) return indicator;
  const start = await startOf(storage, now, indicator, publication.from);
  if (isRefusal(start)) return start;
  const { reason = '' } = publication;
  if (start.replaces && reason === '') return { refused: 'reason-required' };
  const stamp = { by: person, at: now.toISOString() };
  const outcome = await storage.saveIndicator(indicator, stamp, { from: start.from, reason });
  if (outcome.kind === 'version-taken') return { refused: 'version-taken' };
  if (outcome.kind === 'saved') {
    const { code, fiscalYear, version, draft = false } = indicator;
    log.write('info', { event: 'indicator-published', indicator: code, fiscalYear, version, draft, from: start.from });
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
  const indicator = await readAt(place, json);
  if (isRefusal(indicator)) return indicator;
  const newest = await storage.readIndicator(indicator.code, indicator.fiscalYear);
  if (newest && indicator.version <= newest.version) return { refused: 'version-taken' };
  const start = await startOf(storage, now, indicator, from);
  return isRefusal(start) ? start : findConsequences(storage, { indicator, from: start.from });
}

type Place = { indicator: string; fiscalYear: number };

/** The indicator that a file holds, which is published under its own code and year. */
async function readAt({ indicator: code, fiscalYear }: Place, json: unknown): Promise<Indicator | Refusal> {
  const parsed = await parseIndicatorApart(json);
  if ('faults' in parsed) return { refused: 'invalid-indicator', faults: parsed.faults };
  const faults = misplaced(parsed.indicator, { code, fiscalYear });
  return faults.length > 0 ? { refused: 'invalid-indicator', faults } : parsed.indicator;
}

/** The quarter from which on a version would be in force, and whether it takes the place of another, which wants a reason. */
type Start = { from: Quarter; replaces: boolean };

/**
 * | the version | a quarter is named | gives |
 * |---|---|---|
 * | a draft, the first, or one that is stored already | – | the one that is named, which nothing depends on |
 * | takes the place of another | none, and all are closed, or a closed one | version-closed |
 * | takes the place of another | none | the first that is not closed |
 * | takes the place of another | one that is not closed | that one |
 */
async function startOf(
  storage: ReadingStorage,
  now: Date,
  { code, fiscalYear, version, draft }: Indicator,
  from: Quarter | undefined,
): Promise<Start | Refusal> {
  const newest = await storage.readIndicator(code, fiscalYear);
  if (draft || !newest || version <= newest.version) return { from: from ?? 1, replaces: false };
  const open = openFrom(await closedQuarters(storage, now, fiscalYear));
  const quarter = from ?? open[0];
  if (quarter === undefined || !open.includes(quarter)) return { refused: 'version-closed' };
  return { from: quarter, replaces: true };
}

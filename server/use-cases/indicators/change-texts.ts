import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { changedTexts, textsOf } from '../../../shared/indicator/indicator-texts.ts';
import { openFrom } from '../../../shared/rules/indicators/in-force.ts';
import { unsetInstallation } from '../../../shared/terms/installation.ts';
import { administrators } from '../../../shared/wire/access.ts';
import type { IndicatorSummary, TextsAnswer, TextsOrder } from '../../../shared/wire/indicators.ts';
import type { Log } from '../../log.ts';
import { refuse } from '../../permissions.ts';
import type { Person } from '../../person.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { ReadingStorage, Storage } from '../../storage/storage.ts';
import { closedQuarters } from './closed-quarters.ts';
import { summarise } from './indicator-summary.ts';
import { publishIndicator } from './publish-indicator.ts';

type Place = { indicator: string; fiscalYear: number };

/** An indicator's words as its form begins with them: those of its newest version, be it a draft. */
export async function readTexts(
  storage: ReadingStorage,
  now: Date,
  person: Person,
  place: Place,
): Promise<TextsAnswer | Refusal> {
  const newest = await newestAt(storage, place);
  if (!newest) return { refused: 'unknown-indicator' };
  const [publishes, closed] = await Promise.all([
    mayPublish(storage, person),
    closedQuarters(storage, now, place.fiscalYear),
  ]);
  const { version, draft = false } = newest;
  return { version, draft, texts: textsOf(newest), publishes, open: openFrom(closed) };
}

/**
 * Stores an indicator's words as its next version. What is stored already is answered as done, so that the same order may be
 * sent twice.
 *
 * | the words | the newest version | the person | gives |
 * |---|---|---|---|
 * | the same | the one that was seen | any | nothing-changed |
 * | others | another than was seen | any | texts-changed |
 * | others | a draft | publishes | draft-in-preparation |
 * | others | any | does not publish | a draft, which an administrator publishes |
 * | others | in force | publishes | the version in force from the quarter on |
 */
export async function changeTexts(
  storage: Storage,
  now: Date,
  log: Log,
  person: Person,
  place: Place,
  { version, texts, from, reason }: TextsOrder,
): Promise<IndicatorSummary | Refusal> {
  const newest = await newestAt(storage, place);
  if (!newest) return { refused: 'unknown-indicator' };
  const same = changedTexts(textsOf(newest), texts).length === 0;
  if (same && newest.version === version + 1) return summarise(newest);
  if (newest.version !== version) return { refused: 'texts-changed' };
  if (same) return { refused: 'nothing-changed' };
  const publishes = await mayPublish(storage, person);
  if (publishes && newest.draft) return { refused: 'draft-in-preparation' };
  const { draft: _, ...rest } = newest;
  const next: Indicator = { ...rest, ...texts, version: version + 1, ...(publishes ? {} : { draft: true as const }) };
  const outcome = await publishIndicator(storage, now, log, person, place, { from, reason }, next);
  return isRefusal(outcome) && outcome.refused === 'version-taken' ? { refused: 'texts-changed' } : outcome;
}

async function newestAt(storage: ReadingStorage, { indicator, fiscalYear }: Place): Promise<Indicator | undefined> {
  const indicators = await storage.listIndicators();
  return indicators.findLast((one) => one.code === indicator && one.fiscalYear === fiscalYear);
}

/** Administrators do; the planning office where the installation lets it. */
async function mayPublish(storage: ReadingStorage, person: Person): Promise<boolean> {
  if (!refuse(person, administrators)) return true;
  return { ...unsetInstallation, ...(await storage.readInstallation()) }.planningPublishesTexts;
}

import { parseIndicator } from '../../../shared/indicator/file/check-indicator.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { openFrom } from '../../../shared/rules/indicators/in-force.ts';
import {
  beforeChange,
  closedQuarter,
  draftInPreparation,
  laterVersion,
  nothingChanged,
  type TargetFault,
} from '../../../shared/rules/indicators/target-rules.ts';
import { sameTarget, sameTargets, type Targets, withTargets } from '../../../shared/rules/indicators/targets.ts';
import type { Issue } from '../../../shared/terms/issue.ts';
import { type Quarter, quarters } from '../../../shared/terms/period.ts';
import type { Consequences } from '../../../shared/wire/consequences.ts';
import type { TargetsOrder } from '../../../shared/wire/indicators.ts';
import type { Log } from '../../log.ts';
import type { Person } from '../../person.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { ReadingStorage, Storage } from '../../storage/storage.ts';
import { closedQuarters } from './closed-quarters.ts';
import { findConsequences, type NextVersion } from './consequences.ts';
import { newestOf, targetsInForce } from './read-targets.ts';

/**
 * Stores a new version of every indicator whose targets are to be others: all of them or none. What is asked for
 * already holds is passed over, so that the same order may be sent twice.
 */
export async function changeTargets(
  storage: Storage,
  now: Date,
  log: Log,
  person: Person,
  fiscalYear: number,
  order: TargetsOrder,
): Promise<{ changed: { indicator: string; version: number }[] } | Refusal> {
  const renewed = await planTargets(storage, now, fiscalYear, order);
  if (isRefusal(renewed)) return renewed;
  const outcome = await storage.saveIndicators(
    renewed.map(({ indicator, from }) => ({ indicator, term: { from, reason: order.reason } })),
    { by: person, at: now.toISOString() },
  );
  if (outcome.kind === 'version-taken') return { refused: 'targets-changed' };
  const changed = renewed.map(({ indicator: { code, version } }) => ({ indicator: code, version }));
  for (const one of changed) log.write('info', { event: 'target-changed', ...one });
  return { changed };
}

/** What an order would do to what is reported on. */
export async function previewTargets(
  storage: ReadingStorage,
  now: Date,
  fiscalYear: number,
  order: Omit<TargetsOrder, 'reason'>,
): Promise<Consequences[] | Refusal> {
  const renewed = await planTargets(storage, now, fiscalYear, order);
  if (isRefusal(renewed)) return renewed;
  return Promise.all(renewed.map((next) => findConsequences(storage, next)));
}

/** The versions that an order would store, by the same steps that do it; none where all of it holds already. */
async function planTargets(
  storage: ReadingStorage,
  now: Date,
  fiscalYear: number,
  { changes, from: wished }: Omit<TargetsOrder, 'reason'>,
): Promise<NextVersion[] | Refusal> {
  const [years, newest, closed] = await Promise.all([
    storage.listIndicatorYears({ fiscalYear }),
    storage.listIndicators(),
    closedQuarters(storage, now, fiscalYear),
  ]);
  const open = openFrom(closed);
  const earliest = wished ?? open[0];
  if (earliest === undefined || !open.includes(earliest)) return { refused: 'version-closed' };
  const issues: Issue[] = [];
  const renewed: NextVersion[] = [];
  let passed = false;
  for (const { indicator: code, version, results } of changes) {
    const year = years.find((one) => one.code === code && one.fiscalYear === fiscalYear);
    const ofCode = newest.filter((one) => one.code === code && one.fiscalYear === fiscalYear);
    const stored = ofCode.find(({ draft }) => !draft);
    if (!year || !stored || results.some(({ key }) => !stored.results.some((result) => result.key === key))) {
      return { refused: 'unknown-indicator' };
    }
    const kept = new Map(stored.results.map((result) => [result.key, targetsInForce(year, result)]));
    const wanted = results.filter(({ key, ...targets }) => !sameTargets(kept.get(key) as Targets, targets));
    if (wanted.length === 0) {
      passed ||= stored.version > version;
      continue;
    }
    if (stored.version !== version) return { refused: 'targets-changed' };
    if (ofCode.some(({ draft }) => draft)) issues.push(issueOf(stored, draftInPreparation));
    const since = newestOf(year).from;
    // Where nobody names a quarter, one that is made of a later version takes effect with it.
    const from = wished ?? (since > earliest ? since : earliest);
    if (since > from) issues.push(issueOf(stored, laterVersion(since)));
    for (const { key, quarterTargets } of wanted) {
      issues.push(
        ...keepEarlier(kept.get(key) as Targets, quarterTargets, from, closed).map((one) => issueOf(stored, one)),
      );
    }
    renewed.push({ indicator: nextVersion(stored, wanted), from });
  }
  if (issues.length > 0) return { refused: 'targets-refused', issues };
  if (renewed.length === 0 && !passed) return { refused: 'targets-refused', issues: [issueOf(null, nothingChanged)] };
  const faults = renewed.flatMap(({ indicator }) => {
    const parsed = parseIndicator(JSON.parse(JSON.stringify(indicator)));
    return 'faults' in parsed ? parsed.faults : [];
  });
  return faults.length > 0 ? { refused: 'invalid-indicator', faults } : renewed;
}

/** The quarters whose targets stay, of those that an order would change. */
function keepEarlier(
  kept: Targets,
  wished: Targets['quarterTargets'],
  from: Quarter,
  closed: Quarter[],
): TargetFault[] {
  return quarters.flatMap((quarter) => {
    const [own = null, wish = null] = [kept.quarterTargets[quarter - 1], wished[quarter - 1]];
    if (sameTarget(own, wish)) return [];
    if (closed.includes(quarter)) return [closedQuarter(quarter, own)];
    return quarter < from ? [beforeChange(quarter, from, own)] : [];
  });
}

function nextVersion(stored: Indicator, wanted: TargetsOrder['changes'][number]['results']): Indicator {
  return {
    ...stored,
    version: stored.version + 1,
    results: stored.results.map((definition) => {
      const targets = wanted.find(({ key }) => key === definition.key);
      return targets ? withTargets(definition, targets) : definition;
    }),
  };
}

function issueOf(indicator: Indicator | null, fault: TargetFault): Issue {
  return {
    ...{ severity: 'error', row: null, column: null, header: null },
    ...{ subject: indicator?.code ?? '', subjectName: indicator?.title.th ?? '' },
    ...fault,
  };
}

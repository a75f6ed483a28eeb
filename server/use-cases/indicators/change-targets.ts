import { parseIndicator } from '../../../shared/indicator/file/check-indicator.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { bangkokDay, windowState } from '../../../shared/rules/calendar/reporting-window.ts';
import {
  closedQuarter,
  draftInPreparation,
  nothingChanged,
  type TargetFault,
} from '../../../shared/rules/indicators/target-rules.ts';
import { sameTarget, sameTargets, targetsOf, withTargets } from '../../../shared/rules/indicators/targets.ts';
import type { Issue } from '../../../shared/terms/issue.ts';
import { parsePeriod, type Quarter } from '../../../shared/terms/period.ts';
import type { TargetsOrder, YearTargets } from '../../../shared/wire/indicators.ts';
import type { Log } from '../../log.ts';
import type { Person } from '../../person.ts';
import type { Refusal } from '../../refusal.ts';
import type { ReadingStorage, Storage } from '../../storage/storage.ts';

/** The targets of the indicators that are in force in a fiscal year, and the quarters whose targets stay. */
export async function readTargets(storage: ReadingStorage, now: Date, fiscalYear: number): Promise<YearTargets> {
  const [indicators, closed] = await Promise.all([storage.listIndicators(), closedQuarters(storage, now, fiscalYear)]);
  return {
    fiscalYear,
    closed,
    indicators: indicators
      .filter((indicator) => indicator.fiscalYear === fiscalYear && !indicator.draft)
      .map(({ code, version, title, results }) => ({ indicator: code, version, title, results })),
  };
}

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
  { changes }: TargetsOrder,
): Promise<{ changed: { indicator: string; version: number }[] } | Refusal> {
  const [listed, closed] = await Promise.all([storage.listIndicators(), closedQuarters(storage, now, fiscalYear)]);
  const issues: Issue[] = [];
  const renewed: Indicator[] = [];
  let passed = false;
  for (const { indicator: code, version, results } of changes) {
    const ofCode = listed.filter((one) => one.code === code && one.fiscalYear === fiscalYear);
    const stored = ofCode.find(({ draft }) => !draft);
    if (!stored || results.some(({ key }) => !stored.results.some((result) => result.key === key))) {
      return { refused: 'unknown-indicator' };
    }
    const wanted = results.filter(({ key, ...targets }) => {
      const definition = stored.results.find((result) => result.key === key);
      return definition && !sameTargets(targetsOf(definition), targets);
    });
    if (wanted.length === 0) {
      passed ||= stored.version > version;
      continue;
    }
    if (stored.version !== version) return { refused: 'targets-changed' };
    if (ofCode.some(({ draft }) => draft)) issues.push(issueOf(stored, draftInPreparation));
    for (const { key, quarterTargets } of wanted) {
      const kept = stored.results.flatMap((result) => (result.key === key ? targetsOf(result).quarterTargets : []));
      for (const quarter of closed) {
        const [own = null, wish = null] = [kept[quarter - 1], quarterTargets[quarter - 1]];
        if (!sameTarget(own, wish)) issues.push(issueOf(stored, closedQuarter(quarter, own)));
      }
    }
    renewed.push({
      ...stored,
      version: version + 1,
      results: stored.results.map((definition) => {
        const targets = wanted.find(({ key }) => key === definition.key);
        return targets ? withTargets(definition, targets) : definition;
      }),
    });
  }
  if (issues.length > 0) return { refused: 'targets-refused', issues };
  if (renewed.length === 0 && !passed) return { refused: 'targets-refused', issues: [issueOf(null, nothingChanged)] };
  const faults = renewed.flatMap((indicator) => {
    const parsed = parseIndicator(JSON.parse(JSON.stringify(indicator)));
    return 'faults' in parsed ? parsed.faults : [];
  });
  if (faults.length > 0) return { refused: 'invalid-indicator', faults };
  const outcome = await storage.saveIndicators(renewed, { by: person, at: now.toISOString() });
  if (outcome.kind === 'version-taken') return { refused: 'targets-changed' };
  const changed = renewed.map(({ code, version }) => ({ indicator: code, version }));
  for (const one of changed) log.write('info', { event: 'target-changed', ...one, by: person.username });
  return { changed };
}

async function closedQuarters(storage: ReadingStorage, now: Date, fiscalYear: number): Promise<Quarter[]> {
  const today = bangkokDay(now);
  return (await storage.listWindows()).flatMap(({ period: code, ...days }) => {
    const period = parsePeriod(code);
    return period?.fiscalYear === fiscalYear && windowState(days, today) === 'closed' ? [period.quarter] : [];
  });
}

function issueOf(indicator: Indicator | null, fault: TargetFault): Issue {
  return {
    ...{ severity: 'error', row: null, column: null, header: null },
    ...{ subject: indicator?.code ?? '', subjectName: indicator?.title.th ?? '' },
    ...fault,
  };
}

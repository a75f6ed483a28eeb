import { targetOf } from '../../../shared/indicator/compilers/to-result.ts';
import type { ResultDefinition } from '../../../shared/indicator/measure.ts';
import { type Dated, openFrom } from '../../../shared/rules/indicators/in-force.ts';
import { type Targets, withTargets } from '../../../shared/rules/indicators/targets.ts';
import { quarters } from '../../../shared/terms/period.ts';
import type { YearTargets } from '../../../shared/wire/indicators.ts';
import type { IndicatorYear } from '../../storage/port/indicators.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { closedQuarters } from './closed-quarters.ts';

/** The targets of a fiscal year's indicators as they hold in its quarters, and the quarters whose targets stay. */
export async function readTargets(storage: ReadingStorage, now: Date, fiscalYear: number): Promise<YearTargets> {
  const [years, newest, closed] = await Promise.all([
    storage.listIndicatorYears({ fiscalYear }),
    storage.listIndicators(),
    closedQuarters(storage, now, fiscalYear),
  ]);
  return {
    fiscalYear,
    closed,
    open: openFrom(closed),
    indicators: newest
      .filter((indicator) => indicator.fiscalYear === fiscalYear && !indicator.draft)
      .flatMap(({ code, version, title, results }) => {
        const year = years.find((one) => one.code === code && one.fiscalYear === fiscalYear);
        if (!year) return [];
        const inForce = results.map((result) => withTargets(result, targetsInForce(year, result)));
        return [{ indicator: code, version, from: newestOf(year).from, title, results: inForce }];
      }),
  };
}

/** A result's targets: the year's as the newest version has it, and each quarter's by the version in force in it. */
export function targetsInForce({ fiscalYear, quarters: versions }: IndicatorYear, result: ResultDefinition): Targets {
  return {
    target: result.target,
    quarterTargets: quarters.map((quarter) => {
      const own = versions[quarter - 1]?.results.find(({ key }) => key === result.key);
      return own ? targetOf(own, { fiscalYear, quarter }) : null;
    }),
  };
}

export function newestOf({ versions }: IndicatorYear): Dated {
  return versions.at(-1) as Dated;
}

import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Dated } from '../../../shared/rules/indicators/in-force.ts';
import type { Period, Quarter } from '../../../shared/terms/period.ts';
import type { Stamp } from './author.ts';

export type IndicatorStorage = {
  /** One version of an indicator; without `version` the newest that is no draft, which the next one is made from. */
  readIndicator(code: string, fiscalYear: number, version?: number): Promise<Indicator | null>;
  /** The version in force in a quarter. */
  readIndicatorIn(code: string, period: Period): Promise<Indicator | null>;
  /** By code and year, what is in force in which quarter; indicators of which there are only drafts are left out. */
  listIndicatorYears(selection?: { code?: string; fiscalYear?: number }): Promise<IndicatorYear[]>;
  /** By code and year, what the next version is made from: the newest that is no draft, then the newest draft if it is newer. */
  listIndicators(): Promise<Indicator[]>;
  /** A first version is in force from quarter 1 on, whatever the term says. */
  saveIndicator(indicator: Indicator, stamp: Stamp, term?: Term): Promise<SaveIndicatorOutcome>;
  /** Saves all of them as new versions, or none. */
  saveIndicators(versions: NewVersion[], stamp: Stamp): Promise<SaveIndicatorsOutcome>;
};

/** From which quarter on a version is in force, and why there is one. */
export type Term = { from: Quarter; reason: string };

export type NewVersion = { indicator: Indicator; term: Term };

/** An indicator's year: the version in force in each of its quarters, and since when each is. */
export type IndicatorYear = {
  code: string;
  fiscalYear: number;
  quarters: [Indicator, Indicator, Indicator, Indicator];
  versions: Dated[];
};

/**
 * | the version is stored | a newer one is | gives |
 * |---|---|---|
 * | with this content | any | unchanged |
 * | with other content | any | version-taken |
 * | no | yes | version-taken |
 * | no | no | saved |
 */
export type SaveIndicatorOutcome =
  | { kind: 'saved' }
  | { kind: 'unchanged' }
  | { kind: 'version-taken'; newest: number };

export type SaveIndicatorsOutcome = { kind: 'saved' } | { kind: 'version-taken'; code: string };

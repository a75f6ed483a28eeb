import type { Figure } from './figure.ts';

/** What a sheet's rows amount to, or a city's sheets together. */
export type Result = {
  /** Measure key → exact decimal text (`29`, `1250000.50`); empty where nothing is reported or applies. */
  measures: Record<string, string>;
  /** Result key → figure. */
  figures: Record<string, Figure>;
};

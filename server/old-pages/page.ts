import type { Quarter } from '../../shared/terms/period.ts';

/** Where a page was found: file name, place in the file from 1 (null when the file is one page), host if known. */
export type PageSource = { file: string; position: number | null; host: string | null };

/** One line of the page's table. `scores` is the pair 2.1 / 2.2 as printed, like `95 / 100`. */
export type PageQuarter = {
  quarter: Quarter;
  result: string | null;
  evaluation: string | null;
  scores: string | null;
};

/**
 * A page of the old system, letter for letter: no number is read out of it and nothing is mended. Null is what the saved
 * page does not have, '' what it shows empty, and a report of '-' is one that the page prints as a hyphen.
 */
export type Page = {
  source: PageSource;
  code: string | null;
  title: string | null;
  /** As given with the page, `2563` or `2562-2563`; the printed page itself never says it. */
  year: string | null;
  target: string | null;
  unit: string | null;
  result: string | null;
  type: string | null;
  level: string | null;
  evaluatedQuarter: string | null;
  evaluation: string | null;
  /** Empty when the saved page has no table. */
  quarters: PageQuarter[];
  reports: Record<Quarter, string | null>;
  summary: string | null;
  definition: string | null;
  method: string | null;
  dataSource: string | null;
  strategy: string[] | null;
  projects: string | null;
  /** Lines of the page that stand under no label known here. */
  unread: string[];
};

/** A page in an array that could not be read, and why. */
export type UnreadPage = { position: number | null; why: { th: string; en: string } };

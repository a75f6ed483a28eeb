import { quarters } from '../../shared/terms/period.ts';
import type { Page, PageQuarter, PageSource } from './page.ts';

/** What an old page has published, letter for letter, and where it was found. Null is what the saved page does not have. */
export type History = {
  source: PageSource;
  code: string | null;
  title: string | null;
  year: string | null;
  unit: string | null;
  target: string | null;
  result: string | null;
  evaluatedQuarter: string | null;
  evaluation: string | null;
  quarters: (PageQuarter & { report: string | null })[];
  summary: string | null;
  /** Lines that stand under no label known here. */
  unread: string[];
};

export function historyOf(page: Page): History {
  return {
    source: page.source,
    code: page.code,
    title: page.title,
    year: page.year,
    unit: page.unit,
    target: page.target,
    result: page.result,
    evaluatedQuarter: page.evaluatedQuarter,
    evaluation: page.evaluation,
    quarters: quarters.map((quarter) => {
      const line = page.quarters.find((one) => one.quarter === quarter);
      return {
        quarter,
        result: line?.result ?? null,
        evaluation: line?.evaluation ?? null,
        scores: line?.scores ?? null,
        report: page.reports[quarter],
      };
    }),
    summary: page.summary,
    unread: page.unread,
  };
}

import { quarters } from '../../shared/terms/period.ts';
import type { Page, PageQuarter } from './page.ts';

/**
 * What an old page has published, letter for letter, and where it was found. Null is what the saved page does not have;
 * `unread` are lines that stand under no label known here.
 */
export type History = Pick<
  Page,
  | 'source'
  | 'code'
  | 'title'
  | 'year'
  | 'unit'
  | 'target'
  | 'result'
  | 'evaluatedQuarter'
  | 'evaluation'
  | 'summary'
  | 'unread'
> & { quarters: (PageQuarter & { report: string | null })[] };

export function historyOf(page: Page): History {
  const { source, code, title, year, unit, target, result, evaluatedQuarter, evaluation, summary, unread } = page;
  const ofQuarters = quarters.map((quarter) => {
    const line = page.quarters.find((one) => one.quarter === quarter);
    return { ...(line ?? { quarter, result: null, evaluation: null, scores: null }), report: page.reports[quarter] };
  });
  const header = { source, code, title, year, unit, target, result, evaluatedQuarter, evaluation };
  return { ...header, quarters: ofQuarters, summary, unread };
}

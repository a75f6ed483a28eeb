import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { quarters } from '../../../shared/terms/period.ts';
import type { Page } from '../page.ts';

type Published = NonNullable<Indicator['published']>;

/** The published results as an indicator keeps them, letter for letter; nothing when the page has no header to keep. */
export function publishedOf(page: Page): Published | undefined {
  const evaluatedQuarter = quarters.find((quarter) => String(quarter) === page.evaluatedQuarter?.trim());
  if (page.result === null || evaluatedQuarter === undefined) return undefined;
  return {
    result: page.result,
    evaluatedQuarter,
    evaluation: page.evaluation ?? '',
    quarters: page.quarters.flatMap(({ quarter, result, evaluation, scores }) => {
      if (result === null) return [];
      const report = page.reports[quarter];
      const shown = report === null || report.trim() === '-' ? null : report;
      return [{ quarter, result, evaluation: evaluation ?? '', scores: scores ?? '', report: shown }];
    }),
  };
}

/** Quarters whose report was not saved; an indicator can only keep them as “-”. */
export function unsavedReports(page: Page): number[] {
  return page.quarters.flatMap(({ quarter }) => (page.reports[quarter] === null ? [quarter] : []));
}

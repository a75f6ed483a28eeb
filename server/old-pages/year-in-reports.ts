import { readDate } from '../../shared/terms/date.ts';
import { firstDay, lastDay } from '../../shared/terms/period.ts';
import type { Page } from './page.ts';
import { reportTexts } from './page-texts.ts';
import { writtenDates } from './written-dates.ts';

/**
 * The fiscal year that the dates in the quarters' reports speak for; null when they speak for none or for several.
 * A date counts when it lies in the quarter that it was reported for: plans for the next one do not mislead then.
 */
export function yearInReports(page: Page): number | null {
  const years = reportTexts(page).flatMap(({ quarter, text }) =>
    writtenDates(text).flatMap(({ text: written }) => {
      const reading = readDate(written);
      if (!('date' in reading)) return [];
      const common = Number(reading.date.slice(0, 4)) + 543;
      return [common, common + 1].filter((fiscalYear) => {
        const period = { fiscalYear, quarter };
        return firstDay(period) <= reading.date && reading.date <= lastDay(period);
      });
    }),
  );
  const [first, ...others] = [...new Set(years)];
  return first !== undefined && others.length === 0 ? first : null;
}

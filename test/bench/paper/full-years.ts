import type { BrowserContext } from 'playwright-core';
import { indicatorSheetOperations, type SheetOfOffice } from '../../../shared/wire/indicator-sheet.ts';
import { indicators } from '../../shared/catalogue/catalogue.ts';
import { publishedYear } from '../../shared/published-year.ts';

/** Every indicator's year as full as it comes: a report in each quarter, figures, evaluations, a summary. */
const years = new Map(
  indicators.map((indicator): [string, SheetOfOffice] => {
    const sheet = publishedYear(indicator);
    return [indicator.code, { sheet, offices: [sheet.office] }];
  }),
);

/** Lets pages have these in place of what the server would answer, as it would write them. */
export async function answerFullYears(context: BrowserContext): Promise<void> {
  await context.route('**/api/v1/indicator-sheets/*/*/*', (route) => {
    const [, code = ''] = /indicator-sheets\/([^/]+)\//.exec(route.request().url()) ?? [];
    return route.fulfill({ json: indicatorSheetOperations.readIndicatorSheet.answer.parse(years.get(code)) });
  });
}

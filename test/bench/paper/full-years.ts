import type { BrowserContext } from 'playwright-core';
import { indicatorSheetOperations, type SheetOfOffice } from '../../../shared/wire/indicator-sheet.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { indicators } from '../../shared/catalogue/catalogue.ts';
import { publishedYear } from '../../shared/published-year.ts';

/** Every indicator's year as full as it comes: a report in each quarter, figures, evaluations, a summary. */
const years = new Map(
  indicators.map((indicator): [string, SheetOfOffice] => {
    const sheet = publishedYear(indicator);
    return [indicator.code, { sheet, offices: [sheet.office] }];
  }),
);

/** Lets pages have these in place of what the server would answer. */
export async function answerFullYears(context: BrowserContext): Promise<void> {
  await context.route('**/api/v1/indicator-sheets/*/*/*', (route) => {
    const [, code = ''] = /indicator-sheets\/([^/]+)\//.exec(route.request().url()) ?? [];
    return route.fulfill({ json: indicatorSheetOperations.readIndicatorSheet.answer.parse(years.get(code)) });
  });
}

/** Lets pages find all indicators in one fiscal year, so that one printing takes them all. */
export async function listInOneYear(context: BrowserContext): Promise<void> {
  await context.route('**/api/v1/indicators', async (route) => {
    const { 'if-none-match': _, ...headers } = route.request().headers();
    const answer = await route.fetch({ headers });
    const listed = operations.listIndicators.answer.parse(await answer.json());
    await route.fulfill({ json: listed.map((each) => ({ ...each, fiscalYear: 2563 })) });
  });
}

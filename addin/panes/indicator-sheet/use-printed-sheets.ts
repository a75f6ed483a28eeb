import { useState } from 'react';
import type { Digits } from '../../../shared/terms/digits.ts';
import type { Quarter } from '../../../shared/terms/period.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { IndicatorSheet } from '../../../shared/wire/indicator-sheet.ts';
import type { ListedIndicator } from '../../../shared/wire/indicators.ts';
import { done, type Outcome, type Trouble } from '../../outcome.ts';
import { useMe, useServices } from '../../parts/services.ts';
import { layPapers, removePapers } from '../../workbook/paper/lay-papers.ts';
import { fetchOfficeSheets } from './fetch-office-sheets.ts';
import { printWords as words } from './print-words.ts';
import { toPapers } from './to-papers.ts';

export type PrintWork =
  | { state: 'none' }
  | { state: 'busy'; said: Text }
  | { state: 'done'; said: Text; note: Text | null }
  | { state: 'failed'; trouble: Trouble; again(): void };

/** Brings indicator sheets into the workbook, ready to be printed, one printing at a time, and says how it goes. */
export function usePrintedSheets(digits: Digits) {
  const { call, now } = useServices();
  const { displayName } = useMe();
  const [work, setWork] = useState<PrintWork>({ state: 'none' });
  const busy = (said: Text) => setWork({ state: 'busy', said });

  const begin = async (task: () => Promise<Outcome<{ said: Text; note: Text | null }>>) => {
    busy(words.fetching(0, null));
    const outcome = await task();
    setWork(
      outcome.ok
        ? { state: 'done', ...outcome.value }
        : { state: 'failed', trouble: outcome.trouble, again: () => void begin(task) },
    );
  };
  const lay = async (of: string, sheets: readonly IndicatorSheet[]) => {
    if (sheets.length === 0) return done({ said: words.none, note: null });
    const printing = { digits, origin: window.location.origin, at: now().toISOString(), by: displayName };
    busy(words.laying(0, sheets.length));
    const laid = await layPapers(of, toPapers(sheets, printing), (count) => busy(words.laying(count, sheets.length)));
    return laid.ok ? done({ said: words.laid(sheets.length, laid.value), note: words.howToPrint }) : laid;
  };

  return {
    work,
    print: (sheet: IndicatorSheet) => begin(() => lay(sheet.indicator, [sheet])),
    /** The sheets of every office that reports an indicator. */
    printOffices: ({ indicator, fiscalYear, quarter }: IndicatorSheet) =>
      begin(async () => {
        const sheets = await call('listIndicatorSheets', {
          parameters: { indicator, fiscalYear: String(fiscalYear) },
          query: { quarter: String(quarter) as `${Quarter}` },
        });
        return sheets.ok ? lay(words.index(indicator, quarter, fiscalYear), sheets.value) : sheets;
      }),
    /** The sheets of every indicator that an office reports in a quarter. */
    printIndicators: ({ office, fiscalYear, quarter }: IndicatorSheet, indicators: readonly ListedIndicator[]) =>
      begin(async () => {
        const ofYear = indicators.filter((each) => each.fiscalYear === fiscalYear);
        const sheets = await fetchOfficeSheets(call, { office: office.code, quarter }, ofYear, (count) =>
          busy(words.fetching(count, ofYear.length)),
        );
        return sheets.ok ? lay(words.index(office.name.th, quarter, fiscalYear), sheets.value) : sheets;
      }),
    remove: () =>
      begin(async () => {
        const removed = await removePapers();
        return removed.ok ? done({ said: words.removed(removed.value), note: null }) : removed;
      }),
  };
}

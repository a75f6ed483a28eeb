import type { Quarter } from '../../../shared/terms/period.ts';
import type { IndicatorSheet } from '../../../shared/wire/indicator-sheet.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Call } from '../../sync/client.ts';

/** Indicators that are asked for at once: a year has some forty, and the server answers others as well. */
const atOnce = 4;

/**
 * An office's sheets of these indicators in a quarter, in their order; those that it does not report are left out.
 * `onProgress` hears how many have been asked for.
 */
export async function fetchOfficeSheets(
  call: Call,
  { office, quarter }: { office: string; quarter: Quarter },
  indicators: readonly { code: string; fiscalYear: number }[],
  onProgress: (asked: number) => void,
): Promise<Outcome<IndicatorSheet[]>> {
  const sheets: IndicatorSheet[] = [];
  for (let from = 0; from < indicators.length; from += atOnce) {
    const answers = await Promise.all(
      indicators.slice(from, from + atOnce).map(({ code, fiscalYear }) =>
        call('readIndicatorSheet', {
          parameters: { indicator: code, fiscalYear: String(fiscalYear), office },
          query: { quarter: String(quarter) as `${Quarter}` },
        }),
      ),
    );
    for (const answer of answers) {
      if (answer.ok) sheets.push(answer.value.sheet);
      else if (answer.trouble.problem?.code !== 'unknown-office') return answer;
    }
    onProgress(Math.min(from + atOnce, indicators.length));
  }
  const reported = sheets.filter(({ quarters }) => quarters.some((each) => each.quarter === quarter && each.reports));
  return done(reported);
}

import { noFigureNames, notMeasuredName } from '../../shared/terms/figure.ts';
import type { Text } from '../../shared/terms/text.ts';
import type { SheetQuarter, SheetResult } from '../../shared/wire/indicator-sheet.ts';
import { separated } from '../parts/words/amount.ts';
import { dateName } from '../parts/words/moments.ts';
import { sheetWords as words } from './sheet-words.ts';

/** What stands for a result in a quarter: a number or why there is none, and how official that is. */
export type QuarterFigure = { text: string | null; words: Text; note: Text | null };

/**
 * A result's figure in a quarter.
 *
 * | the quarter is | stored | says |
 * |---|---|---|
 * | another office's | – | who reports it |
 * | any | a draft | the figure, as a draft |
 * | any | submitted | the figure, as not reviewed yet |
 * | any | accepted | the figure |
 * | cancelled | nothing | cancelled |
 * | without days | nothing | not reported on |
 * | not open yet | nothing | when it opens |
 * | open or over | nothing | nothing yet |
 */
export function quarterFigure(quarter: SheetQuarter, wanted: Pick<SheetResult, 'key'>, main: boolean): QuarterFigure {
  const { shown, results, reports, owner, cancelled, window, days, measured } = quarter;
  if (!shown) {
    if (!reports) return without(words.reportedElsewhere(owner.name));
    if (cancelled) return without(words.cancelled);
    if (!days) return without(words.notOpened);
    return without(window === 'before' ? words.opensLater(dateName(days.opensOn)) : words.nothing);
  }
  const note = { accepted: null, submitted: words.unreviewed, draft: words.draft }[shown.kind];
  const definition = results.find(({ key }) => key === wanted.key) ?? (main ? results[0] : undefined);
  const figure = (definition && shown.result.figures[definition.key]) ?? { none: 'not-reported' as const };
  if ('text' in figure) {
    const text = separated(figure.text);
    return { text, words: { th: text, en: text }, note };
  }
  const later = !measured && figure.none === 'not-applicable';
  return { text: null, words: later ? notMeasuredName : noFigureNames[figure.none], note };
}

function without(said: Text): QuarterFigure {
  return { text: null, words: said, note: null };
}

import { separated } from '../../shared/terms/amount.ts';
import { type Figure, noFigureNames, notMeasuredName } from '../../shared/terms/figure.ts';
import { sheetStateNames } from '../../shared/terms/sheet.ts';
import type { Text } from '../../shared/terms/text.ts';
import type { SheetQuarter, SheetResult, SheetShown } from '../../shared/wire/indicator-sheet.ts';
import { basisMark } from '../figures/basis-words.ts';
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
 * | over districts that have sent something | nothing | what they come to now, as theirs |
 * | any | a draft | the figure, as a draft |
 * | any | sent, but not accepted, or no longer | the figure, and where it stands |
 * | any | accepted | the figure; where it is not by what is in force, or was restated, that |
 * | cancelled | nothing | cancelled |
 * | without days | nothing | not reported on |
 * | not open yet | nothing | when it opens |
 * | open or over | nothing | nothing yet |
 */
export function quarterFigure(quarter: SheetQuarter, wanted: Pick<SheetResult, 'key'>, main: boolean): QuarterFigure {
  const { shown, results, reports, owner, cancelled, window, days, cityNow } = quarter;
  if (!shown) {
    if (!reports) return without(words.reportedElsewhere(owner.name));
    if (cityNow && cityNow.counted > 0) return ofDistricts(quarter, cityNow, wanted, main);
    if (cancelled) return without(words.cancelled);
    if (!days) return without(words.notOpened);
    return without(window === 'before' ? words.opensLater(dateName(days.opensOn)) : words.nothing);
  }
  const definition = results.find(({ key }) => key === wanted.key) ?? (main ? results[0] : undefined);
  return figureOf(quarter, definition && shown.result.figures[definition.key], standingOf(quarter, shown));
}

/** How official a stored figure is; nothing is said of one that was accepted by what is in force. */
function standingOf({ state, version, results }: SheetQuarter, { kind, basis }: SheetShown): Text | null {
  if (kind === 'draft') return words.draft;
  if (kind === 'accepted') return basisMark(basis, version, results);
  return state === 'submitted' ? words.unreviewed : sheetStateNames[state];
}

/** What the districts come to, where the owner has stored no sheet over them: the city's figure, and not the owner's word. */
function ofDistricts(
  quarter: SheetQuarter,
  { result, counted, expected }: NonNullable<SheetQuarter['cityNow']>,
  { key }: Pick<SheetResult, 'key'>,
  main: boolean,
): QuarterFigure {
  const figure = result.figures[key] ?? (main ? Object.values(result.figures)[0] : undefined);
  return figureOf(quarter, figure, words.ofDistricts(counted, expected));
}

function figureOf({ measured }: SheetQuarter, figure: Figure | undefined, note: Text | null): QuarterFigure {
  if (figure && 'text' in figure) {
    const text = separated(figure.text);
    return { text, words: { th: text, en: text }, note };
  }
  const none = figure?.none ?? 'not-reported';
  const later = !measured && none === 'not-applicable';
  return { text: null, words: later ? notMeasuredName : noFigureNames[none], note };
}

function without(said: Text): QuarterFigure {
  return { text: null, words: said, note: null };
}

import type { ResultDefinition } from '../../shared/indicator/measure.ts';
import { noFigureNames, notMeasuredName } from '../../shared/terms/figure.ts';
import type { Result } from '../../shared/terms/result.ts';

/**
 * The results whose cell shows another figure than the pane calculates, with what it shows; null where no cell can be
 * read: just after laying, or while a column is too narrow for its number (`####`).
 */
export function disagreements(
  results: ResultDefinition[],
  { figures }: Result,
  shown: Record<string, string> | null,
): { definition: ResultDefinition; shown: string }[] | null {
  const cells = results.flatMap((definition) => {
    const text = shown?.[definition.key]?.trim() ?? '';
    return /^#*$/.test(text) ? [] : [{ definition, shown: text }];
  });
  if (cells.length === 0) return null;
  return cells.filter(({ definition: { key }, shown: text }) => {
    const figure = figures[key];
    if (!figure) return false;
    if ('text' in figure) return number(text) !== number(figure.text);
    return text !== noFigureNames[figure.none].th && !(figure.none === 'not-applicable' && text === notMeasuredName.th);
  });
}

/** A number without what only its format adds. */
function number(text: string): string {
  return text.replaceAll(',', '').replace('−', '-');
}

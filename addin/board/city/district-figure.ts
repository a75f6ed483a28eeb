import { targetOfPart } from '../../../shared/indicator/compilers/to-result.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { mainFigure } from '../../../shared/indicator/main-figure.ts';
import type { ResultDefinition } from '../../../shared/indicator/measure.ts';
import { separated } from '../../../shared/terms/amount.ts';
import { type Figure, noFigureNames } from '../../../shared/terms/figure.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { Result } from '../../../shared/terms/result.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { DistrictLine } from '../../../shared/wire/city.ts';
import { type Band, bandOf } from '../charts/bands.ts';

/** A district's main figure as every part of the board shows it. */
export type DistrictFigure = {
  line: DistrictLine;
  /** Exact decimal text, null where there is none. */
  number: string | null;
  /** The number without its unit, or why there is none. */
  words: Text;
  /** What it is held against. */
  target: string | null;
  band: Band;
};

export type MainResult = { definition: ResultDefinition; target: string | null };

/** The indicator's main result, and the target that the quarter has for each district. */
export function mainResult(indicator: Indicator, period: Period): MainResult | null {
  const [definition] = indicator.results;
  return definition ? { definition, target: targetOfPart(indicator, definition, period) } : null;
}

export function districtFigure(line: DistrictLine, { definition, target }: MainResult): DistrictFigure {
  const figure = mainFigure({ results: [definition] }, line.result);
  const number = numberOf(line.result, definition.key);
  // What is accepted is held against the target that it was accepted with.
  const held = line.basis ? line.basis.target : target;
  return { line, number, words: figureWords(figure), target: held, band: bandOf(figure, held, definition) };
}

export function numberOf(result: Result | null | undefined, key: string): string | null {
  const figure = mainFigure({ results: [{ key }] }, result);
  return figure && 'text' in figure ? figure.text : null;
}

/** A figure without its unit: `1,250.50`, or the name of why there is none. */
export function figureWords(figure: Figure | undefined): Text {
  if (!figure) return noFigureNames['not-reported'];
  return 'none' in figure ? noFigureNames[figure.none] : { th: separated(figure.text), en: separated(figure.text) };
}

/** The largest first; those without a number after all others, by name. */
export function bySize(figures: DistrictFigure[]): DistrictFigure[] {
  return [...figures].sort((a, b) => {
    if (a.number !== null && b.number !== null && Number(a.number) !== Number(b.number)) {
      return Number(b.number) - Number(a.number);
    }
    if ((a.number === null) !== (b.number === null)) return a.number === null ? 1 : -1;
    return a.line.name.th.localeCompare(b.line.name.th, 'th');
  });
}

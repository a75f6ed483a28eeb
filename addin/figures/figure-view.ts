import { targetOf, targetOfPart } from '../../shared/indicator/compilers/to-result.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import { mainFigure, type Whose } from '../../shared/indicator/main-figure.ts';
import type { ResultDefinition } from '../../shared/indicator/measure.ts';
import { separated } from '../../shared/terms/amount.ts';
import { noFigureNames } from '../../shared/terms/figure.ts';
import type { Period } from '../../shared/terms/period.ts';
import type { Result } from '../../shared/terms/result.ts';
import type { Text } from '../../shared/terms/text.ts';
import { inUnit } from '../parts/words/amount.ts';
import { againstTarget, targetWords } from './against-target.ts';
import { type NoNumber, noNumber } from './no-figure.ts';

/** One figure as a pane shows it: a number and how it stands to its target, or why there is none. */
export type FigureView = {
  definition: ResultDefinition;
  /** Exact decimal text. */
  text: string | null;
  none: NoNumber | null;
  target: { text: string; words: Text } | null;
  verdict: { met: boolean; words: Text } | null;
};

export type FigureSheet = { indicator: Indicator; period: Period };

/** The indicator's figures, the main one first. */
export function figureViews(sheet: FigureSheet, result: Result, whose: Whose): FigureView[] {
  return sheet.indicator.results.map((definition) => {
    const figure = result.figures[definition.key] ?? { none: 'not-reported' };
    const whole = targetOf(definition, sheet.period);
    const wanted = whose === 'city' ? whole : targetOfPart(sheet.indicator, definition, sheet.period);
    const target = whole === null ? null : { text: whole, words: targetWords(whole, definition, wanted === null) };
    if ('none' in figure) {
      const none = noNumber(sheet, definition, figure.none, whose);
      return { definition, text: null, none, target, verdict: null };
    }
    const verdict = wanted === null ? null : againstTarget(figure.text, wanted, definition);
    return { definition, text: figure.text, none: null, target, verdict };
  });
}

/** A figure in one phrase: `ร้อยละ 60.42`, or the name of why there is none. */
export function figureText(
  { figures }: Pick<Result, 'figures'>,
  { key, unit }: Pick<ResultDefinition, 'key' | 'unit'>,
): Text {
  const figure = figures[key] ?? { none: 'not-reported' };
  return 'text' in figure ? inUnit(separated(figure.text), unit) : noFigureNames[figure.none];
}

/** The main figure of what an indicator reports, in one phrase. */
export function mainFigureText([main]: Pick<ResultDefinition, 'key' | 'unit'>[], result: Result): Text {
  const figure = mainFigure({ results: main ? [main] : [] }, result);
  return main && figure ? figureText({ figures: { [main.key]: figure } }, main) : noFigureNames['not-reported'];
}

/** Whether a figure lies on a scale of 0 to 100, so that a bar shows it truly: a share, but no growth and no total. */
export function isOnScale({ unit, calculation }: ResultDefinition): boolean {
  if (!/^ร้อยละ|%/.test(unit.th)) return false;
  if (calculation.kind === 'mean') return calculation.outOf !== undefined;
  return (calculation.kind === 'ratio' || calculation.kind === 'perDistrict') && calculation.per === 100;
}

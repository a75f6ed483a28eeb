import { separated, trimmed } from '../../../terms/amount.ts';
import { difference } from '../../../terms/decimal.ts';
import { type Figure, noFigureNames, notMeasuredName } from '../../../terms/figure.ts';
import type { SheetResult } from '../../../wire/indicator-sheet.ts';
import type { PaperQuarter } from './paper-sheet.ts';

/** A quarter's figures in words of the paper. Nothing stands in for a figure that is not stored. */

/** Why a quarter has no figure at all, or the figure with what must be known to read it. */
export function figureOnPaper(quarter: PaperQuarter, { key }: Pick<SheetResult, 'key'>): string {
  const { shown, cancelled, measured, window, reports } = quarter;
  if (!shown) {
    if (cancelled) return 'ยกเลิก';
    if (!reports) return '–';
    if (!measured) return notMeasuredName.th;
    return window === null || window === 'before' ? '–' : noFigureNames['not-reported'].th;
  }
  const text = figureWords(shown.result.figures[key], measured);
  const restated = shown.basis.restated?.accepted.result.figures[key];
  if (restated) return `${text} (ปรับย้อนหลัง เดิม ${figureWords(restated, measured)})`;
  return shown.kind === 'draft' ? `${text} (ร่าง)` : text;
}

/** A figure's digits, or why there are none. */
export function figureWords(figure: Figure | undefined, measured: boolean): string {
  if (!figure) return '–';
  if ('text' in figure) return separated(figure.text);
  return figure.none === 'not-applicable' && !measured ? notMeasuredName.th : noFigureNames[figure.none].th;
}

/** The target that the office is held against, else that of all districts together; a dash where there is none. */
export function targetOnPaper({ target, cityTarget }: Pick<SheetResult, 'target' | 'cityTarget'>): string {
  const wanted = target ?? cityTarget;
  return wanted === null ? '–' : separated(trimmed(wanted));
}

/** The figure less its own target; null where one of the two has no number. */
export function gapOf({ shown }: PaperQuarter, { key, target, decimals }: SheetResult): string | null {
  const figure = shown?.result.figures[key];
  return figure && 'text' in figure && target !== null ? difference(figure.text, target, decimals) : null;
}

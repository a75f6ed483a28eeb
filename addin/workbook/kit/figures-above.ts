import { targetOfPart } from '../../../shared/indicator/compilers/to-result.ts';
import { placesOfMeasure } from '../../../shared/indicator/compilers/to-tally.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { ResultDefinition } from '../../../shared/indicator/measure.ts';
import type { Period } from '../../../shared/terms/period.ts';
import { cellsAt } from './cells-at.ts';
import { dressLabels } from './dress.ts';
import { differenceFormat, numberFormat } from './number-formats.ts';
import { type CellContent, setCells, setTexts } from './set-cells.ts';
import { letters } from './sheet-font.ts';
import { amountSize, amountWidth, colours, figureSize, figureWidth, rowHeights } from './style.ts';

/** The row of figures above a sheet's table. */

type Look = {
  label: string;
  format: string;
  /** A sum of money or the like, which takes more room. */
  long: boolean;
};

/** A figure by what it is of: a measure's total, or a result's own figure, its target and its distance from that. */
export type FigureAbove = Look & { key: string } & (
    | { part: 'total' }
    | { part: 'figure'; result: ResultDefinition }
    | { part: 'target' | 'difference'; result: ResultDefinition; target: string }
  );

/** The measures' totals, then each result with its target. */
export function figuresAbove(indicator: Indicator, period: Period): FigureAbove[] {
  const several = indicator.results.length > 1;
  return [
    ...Object.entries(indicator.measures).map(([key, measure]): FigureAbove => {
      const places = placesOfMeasure(indicator, measure);
      return { key, part: 'total', label: measure.name.th, format: numberFormat(places), long: places > 0 };
    }),
    ...indicator.results.flatMap((result): FigureAbove[] => {
      const { key, name, unit, decimals } = result;
      const look = { key, result, format: numberFormat(decimals), long: false };
      const own: FigureAbove = { ...look, part: 'figure', label: several ? `${name.th} (${unit.th})` : unit.th };
      const target = targetOfPart(indicator, result, period);
      if (target === null) return [own];
      const format = differenceFormat(decimals);
      return [
        own,
        { ...look, part: 'target', target, label: `เป้าหมาย (${unit.th})` },
        { ...look, part: 'difference', target, label: 'ต่างจากเป้าหมาย', format },
      ];
    }),
  ];
}

/** Queues figures from a cell on to the right, each under its label. */
export function layFigures(
  worksheet: Excel.Worksheet,
  corner: { row: number; column: number },
  figures: (Look & { content: CellContent })[],
): void {
  const labels = cellsAt(worksheet, corner.row, corner.column, 1, figures.length);
  setTexts(labels, [figures.map(({ label }) => label)]);
  dressLabels(
    labels,
    figures.map((figure) => ({ text: figure.label, width: widthUnder(figure, 0) })),
  );
  const cells = cellsAt(worksheet, corner.row + 1, corner.column, 1, figures.length);
  setCells(
    cells,
    [figures.map(({ content }) => content)],
    figures.map(({ format }) => format),
  );
  cells.format.font.size = letters(figureSize);
  cells.format.font.bold = true;
  cells.format.horizontalAlignment = 'Center';
  cells.format.verticalAlignment = 'Center';
  cells.format.rowHeight = rowHeights.figures;
  cells.format.fill.color = colours.figureFill;
  figures.forEach(({ long }, index) => {
    if (long) cellsAt(worksheet, corner.row + 1, corner.column + index).format.font.size = letters(amountSize);
  });
}

/** A column's width where a figure may stand above it. */
export function widthUnder(figure: Look | undefined, width: number): number {
  if (!figure) return width;
  return Math.max(width, figure.long ? amountWidth : figureWidth);
}

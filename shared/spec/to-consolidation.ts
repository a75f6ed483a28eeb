import { noFigureNames } from '../terms/figure.ts';
import type { Indicator } from './indicator.ts';
import type { ResultDefinition } from './measure.ts';
import { quotientFormula } from './to-formulas.ts';
import { quoted } from './to-row-formula.ts';

/** Formulas of the city's sheet: a table with a row a district, its measures as numbers, and the city above it. */

/** A district's result out of its row's measures. */
export function districtFigureFormula(
  indicator: Indicator,
  definition: ResultDefinition,
  cell: (measure: string) => string,
): string {
  return `=${quotientFormula(indicator, definition, cell, '1')}`;
}

/** The city's sum of a measure; districts that have nothing to report have no number in the column. */
export function cityTotalFormula(column: string): string {
  return `=SUM(${column})`;
}

/** The city's result out of the sums; `column` is any measure's, whose numbers are those of the districts that count. */
export function cityFigureFormula(
  indicator: Indicator,
  definition: ResultDefinition,
  totalCell: (measure: string) => string,
  column: string,
): string {
  const districts = `COUNT(${column})`;
  const none = quoted(noFigureNames['not-reported'].th);
  return `=IF(${districts}=0,${none},${quotientFormula(indicator, definition, totalCell, districts)})`;
}

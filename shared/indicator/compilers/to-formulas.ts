import { placesIn } from '../../terms/decimal.ts';
import { noFigureNames, notMeasuredName } from '../../terms/figure.ts';
import type { Period } from '../../terms/period.ts';
import { type Column, findColumn, type NumberColumn, placesOf } from '../column.ts';
import type { Condition } from '../condition.ts';
import { type Indicator, sheetColumns } from '../indicator.ts';
import type { Measure, ResultDefinition } from '../measure.ts';
import { isMeasuredIn, quotientOf, type Term } from './to-result.ts';
import { allBlank, and, dateFormula, dayFormula, numberIn, quoted, rowFormulas, times } from './to-row-formula.ts';
import { placesOfMeasure } from './to-tally.ts';

/**
 * An entry sheet's formulas. Every row says in calculated columns what it adds to each measure, totals add those up, and
 * figures come out of the totals: plain formulas that run in any Excel and in LibreOffice, without the add-in.
 */

/** A calculated column of the entry table. */
export type CalculatedColumn = {
  key: string;
  header: string;
  formula: string;
  /** For people: what the row counts for. The others are steps on the way: begun rows, days, amounts in whole units. */
  shown: boolean;
};

export type SheetTable = {
  name: string;
  /** The cell in which the district says that nothing applies to it. */
  notApplicable: string;
  /** How many rows the sheet must have; null where the district adds its own. */
  expected: number | null;
};

/**
 * The calculated columns, from left to right: each reads only what stands left of it. Amounts are added up as whole
 * numbers of units (satang), so that their sum is exact.
 */
export function calculatedColumns(indicator: Indicator, period: Period, table: SheetTable): CalculatedColumn[] {
  const columns = sheetColumns(indicator);
  const row = (header: string) => `${table.name}[[#This Row],[${escaped(header)}]]`;
  const cell = (key: string) => row(findColumn(columns, key).header.th);
  const formulas = rowFormulas(indicator, period, { cell, day: (key) => row(dayHeader(columns, key)) });
  const filledIn = columns.filter(({ filledBy }) => filledBy === 'district');
  const begun = `IF(${allBlank(filledIn.map(({ key }) => cell(key)))},0,1)`;
  const formulaOf = (key: string): string => {
    const [kind, part = ''] = key.split(' ');
    if (kind === 'begun') return begun;
    if (kind === 'date') return dateFormula(cell(part));
    if (kind === 'day') return dayFormula(cell(part), row(dateHeader(columns, part)));
    return contribution(indicator.measures[part] as Measure);
  };
  return calculatedHeaders(indicator).map(({ key, header }) => {
    const measure = indicator.measures[key.split(' ')[1] ?? ''];
    return { key, header, formula: `=${formulaOf(key)}`, shown: key.startsWith('measure') && isCount(measure) };
  });

  function contribution(measure: Measure): string {
    const here = `${numberIn(row(begunHeader))}=1`;
    const where = (condition: Condition | undefined) => (condition === undefined ? [] : [formulas.holds(condition)]);
    const value = (key: string) => formulas.units(key, placesOf(findColumn(columns, key) as NumberColumn));
    const when = (conditions: string[], then: string, otherwise = '0') =>
      `IF(${and([here, ...conditions])},${then},${otherwise})`;
    if ('count' in measure) return when(where(measure.count === 'rows' ? undefined : measure.count), '1');
    if ('every' in measure) return when(where(measure.every), '1');
    if ('sum' in measure) return when([formulas.valid(measure.sum), ...where(measure.where)], value(measure.sum));
    if ('weightedSum' in measure) {
      const [weight, of] = measure.weightedSum;
      return when(
        [formulas.valid(weight), formulas.valid(of), ...where(measure.where)],
        `${value(weight)}*${value(of)}`,
      );
    }
    if ('latest' in measure)
      return when([formulas.valid(measure.latest), ...where(measure.where)], row(dayHeader(columns, measure.by)));
    return when(
      [formulas.holds(measure.when)],
      `IF(${formulas.valid(measure.reached)},${value(measure.reached)},0)`,
      '-1',
    );
  }
}

/** The calculated columns' keys and headers. A date is first read, then looked at whether it was written as it is read. */
export function calculatedHeaders(indicator: Indicator): { key: string; header: string }[] {
  const columns = sheetColumns(indicator);
  const dates = indicator.columns.filter(({ type }) => type === 'date').map(({ key }) => key);
  return [
    { key: 'begun', header: begunHeader },
    ...dates.map((key) => ({ key: `date ${key}`, header: dateHeader(columns, key) })),
    ...dates.map((key) => ({ key: `day ${key}`, header: dayHeader(columns, key) })),
    ...Object.keys(indicator.measures).map((key) => ({ key: `measure ${key}`, header: measureHeader(indicator, key) })),
  ];
}

/** The total of each measure over the whole table. */
export function totalFormulas(indicator: Indicator, table: SheetTable): Record<string, string> {
  const whole = (header: string) => `${table.name}[${bracketed(header)}]`;
  const begun = `SUM(${whole(begunHeader)})`;
  const total = (key: string, measure: Measure): string => {
    const added = whole(measureHeader(indicator, key));
    const scale = 10 ** placesOfMeasure(indicator, measure);
    if ('latest' in measure) {
      const column = whole(findColumn(sheetColumns(indicator), measure.latest).header.th);
      return `=IF(MAX(${added})=0,0,ROUND(${times(`INDEX(${column},MATCH(MAX(${added}),${added},0))`, scale)},0)/${scale})`;
    }
    const unscaled = (formula: string) => (scale === 1 ? `=${formula}` : `=${formula}/${scale}`);
    if ('reached' in measure) {
      const gap = `MATCH(-1,${added},0)`;
      return unscaled(`IFERROR(IF(${gap}=1,0,INDEX(${added},${gap}-1)),INDEX(${added},ROWS(${added})))`);
    }
    if ('every' in measure) {
      const complete = table.expected === null ? `${begun}>0` : `${begun}=${table.expected}`;
      return `=IF(AND(SUM(${added})=${begun},${complete}),1,0)`;
    }
    return unscaled(`SUM(${added})`);
  };
  return Object.fromEntries(Object.entries(indicator.measures).map(([key, measure]) => [key, total(key, measure)]));
}

/** A result in the entry sheet: its number, or in words why there is none. `totalCell` gives a measure's total. */
export function figureFormula(
  indicator: Indicator,
  period: Period,
  table: SheetTable,
  definition: ResultDefinition,
  totalCell: (measure: string) => string,
): string {
  const none = (reason: keyof typeof noFigureNames) => quoted(noFigureNames[reason].th);
  if (!isMeasuredIn(indicator, period)) return `=${quoted(notMeasuredName.th)}`;
  const begun = `SUM(${table.name}[${bracketed(begunHeader)}])`;
  const figure = quotientFormula(indicator, definition, totalCell, '1');
  const declared = `EXACT(${table.notApplicable},${none('not-applicable')})`;
  return `=IF(${declared},${none('not-applicable')},IF(${begun}=0,${none('not-reported')},${figure}))`;
}

/**
 * A result out of measures' cells, half away from zero as `toResult` has it. Everything is a whole number until the last
 * step, so that a tie such as 23/160 gives 14.38; sums of money are divided two digits at a time, as their product with
 * the percent's 10,000 would be beyond what a cell holds exactly.
 */
export function quotientFormula(
  indicator: Indicator,
  definition: ResultDefinition,
  cell: (measure: string) => string,
  districts: string,
): string {
  const { per, numerator, denominator } = quotientOf(definition.calculation);
  const { decimals } = definition;
  const placesOfTerm = ({ measure, times }: Term) =>
    placesOfMeasure(indicator, indicator.measures[measure] as Measure) + placesIn(times);
  const terms = typeof denominator === 'string' ? numerator : [...numerator, ...denominator];
  const places = Math.max(...terms.map(placesOfTerm));
  const scale = 10 ** places;
  const sum = (parts: Term[]) => {
    const units = parts.map(({ measure, times: factor }) => {
      const value = factor === 1 || factor === -1 ? cell(measure) : `${cell(measure)}*${factor}`;
      return `${factor === -1 ? '-' : '+'}${scale === 1 ? value : `ROUND(${value}*${scale},0)`}`;
    });
    const text = units.join('').replace(/^\+/, '');
    return parts.length > 1 || text.includes('*') ? `(${text})` : text;
  };
  const above = sum(numerator);
  if (denominator === 'one' && decimals >= places) return scale === 1 ? above : `${above}/${scale}`;
  const below =
    denominator === 'one' ? String(scale) : denominator === 'districts' ? product(districts, scale) : sum(denominator);

  const counts = numerator.length === 1 && numerator.every(({ measure }) => isCount(indicator.measures[measure]));
  const digits = Math.log10(per) + decimals;
  const size = counts ? above : `ABS(${above})`;
  const units =
    counts && digits <= 4 ? roundedDivision(times(size, 10 ** digits), below) : longDivision(size, below, digits);
  const signed = counts ? units : `IF(${above}<0,-1,1)*(${units})`;
  const figure = decimals === 0 ? signed : `(${signed})/${10 ** decimals}`;
  return typeof denominator === 'string'
    ? figure
    : `IF(${below}<=0,${quoted(noFigureNames['not-calculable'].th)},${figure})`;
}

/** A figure's cell less its target's, in whole units until the last step. `target` is what the target's cell holds. */
export function differenceFormula(figure: string, targetCell: string, target: string, decimals: number): string {
  const places = Math.max(decimals, placesIn(target.replace(/(\.\d*?)0+$/, '$1')));
  const scale = 10 ** places;
  const units = `ROUND(${times(figure, scale)},0)-ROUND(${times(targetCell, scale)},0)`;
  const exact = scale === 1 ? units : `(${units})/${scale}`;
  return `=IF(ISNUMBER(${figure}),${places > decimals ? `ROUND(${exact},${decimals})` : exact},"–")`;
}

/** Counts are never negative, and far from what a cell cannot hold exactly. */
function isCount(measure: Measure | undefined): boolean {
  return measure !== undefined && ('count' in measure || 'every' in measure);
}

export const begunHeader = 'Σ แถวที่กรอก';

function dateHeader(columns: Column[], key: string): string {
  return `Σ วัน: ${findColumn(columns, key).header.th}`;
}

export function dayHeader(columns: Column[], key: string): string {
  return `Σ วันที่: ${findColumn(columns, key).header.th}`;
}

export function measureHeader(indicator: Indicator, key: string): string {
  return `Σ ${indicator.measures[key]?.name.th}`;
}

export function roundedDivision(above: string, below: string): string {
  return `INT((${above}*2+${below})/(2*${below}))`;
}

/** above × 10^digits ÷ below, rounded, two digits at a time. */
function longDivision(above: string, below: string, digits: number): string {
  if (digits === 0) return roundedDivision(above, below);
  const parts = [`INT(${above}/${below})*${10 ** digits}`];
  let rest = `MOD(${above},${below})`;
  let left = digits;
  while (left > 2) {
    left -= 2;
    parts.push(`INT(${rest}*100/${below})*${10 ** left}`);
    rest = `MOD(${rest}*100,${below})`;
  }
  return [...parts, roundedDivision(times(rest, 10 ** left), below)].join('+');
}

/** In brackets, as it is divided by. */
function product(value: string, factor: number): string {
  return factor === 1 ? value : `(${value}*${factor})`;
}

/** A header inside a structured reference's own brackets. */
export function escaped(header: string): string {
  return header.replace(/[[\]#'@]/g, "'$&");
}

/** A header as a whole column's reference writes it: other than letters and digits want brackets of their own. */
export function bracketed(header: string): string {
  return /^[\p{L}\p{M}\p{N}_]+$/u.test(header) ? header : `[${escaped(header)}]`;
}

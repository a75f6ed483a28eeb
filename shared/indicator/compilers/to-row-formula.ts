import { lastDay, type Period } from '../../terms/period.ts';
import {
  type ChoiceColumn,
  choicesOf,
  findColumn,
  isChoice,
  isNumber,
  isValidOn,
  limitsOf,
  type NumberColumn,
  placesOf,
} from '../column.ts';
import type { Comparison, Condition, Operand } from '../condition.ts';
import { columnsRead, namedCondition } from '../condition-parts.ts';
import { firstYear, lastYear } from '../day-number.ts';
import { type Indicator, sheetColumns } from '../indicator.ts';
import { commonPlaces, constantOf } from '../operand.ts';
import { finest } from '../read-cell.ts';

/**
 * Conditions about one row as Excel formulas that are TRUE or FALSE, whatever stands in the cells. They read cells as
 * `readCell` does: EXACT tells letters apart as `=` does not, and nothing is taken for a number that is text.
 */

/** How a formula names a row's cells: `$D12`, or `t[[#This Row],[หัวคอลัมน์]]`. */
export type RowNames = {
  cell(column: string): string;
  /** The calculated cell that holds a date column's day as Excel counts days, 0 for none. */
  day(column: string): string;
};

export type RowFormulas = {
  holds(condition: Condition): string;
  /** The cell has a value in its column's terms. */
  valid(column: string): string;
  /** Something stands in the cell that cannot be read. */
  faulty(column: string): string;
  blank(column: string): string;
  /** The number in a cell in units of so many places; only where it is `valid`. */
  units(column: string, places: number): string;
  /** The rule's breach holds, and every cell that it reads can be read. */
  breaches(breach: Condition): string;
};

export function rowFormulas(indicator: Indicator, period: Period, names: RowNames): RowFormulas {
  const columns = sheetColumns(indicator);
  const periodEnd = lastDay(period);

  const holds = (part: Condition): string => {
    if ('is' in part) return oneOf(part.is[0], [part.is[1]]);
    if ('oneOf' in part) return oneOf(...part.oneOf);
    if ('filled' in part) return valid(part.filled);
    if ('compare' in part) return compare(part.compare[0], [part.compare[1], part.compare[2]]);
    if ('between' in part) {
      const [column, from, to] = part.between;
      return compare(column, ['>=', from], ['<=', to]);
    }
    if ('not' in part) return not(holds(part.not));
    if ('meets' in part) return holds(namedCondition(indicator, part.meets));
    if ('all' in part) return and(part.all.map(holds));
    if ('any' in part) return or(part.any.map(holds));
    return `(${part.atLeast[1].map((each) => `IF(${holds(each)},1,0)`).join('+')})>=${part.atLeast[0]}`;
  };

  const oneOf = (key: string, codes: string[]): string => {
    const column = findColumn(columns, key) as ChoiceColumn;
    const labels = choicesOf(column).filter((choice) => codes.includes(choice.code) && isValidOn(choice, periodEnd));
    return labels.length === 0
      ? 'FALSE'
      : among(
          names.cell(key),
          labels.map(({ label }) => label.th),
        );
  };

  const compare = (key: string, ...bounds: [Comparison, Operand][]): string => {
    const column = findColumn(columns, key);
    const read = new Set([key]);
    const tests = bounds.map(([sign, operand]) => {
      const places = commonPlaces(columns, column, operand);
      const side = (of: string) => (isNumber(column) ? units(of, places) : numberIn(names.day(of)));
      const constant = constantOf(operand, places, period);
      if (constant !== null) return `${side(key)}${sign}${isNumber(column) ? constant : dateOf(constant)}`;
      const other = (operand as { column: string }).column;
      read.add(other);
      return `${side(key)}${sign}${side(other)}`;
    });
    return `IF(${and([...read].map(valid))},${and(tests)},FALSE)`;
  };

  const valid = (key: string): string => {
    const column = findColumn(columns, key);
    const cell = names.cell(key);
    if (column.type === 'date') return `${numberIn(names.day(key))}>0`;
    if (isNumber(column)) return validNumber(cell, column);
    if (isChoice(column))
      return oneOf(
        key,
        choicesOf(column).map(({ code }) => code),
      );
    return `IFERROR(AND(NOT(ISLOGICAL(${cell})),NOT(${allBlank([cell])}),OR(ISNUMBER(${cell}),LEN(${cell})<=${column.maxLength})),FALSE)`;
  };

  const blank = (key: string) => allBlank([names.cell(key)]);
  const faulty = (key: string) => not(or([blank(key), valid(key)]));
  const units = (key: string, places: number) => {
    const own = placesOf(findColumn(columns, key) as NumberColumn);
    const scaled = `ROUND(${times(numberIn(names.cell(key)), 10 ** own)},0)`;
    return places > own ? times(scaled, 10 ** (places - own)) : scaled;
  };

  return {
    holds,
    valid,
    faulty,
    blank,
    units,
    breaches: (breach) => {
      const read = [...new Set(columnsRead(indicator, breach))];
      return and([...read.map((key) => or([blank(key), valid(key)])), holds(breach)]);
    },
  };
}

/** The date that a cell's text may mean, as Excel counts days; 0 for text that means none. */
export function dateFormula(cell: string): string {
  const spread = `SUBSTITUTE(${cell},"/",REPT(" ",9))`;
  const [day, month, year] = [`LEFT(${spread},9)`, `MID(${spread},9,9)`, `RIGHT(${spread},9)`];
  return `IFERROR(DATE(VALUE(${year})-543,VALUE(${month}),VALUE(${day})),0)`;
}

/**
 * That date where the cell says it as `d/m/BBBB`, else 0: written out again it must be what was typed, but for a leading
 * zero of day and month, as VALUE also takes "1e1" and " 1" and DATE takes 31 February.
 */
export function dayFormula(cell: string, dateCell: string): string {
  const date = numberIn(dateCell);
  const year = `"/"&YEAR(${date})+543`;
  const same = `EXACT(SUBSTITUTE("/"&${cell},"/0","/"),"/"&DAY(${date})&"/"&MONTH(${date})&${year})`;
  const within = `YEAR(${date})>=${firstYear - 543},YEAR(${date})<=${lastYear - 543}`;
  return `IFERROR(IF(AND(ISTEXT(${cell}),${within},${same},EXACT(RIGHT(${cell},5),${year})),${date},0),0)`;
}

/** A day number as a date: workbooks that count from 1904 count otherwise. */
function dateOf(dayNumber: number): string {
  return `DATE(${Math.floor(dayNumber / 10_000) - 543},${Math.floor(dayNumber / 100) % 100},${dayNumber % 100})`;
}

/** Whether nothing but spaces stands in any of the cells: TRUE or FALSE, also beside an error. */
export function allBlank(cells: string[]): string {
  return onlySpaces(cells.length === 1 ? `${cells[0]}&""` : cells.join('&'));
}

export function and(parts: string[]): string {
  return joined('AND', parts);
}

export function or(parts: string[]): string {
  return joined('OR', parts);
}

/** Excel takes 255 arguments. */
function joined(name: string, parts: string[]): string {
  if (parts.length === 1) return parts[0] as string;
  if (parts.length <= 255) return `${name}(${parts.join(',')})`;
  const groups = Array.from({ length: Math.ceil(parts.length / 255) }, (_, at) =>
    parts.slice(at * 255, at * 255 + 255),
  );
  return `${name}(${groups.map((group) => joined(name, group)).join(',')})`;
}

/** Univer fails on NOT over an IF. */
function not(part: string): string {
  return `IF(${part},FALSE,TRUE)`;
}

/** Text in quotation marks. Univer takes such as "1/2" for a number where a function reads it, but not `"1/2"&""`. */
export function quoted(text: string): string {
  const literal = `"${text.replaceAll('"', '""')}"`;
  return /\d/.test(text) ? `${literal}&""` : literal;
}

/** A cell's number. Univer looks up a bare reference that is compared in an index of its own, and errs there. */
export function numberIn(cell: string): string {
  return `N(${cell})`;
}

/** `B4*100`, or `B4` alone. */
export function times(value: string, factor: number): string {
  return factor === 1 ? value : `${value}*${factor}`;
}

/** TRIM and SUBSTITUTE take tabs and no-break spaces for spaces in some engines; EXACT does nowhere. */
function onlySpaces(text: string): string {
  return `IFERROR(EXACT(${text},REPT(" ",LEN(${text}))),FALSE)`;
}

function among(cell: string, labels: string[]): string {
  return `IF(ISTEXT(${cell}),${or(labels.map((label) => `EXACT(${cell},${quoted(label)})`))},FALSE)`;
}

function validNumber(cell: string, column: NumberColumn): string {
  const scale = 10 ** placesOf(column);
  const { min, max } = limitsOf(column);
  const number = numberIn(cell);
  const units = `ROUND(${times(number, scale)},0)`;
  const count = `ABS(${number}-${scale === 1 ? units : `${units}/${scale}`})*${finest}<1`;
  // LibreOffice takes TRUE for a number.
  return `IF(AND(ISNUMBER(${cell}),NOT(ISLOGICAL(${cell}))),AND(${count},${units}>=${min},${units}<=${max}),FALSE)`;
}

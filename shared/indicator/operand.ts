import { placesIn, toUnits } from '../terms/decimal.ts';
import { firstDay, lastDay, type Period } from '../terms/period.ts';
import { type Column, findColumn, isNumber, placesOf } from './column.ts';
import type { Operand } from './condition.ts';
import { dayNumber } from './day-number.ts';

/** What both sides of a comparison are counted in: the finer of their decimal places. Days have none. */
export function commonPlaces(columns: Column[], column: Column, operand: Operand): number {
  if (!isNumber(column)) return 0;
  if (typeof operand === 'number') return Math.max(placesOf(column), placesIn(operand));
  const other = typeof operand === 'object' && 'column' in operand ? findColumn(columns, operand.column) : column;
  return Math.max(placesOf(column), isNumber(other) ? placesOf(other) : 0);
}

/** A constant operand in units of so many places, or as a day number; null for another column. */
export function constantOf(operand: Operand, places: number, period: Period): number | null {
  if (typeof operand === 'number') return Number(toUnits(String(operand), places));
  if (typeof operand === 'string') return dayNumber(operand);
  if ('column' in operand) return null;
  return dayNumber(operand.day === 'periodStart' ? firstDay(period) : lastDay(period));
}

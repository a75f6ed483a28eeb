import type { EngineValue } from './engine.ts';

/**
 * A value as far as a spreadsheet vouches for it: 15 significant digits, and no negative zero. LibreOffice writes no more
 * of a number into its files, so values of different engines are compared this way.
 */
export function fifteenDigits(value: EngineValue): EngineValue {
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
}

import { separated } from './words/amount.ts';

/** A difference with its sign: `14.58` is `+14.58`, `-0.00` is `0.00`. */
export function signed(difference: string): string {
  const magnitude = separated(difference.replace('-', ''));
  if (!/[1-9]/.test(difference)) return magnitude;
  return difference.startsWith('-') ? `−${magnitude}` : `+${magnitude}`;
}

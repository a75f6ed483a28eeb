/** What a call or a property was given, as what it must be: anything else is refused as Excel refuses it. */

import { invalidArgument } from '../document/excel-error.ts';

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function optionalText(value: unknown): string | undefined {
  return value === null || value === undefined || value === '' ? undefined : text(value);
}

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function whole(value: unknown, least = 0): number {
  const found = number(value);
  if (!Number.isInteger(found) || found < least) throw invalidArgument();
  return found;
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}

export function oneOf<const V extends string>(value: unknown, choices: readonly V[]): V {
  // Excel takes enum values in any letter case.
  const found = choices.find((choice) => choice.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw invalidArgument();
  return found;
}

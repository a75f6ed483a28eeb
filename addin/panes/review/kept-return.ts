import { z } from 'zod';
import { returnItem, type SheetPlace, sheetPlace } from '../../../shared/wire/terms.ts';
import { keptName, readKept } from '../../parts/use-kept.ts';
import type { Keep } from '../../sync/keep.ts';
import { placeName } from '../../sync/outbox-entry.ts';

/** A return that has not been sent, as this computer keeps it; `revision` is the one it was begun on. */
export const keptReturn = z.strictObject({
  place: sheetPlace,
  revision: z.number().int().nonnegative(),
  message: z.string(),
  items: z.array(returnItem),
});
export type KeptReturn = z.infer<typeof keptReturn>;

export function emptyReturn(place: SheetPlace): KeptReturn {
  return { place, revision: 0, message: '', items: [] };
}

export function isEmptyReturn({ message, items }: Pick<KeptReturn, 'message' | 'items'>): boolean {
  return message === '' && items.length === 0;
}

/** The name under which a person's return is kept. */
export function returnName(place: SheetPlace): string {
  return `return.${placeName(place)}`;
}

/** Every return that somebody has begun on this computer and neither sent nor given up. */
export function listKeptReturns(keep: Keep, username: string): KeptReturn[] {
  return keep.names(keptName(username, 'return.')).flatMap((name) => readKept(keep.read(name), keptReturn) ?? []);
}

export function dropKeptReturn(keep: Keep, username: string, place: SheetPlace): void {
  keep.remove(keptName(username, returnName(place)));
}

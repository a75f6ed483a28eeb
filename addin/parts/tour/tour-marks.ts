import { z } from 'zod';
import type { Keep } from '../../sync/keep.ts';
import { keptName, readKept } from '../use-kept.ts';
import { type TourName, tourNames } from './tour-stops.ts';

/** Which tours a person has had on this computer, and whether any shall begin here by itself. */

/** Kept for the whole computer, whoever signs in. */
export const noToursName = 'traimat.no-tours';

const had = z.array(z.enum(tourNames));

export function isTourDue(keep: Keep, username: string, tour: TourName): boolean {
  return keep.read(noToursName) === null && !toursHad(keep, username).includes(tour);
}

export function markTour(keep: Keep, username: string, tour: TourName): void {
  const marked = new Set([...toursHad(keep, username), tour]);
  keep.write(keptName(username, 'tours'), JSON.stringify([...marked]));
}

export function markNoTours(keep: Keep): void {
  keep.write(noToursName, 'yes');
}

function toursHad(keep: Keep, username: string): TourName[] {
  return readKept(keep.read(keptName(username, 'tours')), had) ?? [];
}

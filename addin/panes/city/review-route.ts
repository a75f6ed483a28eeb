import { createContext, use } from 'react';
import type { DistrictLine } from '../../../shared/wire/city.ts';

/** Opens a district's review in place of the city, which waits as it is. */
export const ReviewRoute = createContext<((line: DistrictLine) => void) | null>(null);

export function useReviewRoute(): (line: DistrictLine) => void {
  const open = use(ReviewRoute);
  if (!open) throw new Error('useReviewRoute outside ReviewRoute');
  return open;
}

/** The element that leads to a district's review, and takes the focus again after it. */
export function districtId(district: string): string {
  return `district-${district}`;
}

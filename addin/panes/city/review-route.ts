import { createContext, use } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { OfficeLine } from '../../../shared/rules/city/office-lines.ts';
import type { Period } from '../../../shared/terms/period.ts';

/** A line that leads to a review. */
export type ReviewLine = Omit<OfficeLine, 'zone'>;

/** What is under review: an office's sheet of an indicator's quarter. */
export type Reviewed = { line: ReviewLine; indicator: Indicator; period: Period };

/** Opens an office's review in place of the city, which waits as it is. */
export const ReviewRoute = createContext<((reviewed: Reviewed) => void) | null>(null);

export function useReviewRoute(): (reviewed: Reviewed) => void {
  const open = use(ReviewRoute);
  if (!open) throw new Error('useReviewRoute outside ReviewRoute');
  return open;
}

/** The element that leads to a district's review, and takes the focus again after it. */
export function districtId(district: string): string {
  return `district-${district}`;
}

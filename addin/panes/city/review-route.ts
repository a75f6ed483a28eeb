import { createContext, use } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { isOverDistricts } from '../../../shared/rules/offices/reporters.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { DistrictLine, OwnerLine } from '../../../shared/wire/city.ts';

/** A line that leads to a review: a district's, or the owner's, whose code stands in `district`. */
export type ReviewLine = Omit<DistrictLine, 'zone'>;

/** The owner's line as one that leads to a review; over the districts it has no rows to be counted. */
export function lineOfOwner(indicator: Indicator, { office, ...line }: OwnerLine): ReviewLine {
  const progress = isOverDistricts(indicator, office) ? null : line.progress;
  return { ...line, district: office, progress, flags: [] };
}

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

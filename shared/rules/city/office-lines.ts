import type { Indicator } from '../../indicator/indicator.ts';
import type { Consolidation, DistrictLine, OwnerLine } from '../../wire/city.ts';
import { isOverDistricts } from '../offices/reporters.ts';

/** A line of a consolidation, whosever it is: a district's, or the owner's, whose code stands in `district`. */
export type OfficeLine = Omit<DistrictLine, 'zone'> & { zone: DistrictLine['zone'] | null };

/** The districts' lines, then the owner's, where it has a sheet. */
export function officeLines(
  indicator: Pick<Indicator, 'reportedBy'>,
  { districts, owner }: Pick<Consolidation, 'districts' | 'owner'>,
): OfficeLine[] {
  return owner ? [...districts, lineOfOwner(indicator, owner)] : districts;
}

/** The owner's line as one among the others; over the districts it has no rows to be counted. */
export function lineOfOwner(indicator: Pick<Indicator, 'reportedBy'>, { office, ...line }: OwnerLine): OfficeLine {
  const progress = isOverDistricts(indicator, office) ? null : line.progress;
  return { ...line, district: office, zone: null, progress, flags: [] };
}

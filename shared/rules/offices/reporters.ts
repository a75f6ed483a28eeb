import { districts, findDistrict } from '../../catalogue/districts.ts';
import type { Indicator } from '../../indicator/indicator.ts';
import type { District } from '../../terms/district.ts';

type Reported = Pick<Indicator, 'reportedBy' | 'owner'>;

/** The districts that an indicator asks for a sheet; none where its owner alone reports it. */
export function districtsReporting({ reportedBy }: Pick<Indicator, 'reportedBy'>): District[] {
  if (reportedBy === 'owner') return [];
  return reportedBy === 'districts' ? districts : districts.filter(({ code }) => reportedBy.includes(code));
}

/**
 * Whether an office has a sheet of an indicator:
 *
 * | the office | reported by | has one |
 * |---|---|---|
 * | a district | all districts, or it among others | yes |
 * | a district | the owner, or other districts | no |
 * | the owner | the owner | yes, with rows of its own |
 * | the owner | districts | yes, over what they come to |
 * | the owner | one district alone, which is the owner itself | no: there would be two of the same |
 * | any other | – | no |
 */
export function isReportedBy(indicator: Reported, office: string): boolean {
  const reporting = districtsReporting(indicator);
  if (findDistrict(office)) return reporting.some(({ code }) => code === office);
  if (office !== indicator.owner.agencyCode) return false;
  const [first, ...others] = reporting;
  return !first || others.length > 0 || first.agencyCode !== office;
}

/** The codes of the offices whose sheets make an indicator's figure: the districts', or the owner's where it alone reports. */
export function figureReporters(indicator: Reported): string[] {
  if (indicator.reportedBy === 'owner') return [indicator.owner.agencyCode];
  return districtsReporting(indicator).map(({ code }) => code);
}

/** Whether an office's sheet is made of what the districts come to, so that it has no rows of its own. */
export function isOverDistricts({ reportedBy }: Pick<Indicator, 'reportedBy'>, office: string): boolean {
  return reportedBy !== 'owner' && !findDistrict(office);
}

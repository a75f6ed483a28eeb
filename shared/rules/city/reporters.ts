import { findDistrict } from '../../catalogue/districts.ts';
import type { Indicator } from '../../indicator/indicator.ts';
import type { District } from '../../terms/district.ts';
import type { Text } from '../../terms/text.ts';

type Reported = Pick<Indicator, 'reportedBy' | 'owner'>;

/** The district that alone reports an indicator; null where several do, and their sum is the city's. */
export function onlyReporter({ reportedBy }: Pick<Indicator, 'reportedBy'>): District | null {
  if (typeof reportedBy === 'string' || reportedBy.length !== 1) return null;
  return findDistrict(reportedBy[0] ?? '') ?? null;
}

/** Whether one office alone reports, a district or the owner: nothing to be counted of how many. */
export function reportsAlone(indicator: Pick<Indicator, 'reportedBy'>): boolean {
  return indicator.reportedBy === 'owner' || onlyReporter(indicator) !== null;
}

/** Of whom the figure over all reporting districts is. */
export function reportersName(indicator: Reported): Text {
  const only = onlyReporter(indicator);
  if (only) return { th: `เขต${only.name.th}`, en: only.name.en };
  const { reportedBy, owner } = indicator;
  if (reportedBy === 'owner') return owner.name;
  if (reportedBy === 'districts') return { th: 'ทั้งกรุงเทพมหานคร', en: 'All of Bangkok' };
  return { th: `${reportedBy.length} เขตที่รายงาน`, en: `The ${reportedBy.length} districts that report` };
}

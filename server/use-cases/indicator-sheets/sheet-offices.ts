import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { districtOffice, ownerOffice } from '../../../shared/rules/offices/offices.ts';
import { districtsReporting, isReportedBy } from '../../../shared/rules/offices/reporters.ts';
import type { Office } from '../../../shared/terms/office.ts';
import type { SheetYear } from './sheet-year.ts';

/** The offices that report an indicator in any quarter of its year: its owners, the latest first, then the districts. */
export function sheetOffices({ year: { quarters }, departments }: SheetYear): Office[] {
  const versions = quarters.toReversed();
  const owners = versions
    .filter((indicator) => isReportedBy(indicator, indicator.owner.agencyCode))
    .map((indicator) => ownerOf(indicator, departments));
  const reporting = new Map(versions.flatMap(districtsReporting).map((district) => [district.code, district]));
  const offices = [...owners, ...[...reporting.values()].sort(byCode).map(districtOffice)];
  return [...new Map(offices.map((office) => [office.code, office])).values()];
}

/** An indicator's owner, as it is called wherever people read it. */
export function ownerOf({ owner }: Pick<Indicator, 'owner'>, departments: SheetYear['departments']): Office {
  return ownerOffice(owner.agencyCode, departments, owner.name);
}

function byCode({ code: one }: { code: string }, { code: other }: { code: string }): number {
  return one < other ? -1 : 1;
}

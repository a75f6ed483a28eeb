import type { Indicator } from '../../shared/indicator/indicator.ts';
import { officesOf } from '../../shared/rules/offices/offices-of.ts';
import { districtsReporting, isReportedBy } from '../../shared/rules/offices/reporters.ts';
import type { Me } from '../../shared/wire/accounts.ts';

type Reader = Pick<Me, 'role' | 'district' | 'department'>;

/**
 * Whose sheet of an indicator a person opens first:
 *
 * | the person's own office | the owner | gives |
 * |---|---|---|
 * | reports it | – | the own office's |
 * | does not | reports it | the owner's |
 * | does not | does not | that of the first district that does |
 */
export function openingOffice(person: Reader, indicator: Pick<Indicator, 'reportedBy' | 'owner'>): string {
  const own = officesOf(person).find((code) => isReportedBy(indicator, code));
  if (own !== undefined) return own;
  const { agencyCode } = indicator.owner;
  if (isReportedBy(indicator, agencyCode)) return agencyCode;
  return districtsReporting(indicator)[0]?.code ?? agencyCode;
}

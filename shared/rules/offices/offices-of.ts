import { findDistrict } from '../../catalogue/districts.ts';
import type { Role } from '../../wire/access.ts';
import { type Organisation, planningOfficeCode } from '../accounts/organisation.ts';

/**
 * The codes of the offices whose sheets a person fills:
 *
 * | role | offices |
 * |---|---|
 * | district | the district, and its office as an owner of indicators |
 * | department | the department |
 * | planning | the planning office |
 * | administrator, viewer | none |
 */
export function officesOf({ role, district, department }: Organisation & { role: Role }): string[] {
  if (role === 'planning') return [planningOfficeCode];
  if (role === 'department') return department === null ? [] : [department];
  const own = role === 'district' && district !== null ? findDistrict(district) : undefined;
  return own ? [own.code, own.agencyCode] : [];
}

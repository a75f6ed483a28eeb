import type { Text } from '../../terms/text.ts';
import type { Role } from '../../wire/access.ts';

/** What an account belongs to. A district by its DOPA code, a department by its agency code; both null: the planning office. */
export type Organisation = { district: string | null; department: string | null };

export const planningOffice: Organisation = { district: null, department: null };

/** The planning office's agency code: as an owner of indicators it reports like a department. */
export const planningOfficeCode = '2100';

export const planningOfficeName: Text = {
  th: 'สำนักยุทธศาสตร์และประเมินผล (สยป.)',
  en: 'Strategy and Evaluation Department (planning office)',
};

/**
 * The roles that an organisation's people may have, the usual one first:
 *
 * | organisation | roles |
 * |---|---|
 * | district office | district |
 * | department | department, viewer |
 * | planning office | planning, administrator, viewer |
 */
export function rolesOf({ district, department }: Organisation): [Role, ...Role[]] {
  if (district !== null) return ['district'];
  return department !== null ? ['department', 'viewer'] : ['planning', 'administrator', 'viewer'];
}

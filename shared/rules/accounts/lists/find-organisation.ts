import type { Department } from '../../../terms/department.ts';
import { plain } from '../../normalise/plain.ts';
import { districtOf } from '../../registers/lists/list-district.ts';
import { type Organisation, planningOffice, planningOfficeName } from '../organisation.ts';

/** A department as far as a list may name it: by its code, and where somebody has named it by its name. */
export type KnownDepartment = Pick<Department, 'code' | 'active'> & { name: Department['name'] | null };

/**
 * The organisation that a list names: a district by its code or name, a department by its code or name, the planning office
 * by what it is called. Null for one that there is not, and for a department that is no longer used.
 */
export function findOrganisation(written: string, departments: KnownDepartment[]): Organisation | null {
  const key = keyOf(written);
  if (key === '') return null;
  if (planningKeys.has(key)) return planningOffice;
  const department = departments.find(({ code, name }) =>
    [code, name?.th, name?.en].some((one) => one && keyOf(one) === key),
  );
  if (department) return department.active ? { district: null, department: department.code } : null;
  const district = districtOf(written);
  return district && district !== 'unknown' ? { district: district.code, department: null } : null;
}

function keyOf(written: string): string {
  return plain(written).replace(/[^\p{L}\p{M}\d]/gu, '');
}

const planningKeys = new Set(
  [
    ...['สยป', 'สำนักยุทธศาสตร์และประเมินผล', 'planning office', 'planning', 'strategy and evaluation department'],
    ...[planningOfficeName.th, planningOfficeName.en],
  ].map(keyOf),
);

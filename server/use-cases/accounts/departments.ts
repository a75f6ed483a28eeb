import { districts } from '../../../shared/catalogue/districts.ts';
import type { Department } from '../../../shared/terms/department.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { DepartmentAnswer } from '../../../shared/wire/accounts.ts';
import type { Stamp } from '../../storage/port/author.ts';
import type { ReadingStorage, Storage } from '../../storage/storage.ts';

/** The departments that somebody has named, and those that own an indicator, which its file names. */
export async function listDepartments(storage: ReadingStorage): Promise<DepartmentAnswer[]> {
  const [named, years] = await Promise.all([storage.listDepartments(), storage.listIndicatorYears()]);
  const owned = new Map<string, { name: Text; indicators: Set<string> }>();
  for (const { code, quarters } of years) {
    const { agencyCode, name } = quarters[3].owner;
    const { indicators } = owned.get(agencyCode) ?? { indicators: new Set<string>() };
    owned.set(agencyCode, { name, indicators: indicators.add(code) });
  }
  const ofDistricts = new Set(districts.map(({ agencyCode }) => agencyCode));
  const codes = [...named.map(({ code }) => code), ...owned.keys()].filter((code) => !ofDistricts.has(code));
  return [...new Set(codes)].sort().map((code) => {
    const known = named.find((department) => department.code === code);
    const { name = null, indicators } = owned.get(code) ?? {};
    return { code, name: known?.name ?? name, active: known?.active ?? true, indicators: indicators?.size ?? 0 };
  });
}

/** Says how a department is called, and whether accounts may still be given to it. */
export async function saveDepartment(
  storage: Storage,
  department: Department,
  stamp: Stamp,
): Promise<DepartmentAnswer> {
  await storage.saveDepartment(department, stamp);
  const found = (await listDepartments(storage)).find(({ code }) => code === department.code);
  if (!found) throw new Error('a department that has just been named is there');
  return found;
}

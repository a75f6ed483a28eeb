import { districts } from '../../shared/catalogue/districts.ts';
import { type Organisation, planningOffice, planningOfficeName } from '../../shared/rules/accounts/organisation.ts';
import type { Text } from '../../shared/terms/text.ts';
import type { DepartmentAnswer } from '../../shared/wire/accounts.ts';
import { frameWords } from '../parts/words/frame-words.ts';

/** A department as far as it is called by a name, or by its code where nobody has given it one. */
export type NamedDepartment = Pick<DepartmentAnswer, 'code' | 'name' | 'active'>;

/** What an organisation is called. */
export function organisationName({ district, department }: Organisation, departments: NamedDepartment[]): Text {
  if (department !== null)
    return departmentName(
      departments.find(({ code }) => code === department),
      department,
    );
  if (district === null) return planningOfficeName;
  const found = districts.find(({ code }) => code === district);
  if (!found) throw new Error(`there is no district ${district}`);
  return frameWords.district(found.name);
}

/** A name is never invented: without one it is the code that is said. */
export function departmentName(department: Pick<NamedDepartment, 'name'> | undefined, code: string): Text {
  return department?.name ?? { th: `สำนักรหัส ${code} (ยังไม่มีชื่อ)`, en: `Department ${code} (not named yet)` };
}

const planning = 'planning';
const ofDepartment = 'department-';

/** An organisation as the value of a choice. */
export function organisationKey({ district, department }: Organisation): string {
  return department === null ? (district ?? planning) : `${ofDepartment}${department}`;
}

/** Null where nothing has been chosen. */
export function organisationOf(key: string): Organisation | null {
  if (key === '') return null;
  if (key === planning) return planningOffice;
  if (key.startsWith(ofDepartment)) return { district: null, department: key.slice(ofDepartment.length) };
  return { district: key, department: null };
}

/** As a list of people to invite names it. */
export function organisationWritten({ district, department }: Organisation): string {
  return department ?? district ?? planning;
}

/**
 * The organisations that an account may be given to: the planning office, departments in use, districts by their names; and
 * the department that it has, also where that is no longer used.
 */
export function organisationOptions(
  departments: NamedDepartment[],
  say: (text: Text) => string,
  had: string | null = null,
): [key: string, name: string][] {
  const byName = (one: [string, string], other: [string, string]) => one[1].localeCompare(other[1], 'th');
  const offered = departments.filter(({ code, active }) => active || code === had);
  return [
    [planning, say(planningOfficeName)],
    ...offered
      .map((one): [string, string] => [`${ofDepartment}${one.code}`, say(departmentName(one, one.code))])
      .sort(byName),
    ...districts.map(({ code, name }): [string, string] => [code, say(name)]).sort(byName),
  ];
}

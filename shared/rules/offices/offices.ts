import { districts, findDistrict } from '../../catalogue/districts.ts';
import type { Department } from '../../terms/department.ts';
import type { District } from '../../terms/district.ts';
import type { Office, OfficePlace } from '../../terms/office.ts';
import type { Text } from '../../terms/text.ts';

/** What an office's code stands for: a district, where there is one with this code. */
export function toOfficePlace(code: string): OfficePlace {
  const district = findDistrict(code);
  return district ? { kind: 'district', code, district } : { kind: 'owner', code };
}

export function districtOffice(district: District): Office {
  return { kind: 'district', code: district.code, name: districtOfficeName(district), district };
}

/** An owner as it is called where departments are known, else as a district's office, else as its indicator's file says. */
export function ownerOffice(code: string, departments: Pick<Department, 'code' | 'name'>[], written: Text): Office {
  const department = departments.find((one) => one.code === code);
  const district = districts.find(({ agencyCode }) => agencyCode === code);
  const name = department?.name ?? (district ? districtOfficeName(district) : written);
  return { kind: 'owner', code, name, district: null };
}

/** A sheet's office as far as its code alone tells: a district by its name, else that it is the owner's. */
export function placeName(code: string): Text {
  return findDistrict(code)?.name ?? { th: 'หน่วยงานเจ้าของตัวชี้วัด', en: 'the owner of the indicator' };
}

/** The same as an office. */
export function placeOffice(code: string): Text {
  const district = findDistrict(code);
  return district ? districtOfficeName(district) : placeName(code);
}

function districtOfficeName({ name: { th, en } }: District): Text {
  return { th: `สำนักงานเขต${th}`, en: `${en} District Office` };
}

import type { District } from '../terms/district.ts';
import { districtTable, zones } from './bangkok.ts';

/** The city's districts, in the order of their codes. */
export const districts: District[] = districtTable.map(([code, agencyCode, agencyCodeChecked, th, en, zone]) => ({
  code,
  agencyCode,
  agencyCodeChecked,
  name: { th, en },
  zone: zones[zone],
}));

const byCode = new Map(districts.map((district) => [district.code, district]));

export function findDistrict(code: string): District | undefined {
  return byCode.get(code);
}

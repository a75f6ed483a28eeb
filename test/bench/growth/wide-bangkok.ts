import { districtTable as fifty, zones } from '../../../shared/catalogue/bangkok.ts';

export { zones };

const all = 878;
const zoneNames = Object.keys(zones) as (keyof typeof zones)[];

/** Bangkok's districts, and made up ones after them, as many as a country has. */
export const districtTable: typeof fifty = Array.from({ length: all }, (_, index) => {
  const [code, agency] = [String(1001 + index), String(6001 + index)];
  const zone = zoneNames[index % zoneNames.length] ?? 'northThonburi';
  return fifty[index] ?? [code, agency, false, `เขตตัวอย่าง ${index + 1}`, `District ${index + 1}`, zone];
});

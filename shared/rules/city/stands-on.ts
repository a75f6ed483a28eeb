import { findDistrict } from '../../catalogue/districts.ts';
import { groupedBy } from '../../terms/grouped.ts';
import type { Text } from '../../terms/text.ts';
import type { Consolidation } from '../../wire/city.ts';

/** Of districts together: which versions have counted them, which are left out, and how many have been restated. */
type MadeBy = Pick<Consolidation['city'], 'by' | 'versions' | 'leftOut' | 'restated'>;

/**
 * What must be said of a figure of several districts, since it does not stand on the one version in force alone; nothing in
 * the plain case.
 *
 * | versions in it | said |
 * |---|---|
 * | none, or the one in force | nothing |
 * | one that is not in force | which |
 * | several | each with how many districts; they count the same |
 *
 * After it the districts that are left out, by name and version, and how many were restated.
 */
export function standsOn({ versions, leftOut, restated }: MadeBy, inForce: number): Text[] {
  const [first] = versions;
  const told: Text[] = [];
  if (versions.length > 1) told.push(several(versions));
  else if (first && first.version !== inForce) told.push(another(first.version, inForce));
  if (leftOut.length > 0) told.push(without(leftOut));
  if (restated > 0) told.push(anew(restated));
  return told;
}

/** The same in a few words, for the cell of a table. */
export function standsOnBriefly({ versions, leftOut, restated }: MadeBy, inForce: number | null): Text[] {
  const [first] = versions;
  const told: Text[] = [];
  const names = versions.map(({ version }) => version).join(', ');
  if (versions.length > 1 || (first && inForce !== null && first.version !== inForce)) {
    told.push({ th: `รุ่นที่ ${names}`, en: versions.length > 1 ? `versions ${names}` : `version ${names}` });
  }
  if (leftOut.length > 0) told.push({ th: `ไม่รวม ${leftOut.length} เขต`, en: `${leftOut.length} left out` });
  if (restated > 0) told.push({ th: `ปรับย้อนหลัง ${restated} เขต`, en: `${restated} restated` });
  return told;
}

const several = (versions: MadeBy['versions']): Text => ({
  th: `รวมตัวเลขจาก${versions.map((one) => `รุ่นที่ ${one.version} (${one.districts} เขต)`).join(' และ')} ซึ่งนับเหมือนกัน`,
  en: `Made of ${versions.map((one) => `version ${one.version} (${one.districts})`).join(' and ')}, which count the same`,
});
const another = (version: number, inForce: number): Text => ({
  th: `คิดตามรุ่นที่ ${version} รุ่นที่ใช้อยู่คือรุ่นที่ ${inForce}`,
  en: `Counted by version ${version}; version ${inForce} is in force`,
});
const anew = (districts: number): Text => ({
  th: `ในนั้น ${districts} เขตปรับตัวเลขย้อนหลังแล้ว`,
  en: `${districts} of them restated`,
});

function without(leftOut: MadeBy['leftOut']): Text {
  const byVersion = [...groupedBy(leftOut, ({ version }) => version)].sort(([one], [other]) => one - other);
  const named = (language: 'th' | 'en', version: (number: number) => string) =>
    byVersion
      .map(([number, districts]) => {
        const names = districts.map(({ district }) => findDistrict(district)?.name[language] ?? district);
        return `${names.join(', ')} (${version(number)})`;
      })
      .join('; ');
  return {
    th: `ไม่รวม ${leftOut.length} เขต เพราะตัวเลขนับต่างกัน: ${named('th', (number) => `รุ่นที่ ${number}`)}`,
    en: `${leftOut.length} left out, counted otherwise: ${named('en', (number) => `version ${number}`)}`,
  };
}

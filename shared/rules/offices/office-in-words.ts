import { findDistrict } from '../../catalogue/districts.ts';
import type { Office } from '../../terms/office.ts';
import type { Text } from '../../terms/text.ts';

/** An office in the middle of a sentence: a district as `เขตจอมทอง`, an owner by its own name. */
export function officeInWords({ code, name }: Pick<Office, 'code' | 'name'>): Text {
  return findDistrict(code) ? { th: `เขต${name.th}`, en: name.en } : name;
}

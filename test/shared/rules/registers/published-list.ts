import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDistrict } from '../../../../shared/catalogue/districts.ts';
import { kindName } from '../../../../shared/rules/registers/register-form.ts';
import type { Cell } from '../../../../shared/terms/row.ts';

const file = join(import.meta.dirname, '../../../../server/catalogue/bangkok-communities.json');
const { communities } = JSON.parse(readFileSync(file, 'utf8')) as {
  communities: [district: string, subdistrict: string, name: string, kind: string][];
};

/** The published list of 2,003 communities under the headers, and with the words for kinds, that it is published with. */
export function publishedList(): Cell[][] {
  const lines = communities.map(([district, subdistrict, name, kind]) => [
    ...[district, findDistrict(district)?.name.th ?? '', subdistrict, name],
    `ชุมชน${kindName(kind).th}`,
  ]);
  return [['dcode', 'dname', 'sdname', 'name_of_community', 'type_of_community'], ...lines];
}

/** The same as the text of a CSV file. */
export function publishedCsv(list = publishedList()): string {
  const quoted = (cell: Cell) => (/[",\n]/.test(String(cell)) ? `"${String(cell)}"` : String(cell ?? ''));
  return `${list.map((line) => line.map(quoted).join(',')).join('\n')}\n`;
}

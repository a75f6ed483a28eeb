import { isChoice } from '../column.ts';
import type { Indicator } from '../indicator.ts';
import { isOwnName } from '../own-names.ts';
import { type Fault, fault, type Path } from './fault.ts';

/** Keys that become names in a workbook: Excel tells no capitals from small letters, and some names are the sheet's own. */
export function keyFaults({ columns, measures, results }: Indicator): Fault[] {
  const figures = [
    ...Object.keys(measures).map((key): [Path, string] => [['measures', key], key]),
    ...results.map(({ key }, index): [Path, string] => [['results', index, 'key'], key]),
  ];
  const lists = columns.flatMap((column, index): [Path, string][] =>
    isChoice(column) ? [[['columns', index, 'key'], column.key]] : [],
  );
  return [
    ...figures.filter(([, key]) => isOwnName(key)).map(([path, key]) => taken(path, key)),
    ...alike(figures),
    ...alike(lists),
  ];
}

/** Keys that differ by their letters' size alone; one that stands twice letter for letter is told of elsewhere. */
function alike(keys: [Path, string][]): Fault[] {
  const first = new Map<string, string>();
  return keys.flatMap(([path, key]) => {
    const small = key.toLowerCase();
    const earlier = first.get(small);
    if (earlier === undefined) first.set(small, key);
    return earlier === undefined || earlier === key ? [] : [sameInExcel(path, key, earlier)];
  });
}

const taken = (path: Path, key: string) =>
  fault(
    path,
    [`“${key}” เป็นชื่อที่แผ่นงานใช้อยู่แล้ว`, `“${key}” is a name that every sheet has of its own`],
    ['ตั้งชื่ออื่น', 'Use another key'],
  );

const sameInExcel = (path: Path, key: string, earlier: string) =>
  fault(
    path,
    [
      `“${key}” กับ “${earlier}” ต่างกันแค่ตัวพิมพ์เล็กใหญ่ ซึ่ง Excel ถือว่าซ้ำ`,
      `“${key}” and “${earlier}” differ in capitals only, which Excel does not tell apart`,
    ],
    ['ตั้งชื่อให้ต่างกัน', 'Make the names differ'],
  );

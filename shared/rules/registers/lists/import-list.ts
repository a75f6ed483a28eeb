import { cellText } from '../../../indicator/read-cell.ts';
import type { IsoDate } from '../../../terms/date.ts';
import type { RegisterEntry } from '../../../terms/register.ts';
import type { Cell, EntryRow } from '../../../terms/row.ts';
import { isUnchanged, type RegisterScope } from '../check-register.ts';
import { registerRow } from '../read-register-rows.ts';
import { divideLines } from './divide-lines.ts';
import { entriesAfter, type ImportChoices, importRegister, type RegisterImport } from './import-register.ts';
import { type LeftOut, type ListLines, type ListReading, readLines } from './list-lines.ts';

/** A list of one district, compared with its register as it stands in the worksheet. */
export type DistrictImport = RegisterImport & Pick<ListLines, 'leftOut' | 'unknownKinds' | 'withoutDistrict'>;

export function importDistrictList(
  table: Cell[][],
  reading: ListReading,
  rows: EntryRow[],
  scope: RegisterScope,
  choices: ImportChoices,
): DistrictImport {
  const { lines, leftOut, unknownKinds, withoutDistrict } = readLines(table, reading, scope.day);
  const divided = divideLines(lines, scope.district);
  const imported = importRegister(divided.byDistrict.get(scope.district) ?? [], rows, scope, choices);
  return {
    ...imported,
    unknownKinds,
    withoutDistrict,
    leftOut: [...leftOut, ...divided.leftOut, ...leftOutOf(imported)].sort(byLine),
  };
}

/** What a list of all districts does to one of them. */
export type CityImportPart = RegisterImport & {
  district: string;
  /** The register's entries afterwards, and whether they are what they were. */
  entries: RegisterEntry[];
  unchanged: boolean;
};

export type CityImport = Pick<ListLines, 'leftOut' | 'unknownKinds' | 'withoutDistrict'> & { parts: CityImportPart[] };

/** A list of all districts, compared with each district's register as it is stored; none where there is none yet. */
export function importCityList(
  table: Cell[][],
  reading: ListReading,
  registers: Map<string, RegisterEntry[]>,
  day: IsoDate,
  choices: ImportChoices,
): CityImport {
  const { lines, leftOut, unknownKinds, withoutDistrict } = readLines(table, reading, day);
  const divided = divideLines(lines, null);
  const parts = [...divided.byDistrict].map(([district, own]): CityImportPart => {
    const before = registers.get(district) ?? [];
    const scope: RegisterScope = { district, before, day };
    const rows = before.map(registerRow);
    const imported = importRegister(own, rows, scope, choices);
    const entries = entriesAfter(rows, imported.rows, scope);
    return { ...imported, district, entries, unchanged: isUnchanged(entries, before) };
  });
  parts.sort((a, b) => (a.district < b.district ? -1 : 1));
  const others = [...divided.leftOut, ...parts.flatMap(leftOutOf)];
  return { parts, unknownKinds, withoutDistrict, leftOut: [...leftOut, ...others].sort(byLine) };
}

function leftOutOf({ fates }: RegisterImport): LeftOut[] {
  return fates.flatMap((fate) =>
    fate.kind === 'left-out' ? [{ at: fate.line.at, text: fate.line.text, reason: fate.reason }] : [],
  );
}

function byLine(a: LeftOut, b: LeftOut): number {
  return a.at - b.at;
}

/** Some of what stands in each column, for a person who says what it is about. */
export function samplesOf(table: Cell[][], heading: number, column: number, count: number): string[] {
  const samples = new Set<string>();
  for (const line of table.slice(heading)) {
    const text = cellText(line[column]).trim();
    if (text !== '') samples.add(text);
    if (samples.size === count) break;
  }
  return [...samples];
}

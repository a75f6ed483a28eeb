import { districts } from '../../../catalogue/districts.ts';
import { cellText } from '../../../indicator/read-cell.ts';
import type { District } from '../../../terms/district.ts';
import type { Cell } from '../../../terms/row.ts';
import { plain } from '../../normalise/plain.ts';

/** The district that a cell names by its code, its agency's code or its name in either language; null for a blank one. */
export function districtOf(cell: Cell | undefined): District | 'unknown' | null {
  const written = plain(cellText(cell));
  if (written === '') return null;
  return named.get(districtKey(written)) ?? 'unknown';
}

/**
 * The one district that a title names, with “เขต” before it: what stands below is of that district, unless it says
 * otherwise. Null where none is named, or several are.
 */
export function districtInTitle(title: string): District | null {
  const text = plain(title).replaceAll(' ', '');
  const [first, ...others] = districts.filter(({ name }) => text.includes(`เขต${name.th}`));
  return first && others.length === 0 ? first : null;
}

/** Whether a line's only cell is a district's name as a heading has it. */
export function districtOfHeading(filled: Cell[]): District | null {
  const [only] = filled;
  if (filled.length !== 1 || !/^\s*(?:สำนักงาน)?เขต/.test(cellText(only))) return null;
  const found = districtOf(only);
  return found === 'unknown' ? null : found;
}

function districtKey(written: string): string {
  return written
    .replace(/[^\p{L}\p{M}\d]/gu, '')
    .replace(/^(?:สำนักงานเขต|สนข|เขต|khet)/, '')
    .replace(/(?:districtoffice|district)$/, '');
}

const named = new Map(
  districts.flatMap((district) =>
    [district.code, district.agencyCode, district.name.th, district.name.en].map(
      (name) => [districtKey(plain(name)), district] as const,
    ),
  ),
);

import type { LeftOut, ListLine } from './list-lines.ts';

export type DividedLines = { byDistrict: Map<string, ListLine[]>; leftOut: LeftOut[] };

/**
 * Lines by the district that they are of. Into one district's register come its own and those that name none; into all
 * registers none without a district.
 */
export function divideLines(lines: ListLine[], own: string | null): DividedLines {
  const divided: DividedLines = { byDistrict: new Map(), leftOut: [] };
  for (const line of lines) {
    const { at, text } = line;
    const district = line.district ?? own;
    if (district === null) divided.leftOut.push({ at, text, reason: 'no-district' });
    else if (own !== null && district !== own) divided.leftOut.push({ at, text, reason: 'other-district' });
    else divided.byDistrict.set(district, [...(divided.byDistrict.get(district) ?? []), line]);
  }
  return divided;
}

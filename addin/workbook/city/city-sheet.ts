import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { Consolidation } from '../../../shared/wire/city.ts';

/** The city's worksheet of an indicator and quarter: all that is needed to lay it and to find it. */
export type CitySheet = { indicator: Indicator; period: Period; consolidation: Consolidation };

/** Where things stand on a freshly laid worksheet. Rows and columns count from 0; later they are found by name. */
export const labelRow = 2;
export const cityRow = 3;
export const firstZoneRow = 4;

/** The lines above the table: the city's and its zones', under one line of labels. */
export function summaryLines({ zones }: Consolidation): number {
  return 2 + zones.length;
}

/** The row between the lines and the table, which the chart stands in. */
export function chartRowOf({ zones }: Consolidation): number {
  return firstZoneRow + zones.length;
}

export function headerRowOf({ zones }: Consolidation): number {
  return firstZoneRow + zones.length + 1;
}

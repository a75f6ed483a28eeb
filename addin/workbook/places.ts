import type { Indicator } from '../../shared/terms/indicator.ts';
import { type Period, periodCode } from '../../shared/terms/period.ts';

/** What an indicator's quarter is called inside a workbook: tables and names are found by these, never by address. */

type Place = { indicator: Indicator; period: Period };

function stem({ indicator, period }: Place): string {
  return `Traimat_${indicator.code.replace('-', '_')}_${periodCode(period).replace('-', '')}`;
}

/** Worksheet title, at most 31 characters. */
export const entrySheetTitle = ({ indicator, period }: Place) => `${indicator.code} ${periodCode(period)}`;
export const indicatorSheetTitle = (place: Place) => `${entrySheetTitle(place)} พิมพ์`;
/** Where rows are kept, as plain values, before the server's take their place. */
export const copyTitle = (place: Place) => `${entrySheetTitle(place)} ของเดิม`;
export const consolidationTitle = (place: Place) => `${entrySheetTitle(place)} รวมเมือง`;

export const tableName = stem;
export const consolidationTableName = (place: Place) => `${stem(place)}_city`;

export type Figure = 'numerator' | 'denominator' | 'percentage' | 'target' | 'difference';

/** The named item of a figure's cell. */
export const figureName = (place: Place, figure: Figure) => `${stem(place)}_${figure}`;

/** The named range of a choice column's list. */
export const listName = (place: Place, column: string) => `${stem(place)}_list_${column}`;

/** Custom document property that links the workbook to its sheet. */
export const linkKey = ({ indicator, period }: Place) => `Traimat ${indicator.code} ${periodCode(period)}`;
export const linkKeyPattern = /^Traimat (\d{4}-\d{3,4}) (\d{4}-Q[1-4])$/;
export const identityKey = 'Traimat workbook';

import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { ownNames } from '../../../shared/indicator/own-names.ts';
import { reportsAlone } from '../../../shared/rules/city/reporters.ts';
import type { Office } from '../../../shared/terms/office.ts';
import { type Period, periodCode } from '../../../shared/terms/period.ts';

/** What an indicator's quarter is called inside a workbook: tables and names are found by these, never by address. */

type IndicatorQuarter = { indicator: Indicator; period: Period; preview?: true };
/** The same, where only the codes are known. */
type IndicatorQuarterCode = { indicator: string; period: string };

function stem({ indicator, period, preview }: IndicatorQuarter): string {
  return `${tableNameAt({ indicator: indicator.code, period: periodCode(period) })}${preview ? `_${ownNames.preview}` : ''}`;
}

/** What a sheet's table is called, for those who know but its place. */
export function tableNameAt({ indicator, period }: IndicatorQuarterCode): string {
  return `Traimat_${indicator.replace('-', '_')}_${period.replace('-', '')}`;
}

/** Worksheet title, at most 31 characters. */
export const sheetTitle = ({ indicator, period, preview }: IndicatorQuarter) =>
  `${indicator.code} ${periodCode(period)}${preview ? ' ตย.' : ''}`;
export const listsTitle = (place: IndicatorQuarter) => `${sheetTitle(place)} รายการ`;
/** An owner's sheet over the districts may be printed beside the district's own. */
export const indicatorSheetTitle = (place: IndicatorQuarter, over = false) =>
  `${sheetTitle(place)} พิมพ์${over ? ' เจ้าของ' : ''}`;
/** Where rows are kept, as plain values, before the server's take their place. */
export const copyTitle = (place: IndicatorQuarter) => `${sheetTitle(place)} ของเดิม`;
export const consolidationTitle = (place: IndicatorQuarter) =>
  `${sheetTitle(place)} ${reportsAlone(place.indicator) ? 'สรุป' : 'รวมเมือง'}`;
export const allRowsTitle = (place: IndicatorQuarter) => `${sheetTitle(place)} ทุกแถว`;
export const trendTitle = ({ indicator }: Pick<IndicatorQuarter, 'indicator'>) => `${indicator.code} แนวโน้ม`;

/** A district's stored revision, to be looked at. The longest names are cut where Excel has no room for more. */
export const revisionTitle = (place: IndicatorQuarter, { name }: Pick<Office, 'name'>) =>
  `${sheetTitle(place)} ${name.th}`.slice(0, 31);

/** The same as a worksheet of the person's own, to be sorted. */
export const revisionCopyTitle = (place: IndicatorQuarter, { name }: Pick<Office, 'name'>) =>
  `${`${sheetTitle(place)} ${name.th}`.slice(0, 25)} สำเนา`;

export const tableName = stem;

/** Whose a table's name is; null for one that is called after it, or by somebody else. */
export function placeOfTable(name: string): IndicatorQuarterCode | null {
  const [, agency, number, year, quarter] = /^Traimat_(\d{4})_(\d{3,4})_(\d{4})(Q[1-4])$/.exec(name) ?? [];
  return agency ? { indicator: `${agency}-${number}`, period: `${year}-${quarter}` } : null;
}

export const consolidationTableName = (place: IndicatorQuarter) => `${stem(place)}_${ownNames.city}`;
/** The cell that says which view the city's worksheet shows, and the lines of the city and its zones. */
export const cityViewName = (place: IndicatorQuarter) => `${stem(place)}_${ownNames.cityView}`;
export const citySummaryName = (place: IndicatorQuarter) => `${stem(place)}_${ownNames.cityLines}`;
/** The trend goes over years: it belongs to the indicator's code alone. */
export const trendTableName = ({ indicator }: Pick<IndicatorQuarter, 'indicator'>) =>
  `Traimat_${indicator.code.replace('-', '_')}_${ownNames.trend}`;
export const trendViewName = (place: Pick<IndicatorQuarter, 'indicator'>) =>
  `Traimat_${place.indicator.code.replace('-', '_')}_${ownNames.trendView}`;
export const revisionTableName = (place: IndicatorQuarter, { code }: Pick<Office, 'code'>) =>
  `${stem(place)}_${ownNames.revisionOf}_${code}`;

/** The named item of a measure's total or a result's figure; `target` and `difference` stand beside a figure. */
export const figureName = (
  place: IndicatorQuarter,
  key: string,
  part: 'figure' | 'target' | 'difference' = 'figure',
) => (part === 'figure' ? `${stem(place)}_${key}` : `${stem(place)}_${key}_${ownNames[part]}`);

/** The named item of the cell in which a district says that nothing applies to it. */
export const notApplicableName = (place: IndicatorQuarter) => `${stem(place)}_${ownNames.notApplicable}`;

/** The named range of a choice column's list. */
export const listName = (place: IndicatorQuarter, column: string) => `${stem(place)}_${ownNames.list}_${column}`;

/** Custom document property that links the workbook to its sheet. */
export const linkKey = ({ indicator, period }: IndicatorQuarter) =>
  linkKeyAt({ indicator: indicator.code, period: periodCode(period) });
export const linkKeyAt = ({ indicator, period }: IndicatorQuarterCode) => `Traimat ${indicator} ${period}`;
export const linkKeyPattern = /^Traimat (\d{4}-\d{3,4}) (\d{4}-Q[1-4])$/;
/** The name, of the worksheet's own, that links a worksheet to its sheet (link-text.ts). */
export const linkName = 'Traimat_link';
export const identityKey = 'Traimat workbook';

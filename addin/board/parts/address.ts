import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { type DatedQuarter, openingQuarter } from '../../../shared/rules/calendar/opening-quarter.ts';
import { readReceiptCode } from '../../../shared/rules/receipts/receipt-code.ts';
import { type View, views } from '../../../shared/rules/sheets/workflow.ts';
import { parsePeriod, type Quarter, quarters } from '../../../shared/terms/period.ts';
import type { PeriodProgress } from '../../../shared/wire/city.ts';
import type { ListedIndicator } from '../../../shared/wire/indicators.ts';
import { byYear } from '../../parts/choices/indicator-years.ts';
import { byCode, openingLine, openingOf, quarterOf } from '../../parts/choices/opening-line.ts';
import { zones } from './zones.ts';

export const tabs = ['city', 'follow-up', 'indicators', 'sheet', 'agencies'] as const;
export type Tab = (typeof tabs)[number];

/** What the board shows, as its address says it: `?year=2563&indicator=2100-1040&quarter=1&view=submitted&tab=city`. */
export type Address = {
  year: number | null;
  indicator: string | null;
  quarter: Quarter | null;
  view: View | null;
  tab: Tab | null;
  /** A zone's slug, a district's code: null is all of them. */
  zone: string | null;
  district: string | null;
  agency: string | null;
  /** Whose indicator sheet: a district's code or the owner's; null is the one that the reader would open first. */
  office: string | null;
  /** The moment of the past that it is shown as of; null is now. */
  asOf: string | null;
  /** A receipt's code, which leads to its sheet. */
  receipt: string | null;
};
export type AddressKey = keyof Address;

const readers: { [Key in AddressKey]: (word: string) => Address[Key] } = {
  year: (word) => (/^2[45]\d\d$/.test(word) ? Number(word) : null),
  indicator: (word) => (/^\d{4}-\d{3,4}$/.test(word) ? word : null),
  quarter: (word) => quarters.find((quarter) => String(quarter) === word) ?? null,
  view: (word) => views.find((view) => view === word) ?? null,
  tab: (word) => tabs.find((tab) => tab === word) ?? null,
  zone: (word) => zones.find(({ slug }) => slug === word)?.slug ?? null,
  district: (word) => findDistrict(word)?.code ?? null,
  agency: (word) => (/^\d{4}$/.test(word) ? word : null),
  office: (word) => (/^\d{4}$/.test(word) ? word : null),
  // Whatever it says is asked for: to show now in place of a moment that cannot be read would not be true.
  asOf: (word) => word.trim() || null,
  receipt: (word) => {
    const read = readReceiptCode(word);
    return 'code' in read ? read.code : null;
  },
};
const keys = Object.keys(readers) as AddressKey[];

/** Reads an address; `faults` are the parts that say nothing we know. What is not ours in it is passed over. */
export function readAddress(search: string): { address: Address; faults: AddressKey[] } {
  const words = new URLSearchParams(search);
  const read = Object.fromEntries(
    keys.map((key) => {
      const word = words.get(key);
      return [key, word === null ? null : readers[key](word)];
    }),
  ) as Address;
  return { address: read, faults: keys.filter((key) => words.has(key) && read[key] === null) };
}

/** Writes an address, always in the same order. */
export function writeAddress(address: Address): string {
  const said = keys.flatMap((key) => (address[key] === null ? [] : [[key, String(address[key])]]));
  return said.length === 0 ? '' : `?${new URLSearchParams(said)}`;
}

/** The fiscal years that anything is reported in, the latest first. */
export function reportedYears(indicators: ListedIndicator[]): number[] {
  const years = indicators.filter(({ draft, reported }) => reported && !draft).map(({ fiscalYear }) => fiscalYear);
  return [...new Set(years)].sort((a, b) => b - a);
}

/** The year that is shown before anybody has chosen: that of the quarter which opens first. */
export function openingYear(years: number[], dated: DatedQuarter[]): number | undefined {
  const yearOf = ({ period }: DatedQuarter) => parsePeriod(period)?.fiscalYear ?? 0;
  const opening = openingQuarter(dated.filter((quarter) => years.includes(yearOf(quarter))));
  return opening ? yearOf(opening) : years[0];
}

/**
 * The indicator whose sheet an address means, of any year that has one published, whether or not it is reported on by now.
 *
 * | asked for | shown | a fault |
 * |---|---|---|
 * | nothing | the first by code of the year that the board opens with | no |
 * | what there is | it | no |
 * | a year that there is not | the same of the year that the board opens with | yes |
 * | an indicator that the year has not | the first by code of the year | yes |
 */
export function settleSheet({ year, indicator }: Address, indicators: ListedIndicator[], opening: number | undefined) {
  const listed = byYear(indicators.filter(({ draft }) => !draft));
  const asked = listed.find(({ fiscalYear }) => fiscalYear === year);
  const shown = asked ?? listed.find(({ fiscalYear }) => fiscalYear === opening) ?? listed[0];
  const found = shown?.indicators.find(({ code }) => code === indicator);
  const faults: AddressKey[] = [];
  if (year !== null && !asked) faults.push('year');
  if (indicator !== null && !found) faults.push('indicator');
  return {
    years: listed.map(({ fiscalYear }) => fiscalYear),
    ofYear: shown?.indicators ?? [],
    indicator: found ?? shown?.indicators[0] ?? null,
    faults,
  };
}

export type Settled = { line: PeriodProgress; quarter: Quarter; faults: AddressKey[] };

/**
 * The indicator's quarter that an address means among those there are; null where there are none at all.
 *
 * | asked for | shown | a fault |
 * |---|---|---|
 * | nothing | what a pane opens with: of the quarter that opens first an indicator that is reported on | no |
 * | what there is | it | no |
 * | an indicator that there is not | what a pane opens with | yes |
 * | a quarter that is not reported on | of the indicator's quarters the one that opens first | yes |
 */
export function settle({ indicator, quarter }: Address, progress: PeriodProgress[]): Settled | null {
  const asked = indicator === null ? undefined : byCode(progress).get(indicator);
  const first = openingLine(progress);
  if (!first) return null;
  const lines = asked ?? progress.filter((line) => line.indicator === first.indicator);
  const wanted = quarter === null ? undefined : lines.find((line) => quarterOf(line) === quarter);
  const line = wanted ?? (asked && openingOf(asked)) ?? first;
  const faults: AddressKey[] = [];
  if (indicator !== null && !asked) faults.push('indicator');
  if (quarter !== null && !wanted) faults.push('quarter');
  return { line, quarter: quarterOf(line), faults };
}

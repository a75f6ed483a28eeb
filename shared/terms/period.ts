import { type IsoDate, isoDate, thaiDate, thaiMonth } from './date.ts';
import type { Text } from './text.ts';

export const quarters = [1, 2, 3, 4] as const;
export type Quarter = (typeof quarters)[number];

/** A reporting period: one quarter of a Thai fiscal year, which is named by the Buddhist Era year it ends in. */
export type Period = { fiscalYear: number; quarter: Quarter };

/** Reads `2563-Q1`; null when it is not such a code. */
export function parsePeriod(code: string): Period | null {
  const match = /^(2[45]\d\d)-Q([1-4])$/.exec(code);
  return match ? { fiscalYear: Number(match[1]), quarter: Number(match[2]) as Quarter } : null;
}

export function periodCode({ fiscalYear, quarter }: Period): string {
  return `${fiscalYear}-Q${quarter}`;
}

/** The codes of a fiscal year's four quarters. */
export function periodsOf(fiscalYear: number): string[] {
  return quarters.map((quarter) => periodCode({ fiscalYear, quarter }));
}

/** The fiscal year starts on 1 October of the year before: quarter 1 of 2563 is October to December 2562 (2019 CE). */
export function firstDay({ fiscalYear, quarter }: Period): IsoDate {
  const year = fiscalYear - 543 - (quarter === 1 ? 1 : 0);
  const month = quarter === 1 ? 10 : (quarter - 2) * 3 + 1;
  return isoDate(year, month, 1);
}

export function lastDay({ fiscalYear, quarter }: Period): IsoDate {
  const year = fiscalYear - 543 - (quarter === 1 ? 1 : 0);
  const month = quarter === 1 ? 12 : (quarter - 1) * 3;
  return isoDate(year, month, month === 6 || month === 9 ? 30 : 31);
}

/** `ต.ค. – ธ.ค.` */
export function monthsOf(period: Period): string {
  return `${thaiMonth(firstDay(period))} – ${thaiMonth(lastDay(period))}`;
}

export function periodName(period: Period): Text {
  const { fiscalYear, quarter } = period;
  return {
    th: `ไตรมาสที่ ${quarter} ปีงบประมาณ พ.ศ. ${fiscalYear} (${monthsOf(period)} ${thaiDate(lastDay(period)).slice(-4)})`,
    en: `Quarter ${quarter} of fiscal year ${fiscalYear} BE`,
  };
}

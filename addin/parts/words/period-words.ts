import { parsePeriod } from '../../../shared/terms/period.ts';
import type { Text } from '../../../shared/terms/text.ts';

export const periodWords = {
  year: (year: number): Text => ({ th: `ปีงบประมาณ ${year}`, en: `Fiscal year ${year} BE` }),
  quarter: { th: 'ไตรมาส', en: 'Quarter' },
  quarterOf: (quarter: number, year: number): Text => ({
    th: `ไตรมาสที่ ${quarter} ปีงบประมาณ ${year}`,
    en: `Quarter ${quarter} of ${year} BE`,
  }),
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;

/** A quarter by its code, where there is little room: `2563-Q1` is `ไตรมาสที่ 1/2563`. */
export function quarterShort(code: string): Text {
  const period = parsePeriod(code);
  if (!period) return { th: code, en: code };
  const { quarter, fiscalYear } = period;
  return { th: `ไตรมาสที่ ${quarter}/${fiscalYear}`, en: `Quarter ${quarter} of ${fiscalYear} BE` };
}

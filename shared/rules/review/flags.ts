import { quotientOf } from '../../indicator/compilers/to-result.ts';
import type { Indicator } from '../../indicator/indicator.ts';
import { mainText } from '../../indicator/main-figure.ts';
import { groupedBy } from '../../terms/grouped.ts';
import type { ReportDemand } from '../../terms/report-demand.ts';
import type { Result } from '../../terms/result.ts';
import type { Text } from '../../terms/text.ts';
import type { Progress } from '../sheets/assess.ts';

/** What a reviewer should look at twice. A flag is no error: it blocks nothing, and its cause may be a good one. */
export const flagKinds = [
  'falling',
  'jump',
  'outlier',
  'same-report',
  'denominator-changed',
  'unchanged',
  'empty-report',
  'copied-report',
] as const;
export type FlagKind = (typeof flagKinds)[number];
export type Flag = { kind: FlagKind; text: Text };

/** A district's sheet as far as flags ask; `reportPrint` is the same for two reports with the same words, null for none. */
export type FlaggedSheet = { result: Result; reportPrint: string | null; progress: Progress | null };

/** What is known of reports around one: whether one is asked for, and the other districts with the same words. */
export type ReportsAround = { demand: ReportDemand; alike: Text[] };

/** How far a result may be from last quarter's: points of a percentage, or a multiple of any other figure. */
export const jumpLimits = { points: 25, times: 2 };

/** How many deviations (1.4826 × the median deviation) from the districts' median are too many, and of how few none counts. */
export const outlierLimits = { deviations: 3.5, fewest: 8 };

/**
 * The flags of one district's sheet, beside last quarter's of the same district and the same quarter's of the others.
 *
 * | id | flag | when |
 * |---|---|---|
 * | F1 | falling | a cumulative result is below last quarter's |
 * | F2 | jump | the result is further from last quarter's than `jumpLimits` |
 * | F3 | outlier | the result is further from the districts' median than `outlierLimits` |
 * | F4 | same-report | the report has the words of last quarter's |
 * | F5 | denominator-changed | what is divided by is not last quarter's |
 * | F6 | unchanged | every row says what was submitted earlier in the year |
 * | F7 | empty-report | the report has no text, unless nobody asks for one |
 * | F8 | copied-report | the report has the words of another district's |
 */
export function findFlags(
  indicator: Indicator,
  sheet: FlaggedSheet,
  previous: FlaggedSheet | null,
  spread: Spread | null,
  { demand, alike }: ReportsAround,
): Flag[] {
  const flags: Flag[] = [];
  const now = mainNumber(indicator, sheet.result);
  const before = previous && mainNumber(indicator, previous.result);
  if (now !== null && before !== null) {
    if (indicator.quarters === 'cumulative' && now < before) flags.push(falling(before, now));
    if (isJump(indicator, before, now)) flags.push(jump(before, now));
  }
  if (now !== null && spread && Math.abs(now - spread.median) > outlierLimits.deviations * spread.deviation) {
    flags.push(outlier(now, spread.median));
  }
  if (previous && sheet.reportPrint !== null && sheet.reportPrint === previous.reportPrint) flags.push(sameReport);
  const changed = previous && changedDenominator(indicator, previous.result, sheet.result);
  if (changed) flags.push(changed);
  const same = sheet.progress && unchangedRows(sheet.progress);
  if (same) flags.push(unchanged(same));
  if (sheet.reportPrint === null && demand !== 'off') flags.push(emptyReport);
  if (sheet.reportPrint !== null && alike.length > 0) flags.push(copiedReport(alike));
  return flags;
}

/** Which of the districts' reports have the same words as one of them, by name. */
export function alikeReports(
  sheets: { district: string; name: Text; reportPrint: string | null }[],
): (district: string, reportPrint: string | null) => Text[] {
  const byPrint = groupedBy(sheets, ({ reportPrint }) => reportPrint);
  return (district, reportPrint) =>
    reportPrint === null
      ? []
      : (byPrint.get(reportPrint) ?? []).flatMap((other) => (other.district === district ? [] : [other.name]));
}

/** How many rows have been begun, where none of them says anything new; else null. */
function unchangedRows({ filled, carried, unchanged }: Progress): number | null {
  const begun = filled + carried;
  return begun > 0 && unchanged === filled ? begun : null;
}

/** Where the districts' main figures lie. */
export type Spread = { median: number; deviation: number };

/** Null where too few districts have a figure, or more than half of them the same one: then nothing stands out. */
export function spreadOf(indicator: Indicator, results: Result[]): Spread | null {
  const numbers = results.flatMap((result) => mainNumber(indicator, result) ?? []);
  if (numbers.length < outlierLimits.fewest) return null;
  const middle = median(numbers);
  const deviation = 1.4826 * median(numbers.map((number) => Math.abs(number - middle)));
  return deviation > 0 ? { median: middle, deviation } : null;
}

function mainNumber(indicator: Indicator, result: Result): number | null {
  const text = mainText(indicator, result);
  return text === null ? null : Number(text);
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}

function isJump(indicator: Indicator, before: number, now: number): boolean {
  const [main] = indicator.results;
  const percent = main && quotientOf(main.calculation).per === 100;
  if (percent) return Math.abs(now - before) > jumpLimits.points;
  const [small, large] = [Math.min(Math.abs(before), Math.abs(now)), Math.max(Math.abs(before), Math.abs(now))];
  return small > 0 && large / small > jumpLimits.times;
}

function changedDenominator(indicator: Indicator, before: Result, now: Result): Flag | null {
  const [main] = indicator.results;
  const denominator = main ? quotientOf(main.calculation).denominator : 'one';
  if (typeof denominator === 'string') return null;
  for (const { measure } of denominator) {
    const [was, is] = [before.measures[measure], now.measures[measure]];
    if (was === undefined || is === undefined || Number(was) === Number(is)) continue;
    const name = indicator.measures[measure]?.name ?? { th: measure, en: measure };
    return {
      kind: 'denominator-changed',
      text: {
        th: `${name.th}เปลี่ยนจาก ${was} เป็น ${is} เมื่อเทียบกับไตรมาสก่อน`,
        en: `${name.en}: ${was} last quarter, ${is} now`,
      },
    };
  }
  return null;
}

const falling = (before: number, now: number): Flag => ({
  kind: 'falling',
  text: {
    th: `ผลสะสมลดลงจาก ${before} เหลือ ${now}`,
    en: `The cumulative result fell from ${before} to ${now}`,
  },
});
const jump = (before: number, now: number): Flag => ({
  kind: 'jump',
  text: {
    th: `ต่างจากไตรมาสก่อนมากผิดปกติ: ${before} เป็น ${now}`,
    en: `Far from last quarter's: ${before}, now ${now}`,
  },
});
const outlier = (now: number, middle: number): Flag => ({
  kind: 'outlier',
  text: {
    th: `ต่างจากเขตอื่นมากผิดปกติ: ${now} ขณะที่ค่ากลางของทุกเขตคือ ${middle}`,
    en: `Far from the other districts: ${now}, their median is ${middle}`,
  },
});
const sameReport: Flag = {
  kind: 'same-report',
  text: { th: 'ข้อความรายงานซ้ำกับไตรมาสก่อน', en: 'The report repeats the words of last quarter' },
};
const unchanged = (rows: number): Flag => ({
  kind: 'unchanged',
  text: {
    th: `ทุกแถว (${rows}) เหมือนที่ส่งไว้ก่อนหน้านี้ในปีเดียวกัน`,
    en: `Every row (${rows}) says what was submitted earlier in the year`,
  },
});
const emptyReport: Flag = {
  kind: 'empty-report',
  text: { th: 'ไม่มีข้อความรายงาน', en: 'The report has no text' },
};
const copiedReport = ([first, ...others]: Text[]): Flag => ({
  kind: 'copied-report',
  text: {
    th: `ข้อความรายงานเหมือนของเขต${first?.th}${others.length > 0 ? ` และอีก ${others.length} เขต` : ''}`,
    en: `The report has the words of ${first?.en}${others.length > 0 ? ` and of ${others.length} more` : ''}`,
  },
});

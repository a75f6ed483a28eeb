import { thaiDate } from '../../shared/terms/date.ts';

const bangkok = 7 * 60 * 60 * 1000;

/** `2026-11-22T07:05:00Z` as a cell says it, in Bangkok: `22 พ.ย. 2569 14:05 น.` */
export function thaiMoment(moment: string): string {
  const local = new Date(Date.parse(moment) + bangkok).toISOString();
  return `${thaiDate(local.slice(0, 10))} ${local.slice(11, 16)} น.`;
}

import { defaultReportDemand, type ReportDemand } from '../../../shared/terms/report-demand.ts';
import type { ReportDemandAnswer } from '../../../shared/wire/calendar.ts';
import type { Person } from '../../person.ts';
import type { ReadingStorage, Storage } from '../../storage/storage.ts';

/** Whether a report must have a text: the default until somebody has set it. */
export async function readReportDemand(storage: ReadingStorage): Promise<ReportDemandAnswer> {
  const set = await storage.readReportDemand();
  return { demand: set?.demand ?? defaultReportDemand, set };
}

export async function setReportDemand(
  storage: Storage,
  now: Date,
  person: Person,
  { demand, reason }: { demand: ReportDemand; reason: string },
): Promise<ReportDemandAnswer> {
  await storage.saveReportDemand({ demand, reason }, { by: person, at: now.toISOString() });
  return readReportDemand(storage);
}

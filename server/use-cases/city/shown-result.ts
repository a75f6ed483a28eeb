import type { Progress } from '../../../shared/rules/sheets/assess.ts';
import type { Result } from '../../../shared/terms/result.ts';
import type { ReadingStorage, SheetStanding } from '../../storage/storage.ts';
import { assessSheet } from '../sheets/assess-sheet.ts';
import type { ReportedQuarter } from '../sheets/find-sheet.ts';

/** What a view shows of a sheet, as the indicator's version in force counts it. */
export type ShownResult = { revision: number; result: Result; progress: Progress; reportPrint: string | null };

/** What was stored under another version, or before progress was, is counted again from its rows: only the same measures add up. */
export async function shownResult(
  storage: ReadingStorage,
  report: Pick<ReportedQuarter, 'indicator' | 'period'>,
  { place, shown }: SheetStanding,
): Promise<ShownResult | null> {
  if (!shown) return null;
  const { revision, result, progress, reportPrint } = shown;
  if (progress && shown.indicatorVersion === report.indicator.version) {
    return { revision, result, progress, reportPrint };
  }
  const stored = await storage.readRevision(place, revision);
  if (!stored) return null;
  const { assessment } = await assessSheet(storage, { ...report, place }, stored.content);
  return { revision, result: assessment.result, progress: assessment.progress, reportPrint };
}

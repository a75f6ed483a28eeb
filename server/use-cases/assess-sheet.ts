import { type Assessment, assess } from '../../shared/rules/assess.ts';
import type { SubmissionContent } from '../../shared/terms/submission.ts';
import type { Storage } from '../storage/storage.ts';
import { type OpenSheet, rosterOf } from './open-sheet.ts';

/** The server's own count and check: the same module as in Excel, over the rows and the roster as stored. */
export async function assessSheet(
  storage: Storage,
  { indicator, period, place }: Pick<OpenSheet, 'indicator' | 'period' | 'place'>,
  content: SubmissionContent,
): Promise<{ assessment: Assessment; roster: string }> {
  const roster = await rosterOf(storage, place.district, period.period);
  if (!roster) throw new Error(`no roster for district ${place.district} in ${place.period}`);
  const sheet = { indicator, period: period.period, communities: roster.communities };
  return { assessment: assess(sheet, content), roster: roster.id };
}

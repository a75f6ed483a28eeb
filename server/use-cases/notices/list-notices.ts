import { bangkokDay } from '../../../shared/rules/calendar/reporting-window.ts';
import { type Notice, noticesOfOffice, noticesOfSheets, sortedNotices } from '../../../shared/rules/notices/notices.ts';
import type { Person } from '../../person.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { listProgress } from '../city/list-progress.ts';
import { currentYears } from '../sheets/current-years.ts';
import { listAssignments } from '../sheets/list-assignments.ts';

/** What somebody should know now: of their offices' sheets, the planning office of the city besides; who fills none has none. */
export async function listNotices(storage: ReadingStorage, now: Date, person: Person): Promise<Notice[]> {
  const today = bangkokDay(now);
  const own = noticesOfSheets(await listAssignments(storage, now, person), today);
  if (person.role !== 'planning') return own;
  const [windows, waiting] = await Promise.all([storage.listWindows(), storage.listWaitingPeriods()]);
  const years = currentYears({ windows, waiting }, now);
  const progress = await Promise.all(years.map((fiscalYear) => listProgress(storage, now, fiscalYear)));
  return sortedNotices([...own, ...noticesOfOffice(progress.flat(), today)]);
}

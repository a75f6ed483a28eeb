import { bangkokDay } from '../../../shared/rules/calendar/reporting-window.ts';
import { type Notice, noticesOfOffice } from '../../../shared/rules/notices/notices.ts';
import type { PeriodProgress } from '../../../shared/wire/city.ts';
import { NoticeList } from '../../notices/notice-list.tsx';
import { useMe, useServices } from '../../parts/services.ts';

type OfficeNoticesProps = { progress: PeriodProgress[]; onOpen(notice: Notice): void };

/** What the planning office should know today of all that is reported on; only who decides is told. */
export function OfficeNotices({ progress, onOpen }: OfficeNoticesProps) {
  const { now } = useServices();
  if (useMe().role !== 'planning') return null;
  // The first district is seen below it without scrolling.
  return <NoticeList notices={noticesOfOffice(progress, bangkokDay(now()))} compact onOpen={onOpen} />;
}

import { bangkokDay } from '../../../shared/rules/calendar/reporting-window.ts';
import { noticesOfDistrict } from '../../../shared/rules/notices/notices.ts';
import type { Assignment } from '../../../shared/wire/sheets.ts';
import { NoticeList } from '../../notices/notice-list.tsx';
import { useServices } from '../../parts/services.ts';

type DistrictNoticesProps = { assignments: Assignment[]; onOpen(assignment: Assignment): void };

/** What the district's officer should know today, each opening its sheet. */
export function DistrictNotices({ assignments, onOpen }: DistrictNoticesProps) {
  const { now } = useServices();
  return (
    <NoticeList
      notices={noticesOfDistrict(assignments, bangkokDay(now()))}
      onOpen={({ indicator, period }) => {
        const sheet = assignments.find((one) => one.indicator === indicator && one.period === period);
        if (sheet) onOpen(sheet);
      }}
    />
  );
}

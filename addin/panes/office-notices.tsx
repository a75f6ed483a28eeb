import { useCallback, useEffect, useRef } from 'react';
import { type Notice, noticesOfOffice } from '../../shared/rules/notices.ts';
import { bangkokDay } from '../../shared/rules/reporting-window.ts';
import { NoticeList } from '../frame/notice-list.tsx';
import { done } from '../outcome.ts';
import { useMe, useServices } from '../parts/services.ts';
import { TroubleNotice } from '../parts/trouble-notice.tsx';
import { useLoaded } from '../parts/use-loaded.ts';

type OfficeNoticesProps = {
  /** The fiscal years that are reported on. */
  years: number[];
  /** Another number asks anew. */
  round: number;
  onOpen(notice: Notice): void;
};

/** What the planning office should know today of every year that is reported on; nobody else is told. */
export function OfficeNotices(props: OfficeNoticesProps) {
  return useMe().role === 'planning' ? <OfYears {...props} /> : null;
}

function OfYears({ years, round, onOpen }: OfficeNoticesProps) {
  const { now } = useServices();
  const { value, trouble, reload } = useProgress(years);
  const seen = useRef(round);
  useEffect(() => {
    if (seen.current === round) return;
    seen.current = round;
    reload();
  }, [round, reload]);
  return (
    <>
      {trouble && <TroubleNotice trouble={trouble} onRetry={reload} />}
      <NoticeList notices={noticesOfOffice(value ?? [], bangkokDay(now()))} onOpen={onOpen} />
    </>
  );
}

function useProgress(years: number[]) {
  const { call } = useServices();
  const wanted = [...new Set(years)].sort().join(' ');
  return useLoaded(
    useCallback(async () => {
      const asked = wanted.split(' ').filter(Boolean);
      const answers = await Promise.all(
        asked.map((fiscalYear) => call('listProgress', { parameters: { fiscalYear } })),
      );
      return answers.find((answer) => !answer.ok) ?? done(answers.flatMap((answer) => (answer.ok ? answer.value : [])));
    }, [call, wanted]),
  );
}

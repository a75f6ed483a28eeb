import { useCallback, useState } from 'react';
import { bangkokDay } from '../../shared/rules/calendar/reporting-window.ts';
import { noticesOfOffice } from '../../shared/rules/notices/notices.ts';
import type { View } from '../../shared/rules/sheets/workflow.ts';
import { parsePeriod } from '../../shared/terms/period.ts';
import { NoticeList } from '../notices/notice-list.tsx';
import type { Trouble } from '../outcome.ts';
import { useAnswer } from '../parts/answers/use-answer.ts';
import { useRefresh } from '../parts/answers/use-refresh.ts';
import { useMoment } from '../parts/as-of/as-of-context.ts';
import { Loading } from '../parts/messages/loading.tsx';
import { Message } from '../parts/messages/message.tsx';
import { useMe, useServices } from '../parts/services.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { BoardFrame } from './board-frame.tsx';
import { BoardTabs } from './board-tabs.tsx';
import { Filters } from './filters.tsx';
import { type AskedList, listOfNotice } from './follow-up/use-asked-list.ts';
import { type Address, type AddressKey, settle } from './parts/address.ts';
import { BoardTrouble } from './parts/board-trouble.tsx';
import { namedParts, boardWords as words } from './parts/board-words.ts';
import { type Addressing, useFullAddress } from './parts/use-address.ts';
import { PrintHead } from './print-head.tsx';
import { useConsolidated } from './use-consolidated.ts';

type YearBoardProps = {
  years: number[];
  year: number;
  /** The address asked for a year that there is not. */
  unknownYear: boolean;
  addressing: Addressing;
  /** Of the list of years, which is renewed too. */
  trouble: Trouble | null;
};

/** A fiscal year: which indicator's quarter is shown of it, and how. */
export function YearBoard({ years, year, unknownYear, addressing, trouble }: YearBoardProps) {
  const { say } = useSpeech();
  const { now } = useServices();
  const { role } = useMe();
  const moment = useMoment();
  const { refresh } = useRefresh();
  const [asked, setAsked] = useState<AskedList | null>(null);
  const onShown = useCallback(() => setAsked(null), []);
  const { address, faults: misread, go } = addressing;
  const progress = useAnswer('listProgress', { parameters: { fiscalYear: String(year) } });
  const settled = progress.value && settle(address, progress.value);
  const view: View = address.view ?? 'submitted';
  const tab = address.tab ?? 'city';
  const shown: Address | null = settled && {
    ...address,
    year,
    indicator: settled.line.indicator,
    quarter: settled.quarter,
    view,
    tab,
  };
  const faults: AddressKey[] = [
    ...new Set([...misread, ...(unknownYear ? (['year'] as const) : []), ...(settled?.faults ?? [])]),
  ];
  useFullAddress(shown, faults.length === 0, addressing);
  const { indicator, consolidation } = useConsolidated(settled?.line ?? null, view);
  const change = (changes: Partial<Address>) => shown && go({ ...shown, ...changes });
  const faulty = [trouble, progress.trouble, indicator.trouble, consolidation.trouble].find((one) => one !== null);
  const period = settled ? parsePeriod(settled.line.period) : null;
  return (
    <BoardFrame at={consolidation.value?.at ?? null} busy={!progress.value && progress.loading}>
      {settled && period && (
        <PrintHead
          tab={tab}
          indicator={settled.line.indicator}
          title={settled.line.title}
          period={period}
          view={view}
          zone={address.zone}
        />
      )}
      {faults.length > 0 && progress.value && (
        <Message intent="warning" title={say(words.fallback)}>
          {say(words.fallbackCure(namedParts(faults)))}
        </Message>
      )}
      <BoardTrouble trouble={faulty ?? null} onRetry={refresh} />
      {!progress.value && progress.loading && <Loading />}
      {progress.value && !settled && (
        <Message intent="info" title={say(words.none)}>
          {say(words.noneCure)}
        </Message>
      )}
      {progress.value && settled && shown && period && (
        <>
          {/* Only the planning office decides, so only it is told what waits for a decision; and only now. */}
          {role === 'planning' && moment === null && (
            <div data-screen-only="">
              <NoticeList
                notices={noticesOfOffice(progress.value, bangkokDay(now()))}
                onOpen={(notice) => {
                  const about = parsePeriod(notice.period);
                  change({
                    indicator: notice.indicator,
                    quarter: about?.quarter ?? null,
                    zone: null,
                    tab: 'follow-up',
                  });
                  setAsked(listOfNotice(notice.kind));
                }}
              />
            </div>
          )}
          <Filters
            years={years}
            year={year}
            progress={progress.value}
            indicator={settled.line.indicator}
            quarter={settled.quarter}
            view={view}
            zone={address.zone}
            onChange={change}
          />
          <BoardTabs
            address={shown}
            tab={tab}
            year={year}
            period={period}
            progress={progress.value}
            indicator={indicator.value}
            consolidation={consolidation.value}
            asked={asked}
            onShown={onShown}
            waiting={indicator.loading || consolidation.loading}
            onChange={change}
          />
        </>
      )}
    </BoardFrame>
  );
}

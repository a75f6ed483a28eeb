import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { placeOffice } from '../../../../shared/rules/offices/offices.ts';
import { officesOf } from '../../../../shared/rules/offices/offices-of.ts';
import { parsePeriod } from '../../../../shared/terms/period.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import type { Assignment } from '../../../../shared/wire/sheets.ts';
import { useAnswer, useWorkbookAnswer } from '../../../parts/answers/use-answer.ts';
import { useHelpTopic } from '../../../parts/help/help-place.tsx';
import { WhatNext } from '../../../parts/help/what-next.tsx';
import { WhomToAsk } from '../../../parts/help/whom-to-ask.tsx';
import { PanePage } from '../../../parts/layout/pane-page.tsx';
import { Message } from '../../../parts/messages/message.tsx';
import { TroubleMessage } from '../../../parts/messages/trouble-message.tsx';
import { useMe, useServices } from '../../../parts/services.ts';
import { WhatIsMissing } from '../../../parts/setup/what-is-missing.tsx';
import { Tour } from '../../../parts/tour/tour.tsx';
import { frameWords } from '../../../parts/words/frame-words.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import type { SheetLink } from '../../../sheets/sheet-link.ts';
import { renewed } from '../../../sync/answer-cache.ts';
import { readLinks } from '../../../workbook/sheets/read-links.ts';
import { FrontCard } from '../front/front-card.tsx';
import { FrontMessage } from '../front/front-message.tsx';
import { useOpenSheets } from '../front/open-sheets-context.ts';
import { OtherWork } from '../front/other-work.tsx';
import { listNext, listSituation } from '../next/list-next.ts';
import { EarlierYears } from './earlier-years.tsx';
import { listWords as words } from './list-words.ts';
import { OpensWithWorkbook } from './opens-with-workbook.tsx';
import { groupSheets } from './sheet-groups.ts';
import { SheetList } from './sheet-list.tsx';

const useStyles = makeStyles({
  waiting: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** What the person's offices must fill, and what of it stands in this workbook. */
export function SheetsPane() {
  const styles = useStyles();
  useHelpTopic('find-sheet');
  const { say } = useSpeech();
  const { assignments, links, trouble, loading, reload } = useMySheets();
  const [year, setYear] = useState<number | null>(null);
  const earlier = useEarlierSheets(year);
  const offices = officesOf(useMe());
  const { now } = useServices();
  const { open } = useOpenSheets();
  const foreign = links?.filter((link) => !offices.includes(link.district)) ?? [];
  const own = links?.filter((link) => offices.includes(link.district)) ?? [];
  const shown = links && assignments;
  const groups = groupSheets(shown ?? [], now()).map(({ group }) => group);
  return (
    <PanePage
      title={words.title}
      loading={loading}
      onRefresh={() => void reload()}
      next={shown && <WhatNext next={listNext[listSituation(groups, foreign.length > 0)]} tour="list" />}
    >
      <FrontMessage />
      <FrontCard />
      <OtherWork />
      {trouble && <TroubleMessage trouble={trouble} onRetry={() => void reload()} />}
      {earlier.trouble && <TroubleMessage trouble={earlier.trouble} onRetry={() => void earlier.reload()} />}
      {foreign.length > 0 && (
        <Message intent="warning" title={say(words.foreign(districtNames(foreign)))}>
          {say(words.foreignCure)}
        </Message>
      )}
      {!shown && loading && (
        <Skeleton aria-label={say(frameWords.loading)} className={styles.waiting}>
          <SkeletonItem size={128} />
          <SkeletonItem size={128} />
        </Skeleton>
      )}
      <WhatIsMissing />
      {shown?.length === 0 && (
        <Message intent="info" title={say(words.empty)}>
          {say(words.emptyCure)}
          <WhomToAsk />
        </Message>
      )}
      {shown && shown.length > 0 && (
        <SheetList
          sheets={[...shown, ...(earlier.value ?? [])]}
          isInWorkbook={(sheet) => !sheet.overDistricts && own.some((link) => isOf(link, sheet))}
          isBlocked={(sheet) => !sheet.overDistricts && foreign.some((link) => isOf(link, sheet))}
          onOpen={(sheet) => void open(sheet)}
        />
      )}
      {shown && (
        <EarlierYears
          chosen={year}
          listed={[...new Set(shown.flatMap(({ period }) => parsePeriod(period)?.fiscalYear ?? []))]}
          loading={earlier.loading}
          onChoose={setYear}
        />
      )}
      {own.length > 0 && <OpensWithWorkbook />}
      {shown && shown.length > 0 && <Tour name="list" />}
    </PanePage>
  );
}

/** The list is looked at again every minute, and when the pane is turned to, at most every two seconds: a click is that. */
const renewing = { ...renewed({ every: 60_000, soonest: 2_000 }), refetchOnMount: 'always' } as const;

/**
 * The server's list, which others change too, and the workbook's. Of a look that the person has not asked for nothing is
 * said: neither that it is on its way, nor that it brought nothing.
 */
function useMySheets() {
  const assignments = useAnswer('listAssignments', { parameters: {}, query: {} }, renewing);
  const links = useWorkbookAnswer('links', readLinks);
  const [asked, setAsked] = useState<'no' | 'waiting' | 'answered'>('no');
  const quiet = asked === 'no' && assignments.value !== null;
  return {
    assignments: assignments.value,
    links: links.value,
    trouble: (quiet ? null : assignments.trouble) ?? links.trouble,
    loading: asked === 'waiting' || links.loading || (assignments.value === null && assignments.loading),
    reload: async () => {
      setAsked('waiting');
      await Promise.all([assignments.reload(), links.reload()]);
      setAsked('answered');
    },
  };
}

/** Those of a year that is over, which somebody has chosen. */
function useEarlierSheets(year: number | null) {
  return useAnswer('listAssignments', year === null ? null : { parameters: {}, query: { fiscalYear: String(year) } });
}

/** Whether a worksheet stands in a sheet's place in this workbook, whichever office it is of. */
function isOf(link: SheetLink, { indicator, period }: Assignment): boolean {
  return link.indicator === indicator && link.period === period;
}

function districtNames(links: SheetLink[]): Text {
  const codes = [...new Set(links.map((link) => link.district))];
  const names = codes.map(placeOffice);
  return { th: names.map(({ th }) => th).join(', '), en: names.map(({ en }) => en).join(', ') };
}

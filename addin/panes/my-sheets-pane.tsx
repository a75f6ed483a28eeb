import { Button, makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useCallback, useEffect } from 'react';
import { findDistrict } from '../../shared/catalogue/districts.ts';
import type { Text } from '../../shared/terms/text.ts';
import type { Assignment } from '../../shared/wire/schemas.ts';
import { done } from '../outcome.ts';
import { readLinks, type SheetLink } from '../workbook/read-links.ts';
import { DistrictNotices } from './district-notices.tsx';
import { frameWords } from './frame-words.ts';
import { Heading } from './heading.tsx';
import { useSpeech } from './language.tsx';
import { mySheetsWords as words } from './my-sheets-words.ts';
import { Notice } from './notice.tsx';
import { OutboxBanner } from './outbox-banner.tsx';
import { useOutbox } from './outbox-context.ts';
import { useMe, useServices } from './services.ts';
import { SheetCard } from './sheet-card.tsx';
import { SheetGroup } from './sheet-group.tsx';
import { groupSheets } from './sheet-groups.ts';
import { TroubleNotice } from './trouble-notice.tsx';
import { useLoaded } from './use-loaded.ts';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: '12px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  waiting: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** What the district must fill, and what of it stands in this workbook. */
export function MySheetsPane({ onOpen }: { onOpen(assignment: Assignment): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { value, trouble, loading, reload } = useMySheets();
  const me = useMe();
  const { list } = useOutbox();
  const arrived = list.filter((dispatch) => dispatch.state === 'arrived').length;
  useEffect(() => {
    if (arrived > 0) reload();
  }, [arrived, reload]);
  const foreign = value?.links.filter((link) => link.district !== me.district) ?? [];
  const own = value?.links.filter((link) => link.district === me.district) ?? [];
  return (
    <main className={styles.pane} aria-busy={loading}>
      <div className={styles.head}>
        <Heading>{say(words.title)}</Heading>
        <Button appearance="subtle" icon={<ArrowClockwiseRegular />} disabledFocusable={loading} onClick={reload}>
          {say(words.refresh)}
        </Button>
      </div>
      {list.map((dispatch) => (
        <OutboxBanner key={dispatch.entry.key} dispatch={dispatch} />
      ))}
      {trouble && <TroubleNotice trouble={trouble} onRetry={reload} />}
      {foreign.length > 0 && (
        <Notice intent="warning" title={say(words.foreign(districtNames(foreign)))}>
          {say(words.foreignCure)}
        </Notice>
      )}
      {!value && loading && (
        <Skeleton aria-label={say(frameWords.loading)} className={styles.waiting}>
          <SkeletonItem size={128} />
          <SkeletonItem size={128} />
        </Skeleton>
      )}
      <DistrictNotices
        assignments={value?.assignments.filter((sheet) => !foreign.some((link) => isOf(link, sheet))) ?? []}
        onOpen={onOpen}
      />
      {value?.assignments.length === 0 && (
        <Notice intent="info" title={say(words.empty)}>
          {say(words.emptyCure)}
        </Notice>
      )}
      {groupSheets(value?.assignments ?? []).map(({ group, sheets }) => (
        <SheetGroup key={group} group={group} number={sheets.length}>
          {sheets.map((assignment) => (
            <SheetCard
              key={`${assignment.indicator} ${assignment.period}`}
              assignment={assignment}
              inWorkbook={own.some((link) => isOf(link, assignment))}
              blocked={foreign.some((link) => isOf(link, assignment))}
              onOpen={() => onOpen(assignment)}
            />
          ))}
        </SheetGroup>
      ))}
    </main>
  );
}

function useMySheets() {
  const { call } = useServices();
  return useLoaded(
    useCallback(async () => {
      const [assignments, links] = await Promise.all([call('listAssignments', { parameters: {} }), readLinks()]);
      if (!assignments.ok) return assignments;
      if (!links.ok) return links;
      return done({ assignments: assignments.value, links: links.value });
    }, [call]),
  );
}

function isOf(link: SheetLink, { indicator, period }: Assignment): boolean {
  return link.indicator === indicator && link.period === period;
}

function districtNames(links: SheetLink[]): Text {
  const codes = [...new Set(links.map((link) => link.district))];
  const names = codes.map((code) => findDistrict(code)?.name ?? { th: code, en: code });
  return { th: names.map(({ th }) => th).join(', '), en: names.map(({ en }) => en).join(', ') };
}

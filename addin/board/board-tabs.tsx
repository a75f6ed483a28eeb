import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { Period } from '../../shared/terms/period.ts';
import type { Consolidation, PeriodProgress } from '../../shared/wire/city.ts';
import { Loading } from '../parts/messages/loading.tsx';
import { useSpeech } from '../parts/words/language.tsx';
import CityTab from './city/city-tab.tsx';
import type { AskedList } from './follow-up/use-asked-list.ts';
import { type Address, type Tab, tabs, writeAddress } from './parts/address.ts';
import { boardWords as words } from './parts/board-words.ts';
import { opensElsewhere } from './parts/opens-elsewhere.ts';

const FollowUpTab = lazy(() => import('./follow-up/follow-up-tab.tsx'));
const IndicatorsTab = lazy(() => import('./indicators-tab.tsx'));
const AgenciesTab = lazy(() => import('./agencies/agencies-tab.tsx'));

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  link: {
    minWidth: 'auto',
    borderRadius: 0,
    borderBottom: '3px solid transparent',
    fontWeight: 400,
    '@media (max-width: 480px)': { padding: '5px 8px' },
    '&[aria-current=page]': { fontWeight: 600, borderBottomColor: tokens.colorBrandStroke1 },
    '&[aria-current=page]:hover': { borderBottomColor: tokens.colorBrandStroke1 },
    '&[aria-current=page]:hover:active': { borderBottomColor: tokens.colorBrandStroke1 },
  },
  part: { minWidth: 0 },
});

type BoardTabsProps = {
  address: Address;
  tab: Tab;
  year: number;
  period: Period;
  progress: PeriodProgress[];
  indicator: Indicator | null;
  consolidation: Consolidation | null;
  waiting: boolean;
  /** The follow-up list that a notice has asked for. */
  asked: AskedList | null;
  onShown(): void;
  onChange(changes: Partial<Address>): void;
};

/**
 * The parts of the board. Each has an address of its own, so they are links: they open in another tab of the browser, and
 * need no keys but those of every page. (Fluent's TabList also puts hidden stops into the page that axe rightly minds.)
 */
export function BoardTabs(props: BoardTabsProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { address, tab, onChange } = props;
  return (
    <>
      <nav className={styles.list} aria-label={say(words.tabList)}>
        {tabs.map((one) => (
          <Button
            key={one}
            as="a"
            appearance="subtle"
            className={styles.link}
            href={writeAddress({ ...address, tab: one })}
            aria-current={one === tab ? 'page' : undefined}
            onClick={(event) => {
              if (opensElsewhere(event)) return;
              event.preventDefault();
              onChange({ tab: one });
            }}
          >
            {say(words.tabs[one])}
          </Button>
        ))}
      </nav>
      <div className={styles.part}>
        <Suspense fallback={<Loading />}>
          <Panel {...props} />
        </Suspense>
      </div>
    </>
  );
}

function Panel({
  address,
  tab,
  year,
  period,
  progress,
  indicator,
  consolidation,
  waiting,
  asked,
  onShown,
  onChange,
}: BoardTabsProps) {
  if (tab === 'indicators') {
    return (
      <IndicatorsTab
        progress={progress}
        year={year}
        quarter={period.quarter}
        hrefOf={(code) => writeAddress({ ...address, indicator: code, tab: 'city' })}
        onOpen={(code) => onChange({ indicator: code, tab: 'city' })}
      />
    );
  }
  if (tab === 'agencies') {
    return <AgenciesTab year={year} agency={address.agency} onAgency={(agency) => onChange({ agency })} />;
  }
  if (!indicator || !consolidation) return waiting ? <Loading /> : null;
  const shown = { indicator, period, consolidation, zone: address.zone };
  if (tab === 'follow-up') return <FollowUpTab {...shown} asked={asked} onShown={onShown} />;
  return <CityTab {...shown} district={address.district} onDistrict={(district) => onChange({ district })} />;
}

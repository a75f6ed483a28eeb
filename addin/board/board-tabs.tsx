import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { Period } from '../../shared/terms/period.ts';
import type { Consolidation, PeriodProgress } from '../../shared/wire/city.ts';
import { Loading } from '../parts/messages/loading.tsx';
import CityTab from './city/city-tab.tsx';
import type { AskedList } from './follow-up/use-asked-list.ts';
import { type Address, type Tab, writeAddress } from './parts/address.ts';
import { TabList } from './tab-list.tsx';

const FollowUpTab = lazy(() => import('./follow-up/follow-up-tab.tsx'));
const IndicatorsTab = lazy(() => import('./indicators-tab.tsx'));
const AgenciesTab = lazy(() => import('./agencies/agencies-tab.tsx'));

const useStyles = makeStyles({ part: { minWidth: 0 } });

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

/** The parts of the board that are about a year, and the one that is shown. */
export function BoardTabs(props: BoardTabsProps) {
  const styles = useStyles();
  const { address, tab, onChange } = props;
  return (
    <>
      <TabList address={address} tab={tab} onChange={onChange} />
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

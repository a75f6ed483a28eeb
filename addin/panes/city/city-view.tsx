import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { View } from '../../../shared/rules/sheets/workflow.ts';
import { type Period, periodCode } from '../../../shared/terms/period.ts';
import { frameWords } from '../../parts/frame-words.ts';
import { useSpeech } from '../../parts/language.tsx';
import { useServices } from '../../parts/services.ts';
import { TroubleNotice } from '../../parts/trouble-notice.tsx';
import { useAnew } from '../../parts/use-anew.ts';
import { useLoaded } from '../../parts/use-loaded.ts';
import { CityFigures } from './city-figures.tsx';
import { CityWorksheets } from './city-worksheets.tsx';
import { DistrictList } from './district-list.tsx';
import { DistrictRows } from './district-rows.tsx';
import { planningWords as words } from './planning-words.ts';
import { useCitySelection } from './use-city-selection.ts';
import { useKeptView } from './use-kept-view.ts';
import { ViewSelect } from './view-select.tsx';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

type CityViewProps = {
  indicator: Indicator;
  period: Period;
  /** Another number asks for the figures anew. */
  round: number;
};

/** One indicator's quarter over the whole city: what it comes to, its sheets in the workbook, every district. */
export function CityView({ indicator, period, round }: CityViewProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [view, setView] = useKeptView();
  const { value, trouble, loading, reload } = useConsolidation(indicator.code, periodCode(period), view);
  const selection = useCitySelection(indicator, period);
  const [main] = indicator.results;
  useAnew(round, reload);
  const place = { indicator, period };
  return (
    <>
      <ViewSelect view={view} onChoose={setView} />
      {trouble && <TroubleNotice trouble={trouble} onRetry={reload} />}
      {!value && loading && <Spinner label={say(frameWords.loading)} />}
      {value && main && (
        <>
          <CityFigures sheet={place} city={value.city} />
          <CityWorksheets place={place} consolidation={value} title={selection.title} onLaid={selection.look} />
          <DistrictRows place={place} districts={value.districts} selection={selection} />
          <h2 className={styles.title}>{say(words.districts)}</h2>
          <DistrictList consolidation={value} indicator={indicator} period={period} onReload={reload} />
        </>
      )}
    </>
  );
}

/** The city in the chosen view; while another is on its way, the one before is not shown as if it were that. */
function useConsolidation(indicator: string, period: string, view: View) {
  const { call } = useServices();
  const loaded = useLoaded(
    useCallback(
      () => call('readConsolidation', { parameters: { indicator, period }, query: { view } }),
      [call, indicator, period, view],
    ),
  );
  const { value } = loaded;
  return { ...loaded, value: value?.view === view ? value : null };
}

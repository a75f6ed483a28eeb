import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Indicator } from '../../shared/spec/indicator.ts';
import { type Period, periodCode } from '../../shared/terms/period.ts';
import type { Consolidation } from '../../shared/wire/review-schemas.ts';
import type { Trouble } from '../outcome.ts';
import { layConsolidation } from '../workbook/lay-consolidation.ts';
import { Bilingual } from './bilingual.tsx';
import { CityFigures } from './city-figures.tsx';
import { DistrictList } from './district-list.tsx';
import { frameWords } from './frame-words.ts';
import { useSpeech } from './language.tsx';
import { Notice } from './notice.tsx';
import { planningWords as words } from './planning-words.ts';
import { useServices } from './services.ts';
import { TroubleNotice } from './trouble-notice.tsx';
import { useLoaded } from './use-loaded.ts';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

type CityViewProps = {
  indicator: Indicator;
  period: Period;
  /** Another number asks for the figures anew. */
  round: number;
};

/** One indicator's quarter over the whole city: what it comes to, its sheet in the workbook, every district. */
export function CityView({ indicator, period, round }: CityViewProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { value, trouble, loading, reload } = useConsolidation(indicator.code, periodCode(period));
  const [laying, setLaying] = useState<'no' | 'now' | 'done' | Trouble>('no');
  const [main] = indicator.results;
  const seen = useRef(round);
  useEffect(() => {
    if (seen.current === round) return;
    seen.current = round;
    reload();
  }, [round, reload]);

  const lay = async (consolidation: Consolidation) => {
    setLaying('now');
    const outcome = await layConsolidation(indicator, period, consolidation);
    setLaying(outcome.ok ? 'done' : outcome.trouble);
  };
  return (
    <>
      {trouble && <TroubleNotice trouble={trouble} onRetry={reload} />}
      {!value && loading && <Spinner label={say(frameWords.loading)} />}
      {value && main && (
        <>
          <CityFigures sheet={{ indicator, period }} city={value.city} />
          <Button
            appearance="primary"
            icon={<TableAddRegular />}
            disabledFocusable={laying === 'now'}
            onClick={() => void lay(value)}
          >
            <Bilingual text={words.lay} />
          </Button>
          {laying === 'done' && <Notice intent="success" title={say(words.laid)} />}
          {typeof laying === 'object' && <TroubleNotice trouble={laying} onRetry={() => void lay(value)} />}
          <h2 className={styles.title}>{say(words.districts)}</h2>
          <DistrictList consolidation={value} indicator={indicator} period={period} onReload={reload} />
        </>
      )}
    </>
  );
}

function useConsolidation(indicator: string, period: string) {
  const { call } = useServices();
  return useLoaded(
    useCallback(
      () => call('readConsolidation', { parameters: { indicator, period }, query: {} }),
      [call, indicator, period],
    ),
  );
}

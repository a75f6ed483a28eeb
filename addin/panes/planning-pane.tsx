import { Button, Field, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useCallback, useState } from 'react';
import { indicators } from '../../shared/catalogue/indicators.ts';
import type { Indicator } from '../../shared/terms/indicator.ts';
import { type Period, periodCode, periodName, type Quarter } from '../../shared/terms/period.ts';
import type { Trouble } from '../outcome.ts';
import { layConsolidation } from '../workbook/lay-consolidation.ts';
import { Bilingual } from './bilingual.tsx';
import { CityFigures } from './city-figures.tsx';
import { DistrictList } from './district-list.tsx';
import { frameWords } from './frame-words.ts';
import { Heading } from './heading.tsx';
import { useSpeech } from './language.tsx';
import { Notice } from './notice.tsx';
import { planningWords as words } from './planning-words.ts';
import { useServices } from './services.ts';
import { TroubleNotice } from './trouble-notice.tsx';
import { useLoaded } from './use-loaded.ts';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: '12px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  select: { minWidth: 0, width: '100%' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** The city: who has submitted, what it comes to, and the city's sheet in the workbook. */
export default function PlanningPane() {
  const styles = useStyles();
  const { say } = useSpeech();
  const [indicator, setIndicator] = useState(indicators[0] as Indicator);
  const [quarter, setQuarter] = useState<Quarter>(1);
  const period: Period = { fiscalYear: indicator.fiscalYear, quarter };
  const { value, trouble, loading, reload } = useConsolidation(indicator.code, periodCode(period));
  const [laying, setLaying] = useState<'no' | 'now' | 'done' | Trouble>('no');
  const asked = value?.indicator === indicator.code && value.period === periodCode(period) ? value : null;

  const lay = async () => {
    if (!asked) return;
    setLaying('now');
    const outcome = await layConsolidation(indicator, period, asked);
    setLaying(outcome.ok ? 'done' : outcome.trouble);
  };
  const choose = (change: () => void) => {
    setLaying('no');
    change();
  };

  return (
    <main className={styles.pane} aria-busy={loading}>
      <div className={styles.head}>
        <Heading>{say(words.title)}</Heading>
        <Button appearance="subtle" icon={<ArrowClockwiseRegular />} disabledFocusable={loading} onClick={reload}>
          {say(words.refresh)}
        </Button>
      </div>
      <Field label={say(words.indicator)} hint={say(indicator.title)}>
        <Select
          className={styles.select}
          value={indicator.code}
          onChange={(_, { value: code }) =>
            choose(() => setIndicator(indicators.find((candidate) => candidate.code === code) ?? indicator))
          }
        >
          {indicators.map(({ code }) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(words.quarter)} hint={say(periodName(period))}>
        <Select
          className={styles.select}
          value={String(quarter)}
          onChange={(_, data) => choose(() => setQuarter(Number(data.value) as Quarter))}
        >
          {quarters.map((number) => (
            <option key={number} value={number}>
              {say(words.quarterOf(number, period.fiscalYear))}
            </option>
          ))}
        </Select>
      </Field>
      {trouble && <TroubleNotice trouble={trouble} onRetry={reload} />}
      {!asked && loading && <Spinner label={say(frameWords.loading)} />}
      {asked && (
        <>
          <CityFigures indicator={indicator} city={asked.city} />
          <Button
            appearance="primary"
            icon={<TableAddRegular />}
            disabledFocusable={laying === 'now'}
            onClick={() => void lay()}
          >
            <Bilingual text={words.lay} />
          </Button>
          {laying === 'done' && <Notice intent="success" title={say(words.laid)} />}
          {typeof laying === 'object' && <TroubleNotice trouble={laying} onRetry={() => void lay()} />}
          <h2 className={styles.title}>{say(words.districts)}</h2>
          <DistrictList districts={asked.districts} />
        </>
      )}
    </main>
  );
}

const quarters: Quarter[] = [1, 2, 3, 4];

function useConsolidation(indicator: string, period: string) {
  const { call } = useServices();
  return useLoaded(
    useCallback(() => call('readConsolidation', { parameters: { indicator, period } }), [call, indicator, period]),
  );
}

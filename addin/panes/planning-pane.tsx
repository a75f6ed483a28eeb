import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useEffect, useRef, useState } from 'react';
import type { Indicator } from '../../shared/spec/indicator.ts';
import { type Period, parsePeriod, type Quarter } from '../../shared/terms/period.ts';
import type { DistrictLine } from '../../shared/wire/review-schemas.ts';
import type { IndicatorSummary } from '../../shared/wire/schemas.ts';
import { frameWords } from '../parts/frame-words.ts';
import { Heading } from '../parts/heading.tsx';
import { byYear, indicatorName } from '../parts/indicator-years.ts';
import { useSpeech } from '../parts/language.tsx';
import { Notice } from '../parts/notice.tsx';
import { QuarterSelect } from '../parts/quarter-select.tsx';
import { TroubleNotice } from '../parts/trouble-notice.tsx';
import { useIndicator } from '../parts/use-indicator.ts';
import { useIndicators } from '../parts/use-indicators.ts';
import { CityView } from './city/city-view.tsx';
import { planningWords as words } from './city/planning-words.ts';
import { districtId, ReviewRoute } from './city/review-route.ts';
import { IndicatorSelect } from './indicator-select.tsx';
import { OfficeNotices } from './office-notices.tsx';
import { ReviewPane } from './review/review-pane.tsx';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: '12px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
});

/** What is under review: a district of an indicator's quarter. */
type Reviewed = { line: DistrictLine; indicator: Indicator; period: Period };

/** The city, and one district's review in its place: the city waits behind it as it was, and is then asked for anew. */
export function PlanningPane() {
  const [reviewed, setReviewed] = useState<Reviewed | null>(null);
  const [round, setRound] = useState(0);
  const left = useRef<string | null>(null);
  const back = () => {
    left.current = reviewed?.line.district ?? null;
    setReviewed(null);
    setRound(round + 1);
  };
  useEffect(() => {
    if (reviewed || left.current === null) return;
    const line = document.getElementById(districtId(left.current));
    line?.scrollIntoView({ block: 'center' });
    line?.focus();
    left.current = null;
  }, [reviewed]);
  return (
    <>
      <div hidden={reviewed !== null}>
        <CityPane round={round} onReview={setReviewed} />
      </div>
      {reviewed && <ReviewPane key={reviewed.line.district} {...reviewed} onBack={back} />}
    </>
  );
}

type CityPaneProps = {
  /** Another number asks for the figures anew. */
  round: number;
  onReview(reviewed: Reviewed): void;
};

/** The city: who has submitted, what it comes to, and the city's sheet in the workbook. */
function CityPane({ round: outer, onReview }: CityPaneProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { value, trouble, loading, reload } = useIndicators();
  const [round, setRound] = useState(0);
  const [name, setName] = useState('');
  const [quarter, setQuarter] = useState<Quarter>(1);
  const published = value?.filter(({ draft, reported }) => reported && !draft) ?? [];
  const chosen =
    published.find((indicator) => indicatorName(indicator) === name) ?? byYear(published)[0]?.indicators[0];
  const refresh = () => {
    reload();
    setRound(round + 1);
  };
  return (
    <main className={styles.pane} aria-busy={loading}>
      <div className={styles.head}>
        <Heading>{say(words.title)}</Heading>
        <Button appearance="subtle" icon={<ArrowClockwiseRegular />} disabledFocusable={loading} onClick={refresh}>
          {say(frameWords.refresh)}
        </Button>
      </div>
      {trouble && <TroubleNotice trouble={trouble} onRetry={reload} />}
      {!value && loading && <Spinner label={say(frameWords.loading)} />}
      {value && !chosen && (
        <Notice intent="info" title={say(words.none)}>
          {say(words.noneCure)}
        </Notice>
      )}
      <OfficeNotices
        years={published.map(({ fiscalYear }) => fiscalYear)}
        round={round}
        onOpen={({ indicator, period: code }) => {
          const period = parsePeriod(code);
          if (!period) return;
          setName(indicatorName({ code: indicator, fiscalYear: period.fiscalYear }));
          setQuarter(period.quarter);
        }}
      />
      {chosen && (
        <>
          <IndicatorSelect
            indicators={published}
            chosen={chosen}
            onChoose={(indicator) => setName(indicatorName(indicator))}
          />
          <QuarterSelect period={{ fiscalYear: chosen.fiscalYear, quarter }} onChoose={setQuarter} />
          <QuarterView chosen={chosen} quarter={quarter} round={outer + round} onReview={onReview} />
        </>
      )}
    </main>
  );
}

/** A quarter of the chosen indicator, once its spec is there. */
function QuarterView({
  chosen,
  quarter,
  round,
  onReview,
}: CityPaneProps & { chosen: IndicatorSummary; quarter: Quarter }) {
  const { say } = useSpeech();
  const { value: indicator, trouble, loading, reload } = useIndicator(chosen);
  const period = { fiscalYear: chosen.fiscalYear, quarter };
  return (
    <>
      {trouble && <TroubleNotice trouble={trouble} onRetry={reload} />}
      {!indicator && loading && <Spinner label={say(frameWords.loading)} />}
      {indicator && (
        <ReviewRoute value={(line) => onReview({ line, indicator, period })}>
          <CityView
            key={`${indicatorName(indicator)} ${quarter}`}
            indicator={indicator}
            period={period}
            round={round}
          />
        </ReviewRoute>
      )}
    </>
  );
}

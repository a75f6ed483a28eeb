import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useEffect, useRef, useState } from 'react';
import type { Indicator } from '../../shared/spec/indicator.ts';
import { type Period, parsePeriod, type Quarter } from '../../shared/terms/period.ts';
import type { DistrictLine } from '../../shared/wire/review-schemas.ts';
import type { IndicatorSummary } from '../../shared/wire/schemas.ts';
import { CityView } from './city-view.tsx';
import { frameWords } from './frame-words.ts';
import { Heading } from './heading.tsx';
import { IndicatorSelect } from './indicator-select.tsx';
import { byYear, indicatorName } from './indicator-years.ts';
import { useSpeech } from './language.tsx';
import { Notice } from './notice.tsx';
import { OfficeNotices } from './office-notices.tsx';
import { planningWords as words } from './planning-words.ts';
import { QuarterSelect } from './quarter-select.tsx';
import { ReviewPane } from './review-pane.tsx';
import { districtId, ReviewRoute } from './review-route.ts';
import { TroubleNotice } from './trouble-notice.tsx';
import { useIndicator } from './use-indicator.ts';
import { useIndicators } from './use-indicators.ts';

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
          {say(words.refresh)}
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

import { Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { type Period, parsePeriod, type Quarter } from '../../../shared/terms/period.ts';
import type { DistrictLine, PeriodProgress } from '../../../shared/wire/city.ts';
import type { IndicatorSummary } from '../../../shared/wire/indicators.ts';
import { frameWords } from '../../parts/frame-words.ts';
import { byYear, indicatorName } from '../../parts/indicator-years.ts';
import { useSpeech } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { openingLine, quarterOf } from '../../parts/opening-line.ts';
import { PanePage } from '../../parts/pane-page.tsx';
import { QuarterSelect } from '../../parts/quarter-select.tsx';
import { TroubleNotice } from '../../parts/trouble-notice.tsx';
import { useAnew } from '../../parts/use-anew.ts';
import { useIndicator } from '../../parts/use-indicator.ts';
import { useIndicators } from '../../parts/use-indicators.ts';
import { useProgress } from '../../parts/use-progress.ts';
import { IndicatorSelect } from '../indicator-select.tsx';
import { OfficeNotices } from '../notices/office-notices.tsx';
import { ReviewPane } from '../review/review-pane.tsx';
import { CityView } from './city-view.tsx';
import { planningWords as words } from './planning-words.ts';
import { districtId, ReviewRoute } from './review-route.ts';

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
  const { say } = useSpeech();
  const { value, trouble, loading, reload } = useIndicators();
  const [round, setRound] = useState(0);
  const published = value?.filter(({ draft, reported }) => reported && !draft) ?? [];
  const refresh = () => {
    reload();
    setRound(round + 1);
  };
  return (
    <PanePage title={words.title} loading={loading} onRefresh={refresh}>
      {trouble && <TroubleNotice trouble={trouble} onRetry={reload} />}
      {!value && loading && <Spinner label={say(frameWords.loading)} />}
      {value && published.length === 0 && (
        <Notice intent="info" title={say(words.none)}>
          {say(words.noneCure)}
        </Notice>
      )}
      {published.length > 0 && <Published indicators={published} round={outer + round} onReview={onReview} />}
    </PanePage>
  );
}

type PublishedProps = CityPaneProps & { indicators: IndicatorSummary[] };

/** The indicators, once it is known how far they are. */
function Published({ indicators, round, onReview }: PublishedProps) {
  const { say } = useSpeech();
  const { value, trouble, loading, reload } = useProgress(indicators.map(({ fiscalYear }) => fiscalYear));
  useAnew(round, reload);
  if (!value && loading) return <Spinner label={say(frameWords.loading)} />;
  return (
    <>
      {trouble && <TroubleNotice trouble={trouble} onRetry={reload} />}
      <Quarters indicators={indicators} progress={value ?? []} round={round} onReview={onReview} />
    </>
  );
}

/** One quarter of one of the indicators: at first what the pane opens with, then whichever is chosen. */
function Quarters({ indicators, progress, round, onReview }: PublishedProps & { progress: PeriodProgress[] }) {
  const [{ name, quarter }, setChoice] = useState(() => openingChoice(indicators, progress));
  const [first] = indicators;
  const chosen = indicators.find((indicator) => indicatorName(indicator) === name) ?? first;
  if (!chosen) return null;
  const choose = (indicator: Pick<IndicatorSummary, 'code' | 'fiscalYear'>, of: Quarter) =>
    setChoice({ name: indicatorName(indicator), quarter: of });
  return (
    <>
      <OfficeNotices
        progress={progress}
        onOpen={({ indicator: code, period }) => {
          const about = parsePeriod(period);
          if (about) choose({ code, fiscalYear: about.fiscalYear }, about.quarter);
        }}
      />
      <IndicatorSelect indicators={indicators} chosen={chosen} onChoose={(indicator) => choose(indicator, quarter)} />
      <QuarterSelect
        period={{ fiscalYear: chosen.fiscalYear, quarter }}
        onChoose={(wanted) => choose(chosen, wanted)}
      />
      <QuarterView chosen={chosen} quarter={quarter} round={round} onReview={onReview} />
    </>
  );
}

/** Of the latest year what is reported on; it stays, whatever is reported later, until somebody chooses. */
function openingChoice(indicators: IndicatorSummary[], progress: PeriodProgress[]): { name: string; quarter: Quarter } {
  const [latest] = byYear(indicators);
  const opening = openingLine(progress.filter(({ period }) => parsePeriod(period)?.fiscalYear === latest?.fiscalYear));
  const indicator = latest?.indicators.find(({ code }) => code === opening?.indicator) ?? latest?.indicators[0];
  return { name: indicator ? indicatorName(indicator) : '', quarter: opening ? quarterOf(opening) : 1 };
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

import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { isReportedBy } from '../../../shared/rules/offices/reporters.ts';
import { separated, trimmed } from '../../../shared/terms/amount.ts';
import { type Period, periodCode } from '../../../shared/terms/period.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { Review } from '../../../shared/wire/review.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { AsOfBar } from '../../parts/as-of/as-of-bar.tsx';
import { AsOfChoice } from '../../parts/as-of/as-of-choice.tsx';
import { useHelpTopic } from '../../parts/help/help-place.tsx';
import { SubPage } from '../../parts/layout/sub-page.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import type { ReviewLine } from '../city/review-route.ts';
import { IndicatorSheetPane } from '../indicator-sheet/indicator-sheet-pane.tsx';
import { OpenSheetPage } from '../indicator-sheet/open-sheet-page.tsx';
import { ReviewContent } from './review-content.tsx';
import { ReviewHeading } from './review-heading.tsx';
import { ReviewHistory } from './review-history.tsx';
import { ReviewPlea } from './review-plea.tsx';
import { reviewWords as words } from './review-words.ts';
import { useDistrictLine } from './use-district-line.ts';
import { useReview } from './use-review.ts';

type ReviewPaneProps = { line: ReviewLine; indicator: Indicator; period: Period; onBack(): void };

/** One district's sheet under review: what it says, what changed, what was done to it, and what can be decided. */
export function ReviewPane({ line: opened, indicator, period, onBack }: ReviewPaneProps) {
  const { say } = useSpeech();
  useHelpTopic('review');
  const { district } = opened;
  const place = useMemo(
    () => ({ indicator: indicator.code, period: periodCode(period), district }),
    [indicator, period, district],
  );
  const reviewing = useReview(place, indicator);
  const line = useDistrictLine(place, indicator);
  const former = !isReportedBy(indicator, district);
  const { value, loading, end, forget, newer, showNewest } = reviewing;
  const [asPage, setAsPage] = useState(false);
  if (asPage) {
    const opened = { indicator: indicator.code, ...period, office: district };
    return <IndicatorSheetPane opened={opened} onBack={() => setAsPage(false)} />;
  }
  return (
    <SubPage back={words.back} onBack={onBack} busy={loading}>
      <AsOfBar />
      <AsOfChoice />
      <AnswerMessage answer={reviewing} />
      {value && <AnswerMessage answer={line} />}
      {value && line.value && (
        <>
          <ReviewHeading sheet={value} period={period} line={line.value} former={former} />
          {!former && <OpenSheetPage onOpen={() => setAsPage(true)} />}
          {newer && (
            <Message
              intent="warning"
              title={say(newerWords(value.review, newer))}
              actions={<Button onClick={showNewest}>{say(words.showNewest)}</Button>}
            >
              {say(words.newerCure)}
            </Message>
          )}
          {end && !end.trouble && <Message intent="success" title={say(words.done[end.act])} onClose={forget} />}
          {end?.trouble && <TroubleMessage trouble={end.trouble} onClose={forget} />}
          <ReviewPlea plea={value.review.standing.plea} />
          {value.review.cancelled && (
            <Message intent="warning" title={say(words.cancelled)}>
              {value.review.cancelled.reason}
            </Message>
          )}
          {former && (
            <Message intent="info" title={say(words.former)}>
              {say(words.formerCure)}
            </Message>
          )}
          {value.review.content ? (
            <ReviewContent
              sheet={value}
              content={value.review.content}
              period={period}
              office={{ code: district, name: line.value.name }}
              reviewing={reviewing}
              former={former}
            />
          ) : (
            <>
              <Message intent="info" title={say(words.nothing)}>
                {say(words.nothingCure)}
              </Message>
              <ReviewHistory events={value.review.events} indicator={value.indicator} />
            </>
          )}
        </>
      )}
    </SubPage>
  );
}

function newerWords(shown: Review, newer: Review): Text {
  const { events, standing, basis } = newer;
  if (standing.step === shown.standing.step) {
    return words.newTarget(basis?.target ? separated(trimmed(basis.target)) : null);
  }
  const last = events.find(({ step }) => step === standing.step);
  return words.newer(last ? words.acts[last.act] : null, standing.revision);
}

import { useMemo } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { type Period, periodCode } from '../../../shared/terms/period.ts';
import type { DistrictLine } from '../../../shared/wire/city.ts';
import { AnswerNotice } from '../../parts/answers/answer-notice.tsx';
import { SubPage } from '../../parts/layout/sub-page.tsx';
import { Notice } from '../../parts/messages/notice.tsx';
import { TroubleNotice } from '../../parts/messages/trouble-notice.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { ReviewContent } from './review-content.tsx';
import { ReviewHeading } from './review-heading.tsx';
import { ReviewHistory } from './review-history.tsx';
import { reviewWords as words } from './review-words.ts';
import { useReview } from './use-review.ts';

type ReviewPaneProps = { line: DistrictLine; indicator: Indicator; period: Period; onBack(): void };

/** One district's sheet under review: what it says, what changed, what was done to it, and what can be decided. */
export function ReviewPane({ line, indicator, period, onBack }: ReviewPaneProps) {
  const { say } = useSpeech();
  const { district } = line;
  const place = useMemo(
    () => ({ indicator: indicator.code, period: periodCode(period), district }),
    [indicator, period, district],
  );
  const reviewing = useReview(place, indicator);
  const { value, loading, end, forget } = reviewing;
  return (
    <SubPage back={words.back} onBack={onBack} busy={loading}>
      <AnswerNotice answer={reviewing} />
      {value && (
        <>
          <ReviewHeading sheet={value} period={period} line={line} />
          {end && !end.trouble && <Notice intent="success" title={say(words.done[end.act])} onClose={forget} />}
          {end?.trouble && <TroubleNotice trouble={end.trouble} onClose={forget} />}
          {value.review.cancelled && (
            <Notice intent="warning" title={say(words.cancelled)}>
              {value.review.cancelled.reason}
            </Notice>
          )}
          {value.review.content ? (
            <ReviewContent
              sheet={value}
              content={value.review.content}
              period={period}
              district={district}
              reviewing={reviewing}
            />
          ) : (
            <>
              <Notice intent="info" title={say(words.nothing)}>
                {say(words.nothingCure)}
              </Notice>
              <ReviewHistory events={value.review.events} />
            </>
          )}
        </>
      )}
    </SubPage>
  );
}

import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useMemo } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { type Period, periodCode } from '../../../shared/terms/period.ts';
import type { DistrictLine } from '../../../shared/wire/city.ts';
import { frameWords } from '../../parts/frame-words.ts';
import { useSpeech } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { TroubleNotice } from '../../parts/trouble-notice.tsx';
import { ReviewContent } from './review-content.tsx';
import { ReviewHeading } from './review-heading.tsx';
import { ReviewHistory } from './review-history.tsx';
import { reviewWords as words } from './review-words.ts';
import { useReview } from './use-review.ts';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: '12px' },
  back: { alignSelf: 'start', marginLeft: '-8px' },
});

type ReviewPaneProps = { line: DistrictLine; indicator: Indicator; period: Period; onBack(): void };

/** One district's sheet under review: what it says, what changed, what was done to it, and what can be decided. */
export function ReviewPane({ line, indicator, period, onBack }: ReviewPaneProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { district } = line;
  const place = useMemo(
    () => ({ indicator: indicator.code, period: periodCode(period), district }),
    [indicator, period, district],
  );
  const reviewing = useReview(place, indicator);
  const { value, trouble, loading, end, reload, forget } = reviewing;
  return (
    <main className={styles.pane} aria-busy={loading}>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {say(words.back)}
      </Button>
      {trouble && <TroubleNotice trouble={trouble} onRetry={reload} />}
      {!value && loading && <Spinner label={say(frameWords.loading)} />}
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
    </main>
  );
}

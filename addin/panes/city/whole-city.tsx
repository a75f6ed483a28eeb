import { AnswerNotice } from '../../parts/answers/answer-notice.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { useProgress } from '../../parts/answers/use-progress.ts';
import { useRefresh } from '../../parts/answers/use-refresh.ts';
import { PanePage } from '../../parts/layout/pane-page.tsx';
import { Notice } from '../../parts/messages/notice.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { cityWords as words } from './city-words.ts';
import { QuarterChoice } from './quarter-choice.tsx';

/** The city: who has submitted, what it comes to, and the city's sheet in the workbook. */
export function WholeCity() {
  const { say } = useSpeech();
  const { refreshing, refresh } = useRefresh();
  const answer = useAnswer('listIndicators', { parameters: {} });
  const published = answer.value?.filter(({ draft, reported }) => reported && !draft) ?? [];
  const progress = useProgress(published.map(({ fiscalYear }) => fiscalYear));
  return (
    <PanePage title={words.title} loading={refreshing} onRefresh={refresh}>
      <AnswerNotice answer={answer} />
      {answer.value && published.length === 0 && (
        <Notice intent="info" title={say(words.none)}>
          {say(words.noneCure)}
        </Notice>
      )}
      {published.length > 0 && (
        <>
          <AnswerNotice answer={progress} />
          {(progress.value || progress.trouble) && (
            <QuarterChoice indicators={published} progress={progress.value ?? []} />
          )}
        </>
      )}
    </PanePage>
  );
}

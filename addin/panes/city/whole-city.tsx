import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { useProgress } from '../../parts/answers/use-progress.ts';
import { useRefresh } from '../../parts/answers/use-refresh.ts';
import { PanePage } from '../../parts/layout/pane-page.tsx';
import { Message } from '../../parts/messages/message.tsx';
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
      <AnswerMessage answer={answer} />
      {answer.value && published.length === 0 && (
        <Message intent="info" title={say(words.none)}>
          {say(words.noneCure)}
        </Message>
      )}
      {published.length > 0 && (
        <>
          <AnswerMessage answer={progress} />
          {(progress.value || progress.trouble) && (
            <QuarterChoice indicators={published} progress={progress.value ?? []} />
          )}
        </>
      )}
    </PanePage>
  );
}

import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { useProgress } from '../../parts/answers/use-progress.ts';
import { useRefresh } from '../../parts/answers/use-refresh.ts';
import { PanePage } from '../../parts/layout/pane-page.tsx';
import { FirstSteps } from '../first-steps-card.tsx';
import { cityWords as words } from './city-words.ts';
import { QuarterChoice } from './quarter-choice.tsx';

/** The city: who has submitted, what it comes to, and the city's sheet in the workbook. */
export function WholeCity() {
  const { refreshing, refresh } = useRefresh();
  const answer = useAnswer('listIndicators', { parameters: {} });
  const published = answer.value?.filter(({ draft, reported }) => reported && !draft) ?? [];
  const progress = useProgress(published.map(({ fiscalYear }) => fiscalYear));
  // Until the first quarter of all opens there is still time for what comes before it.
  const ahead = published.length === 0 || progress.value?.every(({ window }) => window === 'before') === true;
  return (
    <PanePage title={words.title} loading={refreshing} onRefresh={refresh}>
      <AnswerMessage answer={answer} />
      {answer.value && ahead && <FirstSteps indicators={answer.value} reported={published.length > 0} />}
      {published.length > 0 && (
        <>
          <AnswerMessage answer={progress} />
          {progress.value && <QuarterChoice indicators={published} progress={progress.value} />}
        </>
      )}
    </PanePage>
  );
}

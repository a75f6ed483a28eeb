import { useState } from 'react';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { useProgress } from '../../parts/answers/use-progress.ts';
import { useRefresh } from '../../parts/answers/use-refresh.ts';
import { AsOfBar } from '../../parts/as-of/as-of-bar.tsx';
import { useMoment } from '../../parts/as-of/as-of-context.ts';
import { asOfWords } from '../../parts/as-of/as-of-words.ts';
import { useHelpTopic } from '../../parts/help/help-place.tsx';
import { WhatNext } from '../../parts/help/what-next.tsx';
import { PanePage } from '../../parts/layout/pane-page.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { useMe } from '../../parts/services.ts';
import { Tour } from '../../parts/tour/tour.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { FirstSteps } from '../first-steps-card.tsx';
import { cityWords as words } from './city-words.ts';
import { cityNext, citySituation } from './next/city-next.ts';
import { type Chosen, QuarterChoice } from './quarter-choice.tsx';

/** The city: who has submitted, what it comes to, and the city's sheet in the workbook. */
export function WholeCity() {
  const { say } = useSpeech();
  useHelpTopic('to-review');
  const { refreshing, refresh } = useRefresh();
  const moment = useMoment();
  const { role } = useMe();
  // Kept here, where it outlives the way to a moment of the past and back.
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const answer = useAnswer('listIndicators', { parameters: {} });
  const published = answer.value?.filter(({ draft, reported }) => reported && !draft) ?? [];
  const progress = useProgress(published.map(({ fiscalYear }) => fiscalYear));
  // Until the first quarter of all opens there is still time for what comes before it.
  const ahead = published.length === 0 || progress.value?.every(({ window }) => window === 'before') === true;
  return (
    <PanePage
      title={words.title}
      loading={refreshing}
      onRefresh={refresh}
      next={
        answer.value &&
        progress.value &&
        moment === null && (
          <WhatNext next={cityNext[citySituation(role, published.length, progress.value)]} tour="city" />
        )
      }
    >
      <AsOfBar />
      <AnswerMessage answer={answer} />
      {answer.value && published.length === 0 && moment !== null && (
        <Message intent="info" title={say(asOfWords.noneThen)}>
          {say(asOfWords.noneThenCure)}
        </Message>
      )}
      {answer.value && moment === null && <FirstSteps ahead={ahead} />}
      {published.length > 0 && (
        <>
          <AnswerMessage answer={progress} />
          {progress.value && (
            <>
              <QuarterChoice indicators={published} progress={progress.value} chosen={chosen} onChoose={setChosen} />
              {role === 'planning' && <Tour name="city" />}
            </>
          )}
        </>
      )}
    </PanePage>
  );
}

import { useState } from 'react';
import type { IndicatorSummary } from '../../../shared/wire/indicators.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { indicatorName } from '../../parts/choices/indicator-years.ts';
import { useHelpTopic } from '../../parts/help/help-place.tsx';
import { PanePage } from '../../parts/layout/pane-page.tsx';
import { Section } from '../../parts/layout/section.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { authorWords as words } from './author-words.ts';
import type { ChosenFile } from './chosen-file.ts';
import { FileButton } from './file-button.tsx';
import { IndicatorList } from './indicator-list.tsx';
import { FileIndicator, StoredIndicator } from './indicator-view.tsx';

type Shown = { from: 'file'; chosen: ChosenFile; time: number } | { from: 'server'; summary: IndicatorSummary } | null;

/** Where indicators are prepared: those there are, and a file from disk that may become one. */
export default function IndicatorsPane() {
  const { say } = useSpeech();
  useHelpTopic('versions');
  const answer = useAnswer('listIndicators', { parameters: {} });
  const { value } = answer;
  const [shown, setShown] = useState<Shown>(null);
  const back = () => setShown(null);
  // Every reading is a new view, also of the same file.
  const read = (chosen: ChosenFile) =>
    setShown((now) => ({ from: 'file', chosen, time: now?.from === 'file' ? now.time + 1 : 0 }));

  if (shown?.from === 'server') {
    // As it is by now: what is published on its page makes another version of it.
    const now = value?.find((one) => isSameLine(one, shown.summary)) ?? shown.summary;
    return <StoredIndicator summary={now} indicators={value ?? []} onBack={back} />;
  }
  if (shown?.from === 'file') {
    return (
      <FileIndicator key={shown.time} chosen={shown.chosen} indicators={value ?? []} onRead={read} onBack={back} />
    );
  }
  return (
    <PanePage title={words.title} loading={answer.loading} onRefresh={() => void answer.reload()}>
      <Section title={say(words.check)}>
        <span>{say(words.checkWhy)}</span>
        <FileButton label={words.choose} onRead={read} />
      </Section>
      <AnswerMessage answer={answer} />
      {value?.length === 0 && <Message intent="info" title={say(words.none)} />}
      {value && <IndicatorList indicators={value} onShow={(summary) => setShown({ from: 'server', summary })} />}
    </PanePage>
  );
}

/** Whether both are the line of one indicator's year, in force or proposed. */
function isSameLine(one: IndicatorSummary, other: IndicatorSummary): boolean {
  return indicatorName(one) === indicatorName(other) && one.draft === other.draft;
}

import { AnswerMessage } from '../../../parts/answers/answer-message.tsx';
import { useFreshAnswer } from '../../../parts/answers/use-answer.ts';
import { Section } from '../../../parts/layout/section.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { ScaleEditor } from './scale-editor.tsx';
import { scaleWords as words } from './scale-words.ts';

/** The scores that the planning office gives, once they are known. */
export function ScaleSettings() {
  const { say } = useSpeech();
  const answer = useFreshAnswer('readEvaluationScale', { parameters: {} });
  return (
    <Section title={say(words.scale)}>
      <AnswerMessage answer={answer} />
      {answer.value && <ScaleEditor scale={answer.value} />}
    </Section>
  );
}

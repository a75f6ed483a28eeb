import type { ReactNode } from 'react';
import type { Text } from '../../../../shared/terms/text.ts';
import { AnswerMessage } from '../../../parts/answers/answer-message.tsx';
import type { Answered } from '../../../parts/answers/use-answer.ts';
import { useHelpTopic } from '../../../parts/help/help-place.tsx';
import { Heading } from '../../../parts/layout/heading.tsx';
import { SubPage } from '../../../parts/layout/sub-page.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import type { Evaluable } from './evaluable.ts';
import { EvaluateMany } from './evaluate-many.tsx';
import { evaluateWords as words } from './evaluate-words.ts';

type EvaluatePaneProps = {
  title: Text;
  /** What tells this list from others in what is kept. */
  of: string;
  period: string;
  /** What can be evaluated, once it is known, and the answers that it is made of. */
  sheets: Evaluable[] | null;
  answers: Record<string, Answered<unknown>>;
  /** Of what the list is, below the title. */
  children: ReactNode;
  onBack(): void;
};

/** A page on which accepted sheets of a quarter are evaluated together. */
export function EvaluatePane({ title, of, period, sheets, answers, children, onBack }: EvaluatePaneProps) {
  const { say } = useSpeech();
  useHelpTopic('evaluate');
  return (
    <SubPage back={words.back} onBack={onBack} busy={Object.values(answers).some(({ loading }) => loading)}>
      <Heading small>{say(title)}</Heading>
      {children}
      {Object.entries(answers).map(([name, answer]) => (
        <AnswerMessage key={name} answer={answer} />
      ))}
      {sheets && <EvaluateMany key={of} of={of} period={period} sheets={sheets} />}
    </SubPage>
  );
}

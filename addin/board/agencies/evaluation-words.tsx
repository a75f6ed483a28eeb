import type { Evaluation, Scale } from '../../../shared/terms/review.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { scoreWords } from './score-words.ts';

type EvaluationWordsProps = { evaluation: Evaluation | null; scale: Scale };

/** An evaluation's scores and its remark. */
export function EvaluationWords({ evaluation, scale }: EvaluationWordsProps) {
  const { say } = useSpeech();
  return (
    <>
      {scoreWords(evaluation, scale).map((text) => (
        <div key={text.en}>{say(text)}</div>
      ))}
      {evaluation?.remark && <div>{evaluation.remark}</div>}
    </>
  );
}

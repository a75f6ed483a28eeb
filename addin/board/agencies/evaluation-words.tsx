import type { Evaluation } from '../../../shared/terms/review.ts';
import { useSpeech } from '../../parts/language.tsx';
import { useScale } from './evaluation-scale.ts';
import { scoreWords } from './score-words.ts';

/** An evaluation's scores and its remark. */
export function EvaluationWords({ evaluation }: { evaluation: Evaluation | null }) {
  const { say } = useSpeech();
  const scale = useScale();
  return (
    <>
      {scoreWords(evaluation, scale).map((text) => (
        <div key={text.en}>{say(text)}</div>
      ))}
      {evaluation?.remark && <div>{evaluation.remark}</div>}
    </>
  );
}

import { periodCode } from '../../../../shared/terms/period.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { quarterShort } from '../../../parts/words/period-words.ts';
import { EvaluatePane } from './evaluate-pane.tsx';
import type { EvaluatedQuarter } from './evaluate-route.ts';
import { evaluateWords as words } from './evaluate-words.ts';
import { useEvaluableOffices } from './use-evaluable-offices.ts';

/** The offices of one indicator, evaluated together. */
export function EvaluateOffices({ quarter, onBack }: { quarter: EvaluatedQuarter; onBack(): void }) {
  const { say } = useSpeech();
  const { code, title } = quarter.indicator;
  const period = periodCode(quarter.period);
  const { answers, sheets } = useEvaluableOffices(quarter);
  return (
    <EvaluatePane title={words.title} of={code} period={period} sheets={sheets} answers={answers} onBack={onBack}>
      <span>
        <strong>
          {code} {say(title)}
        </strong>
        {` · ${say(quarterShort(period))}`}
      </span>
    </EvaluatePane>
  );
}

import { useState } from 'react';
import { periodCode } from '../../../../shared/terms/period.ts';
import type { Trouble } from '../../../outcome.ts';
import { useAnswer } from '../../../parts/answers/use-answer.ts';
import { useServices } from '../../../parts/services.ts';
import { useKept } from '../../../parts/use-kept.ts';
import type { Answer } from '../../../sync/client.ts';
import { evaluationBody } from '../../review/scores/written-evaluation.ts';
import type { EvaluatedQuarter } from './evaluate-route.ts';
import { afterStoring, emptyDraft, evaluatedLines, evaluationDraft } from './evaluation-draft.ts';

export type EvaluateStage =
  | { at: 'resting' | 'confirming' | 'working' }
  | { at: 'failed'; trouble: Trouble }
  | { at: 'ended'; outcomes: Answer<'evaluateMany'>['outcomes'] };

/**
 * The evaluation of many: what is put together is kept on this computer until it is stored, and each sheet is evaluated as it
 * was seen in the list.
 */
export function useEvaluateMany({ indicator, period }: EvaluatedQuarter) {
  const { call } = useServices();
  const place = { indicator: indicator.code, period: periodCode(period) };
  const city = useAnswer('readConsolidation', { parameters: place, query: { view: 'accepted' } });
  const timeliness = useAnswer('listTimeliness', { parameters: place });
  const scale = useAnswer('readEvaluationScale', { parameters: {} });
  const [draft, setDraft] = useKept(`evaluate-many.${place.indicator}.${place.period}`, evaluationDraft, emptyDraft);
  const [stage, setStage] = useState<EvaluateStage>({ at: 'resting' });
  const lines =
    city.value && scale.value && timeliness.value
      ? evaluatedLines(city.value.districts, timeliness.value, scale.value, draft)
      : null;
  const chosen = lines?.filter((line) => line.chosen) ?? [];

  const store = async () => {
    setStage({ at: 'working' });
    const sheets = chosen.flatMap(({ line: { district, step }, outcome }) =>
      'read' in outcome ? [{ indicator: place.indicator, district, step, ...evaluationBody(outcome.read) }] : [],
    );
    const outcome = await call('evaluateMany', { parameters: { period: place.period }, body: { sheets } });
    if (!outcome.ok) return setStage({ at: 'failed', trouble: outcome.trouble });
    const { outcomes } = outcome.value;
    const stored = outcomes.filter(({ evaluated }) => evaluated).map(({ district }) => district);
    setDraft(
      afterStoring(
        draft,
        sheets.map(({ district }) => district),
        stored,
      ),
    );
    setStage({ at: 'ended', outcomes });
  };
  return {
    answers: { city, timeliness, scale },
    scale: scale.value,
    draft,
    setDraft,
    lines,
    chosen,
    stage,
    ask: () => setStage({ at: 'confirming' }),
    rest: () => setStage({ at: 'resting' }),
    store,
  };
}

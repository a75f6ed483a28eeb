import { useState } from 'react';
import type { Trouble } from '../../../outcome.ts';
import { useAnswer } from '../../../parts/answers/use-answer.ts';
import { useServices } from '../../../parts/services.ts';
import { useKept } from '../../../parts/use-kept.ts';
import type { Answer } from '../../../sync/client.ts';
import { evaluationBody } from '../../review/scores/written-evaluation.ts';
import type { Evaluable } from './evaluable.ts';
import { afterStoring, emptyDraft, evaluatedLines, evaluationDraft } from './evaluation-draft.ts';

export type EvaluateStage =
  | { at: 'resting' | 'confirming' | 'working' }
  | { at: 'failed'; trouble: Trouble }
  | { at: 'ended'; outcomes: Answer<'evaluateMany'>['outcomes'] };

/**
 * The evaluation of many sheets of a quarter: what is put together is kept on this computer until it is stored, and each
 * sheet is evaluated as it was seen in the list. `of` tells this list from others in what is kept.
 */
export function useEvaluateMany(of: string, period: string, sheets: Evaluable[]) {
  const { call } = useServices();
  const scale = useAnswer('readEvaluationScale', { parameters: {} });
  const [draft, setDraft] = useKept(`evaluate-many.${of}.${period}`, evaluationDraft, emptyDraft);
  const [stage, setStage] = useState<EvaluateStage>({ at: 'resting' });
  const lines = scale.value ? evaluatedLines(sheets, scale.value, draft) : [];
  const chosen = lines.filter((line) => line.chosen);

  const store = async () => {
    setStage({ at: 'working' });
    const sent = chosen.flatMap(({ sheet, outcome }) => ('read' in outcome ? [{ sheet, read: outcome.read }] : []));
    const outcome = await call('evaluateMany', {
      parameters: { period },
      body: {
        sheets: sent.map(({ sheet: { indicator, district, step }, read }) => ({
          ...{ indicator, district, step },
          ...evaluationBody(read),
        })),
      },
    });
    if (!outcome.ok) return setStage({ at: 'failed', trouble: outcome.trouble });
    const { outcomes } = outcome.value;
    // They come back in the order in which they were sent.
    const stored = sent.filter((_, index) => outcomes[index]?.evaluated).map(({ sheet: { key } }) => key);
    setDraft(
      afterStoring(
        draft,
        sent.map(({ sheet: { key } }) => key),
        stored,
      ),
    );
    setStage({ at: 'ended', outcomes });
  };
  return {
    scale,
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

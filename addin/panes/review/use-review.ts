import { useCallback, useState } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Standing } from '../../../shared/rules/sheets/workflow.ts';
import type { ReturnItem, Scores } from '../../../shared/terms/review.ts';
import type { Review } from '../../../shared/wire/review.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { done, type Outcome, type Trouble } from '../../outcome.ts';
import { useServices } from '../../parts/services.ts';
import { type Loaded, useLoaded } from '../../parts/use-loaded.ts';

/** A decision of the planning office with what belongs to it. */
export type Decision =
  | { act: 'take-up' }
  | { act: 'accept' | 'reopen'; message: string }
  | { act: 'return'; message: string; items: ReturnItem[] }
  | { act: 'evaluate'; scores: Scores; remark: string };

/** How the last decision ended. */
export type DecisionEnd = { act: Decision['act']; trouble: Trouble | null };

/** A review with the indicator in the version that the rows were entered under. */
export type ReviewedSheet = { review: Review; indicator: Indicator };

export type Reviewing = Loaded<ReviewedSheet> & {
  deciding: boolean;
  end: DecisionEnd | null;
  /** True when it was stored. */
  decide(decision: Decision): Promise<boolean>;
  forget(): void;
};

/**
 * A sheet under review, and the decisions about it: each is made of the step that is shown, so that of two reviewers
 * only one decides. Whatever the server answers, the sheet is then read anew.
 */
export function useReview(place: SheetPlace, newest: Indicator): Reviewing {
  const { call } = useServices();
  const { indicator: code, period, district } = place;
  const load = useCallback(async (): Promise<Outcome<ReviewedSheet>> => {
    const review = await call('readReview', { parameters: { indicator: code, period, district } });
    if (!review.ok) return review;
    const version = review.value.content?.indicatorVersion ?? newest.version;
    if (version === newest.version) return done({ review: review.value, indicator: newest });
    const older = await call('readIndicator', {
      parameters: { indicator: code, fiscalYear: String(newest.fiscalYear) },
      query: { version: String(version) },
    });
    return older.ok ? done({ review: review.value, indicator: older.value }) : older;
  }, [call, code, period, district, newest]);
  const loaded = useLoaded(load);
  const [deciding, setDeciding] = useState(false);
  const [end, setEnd] = useState<DecisionEnd | null>(null);
  const { value, reload } = loaded;

  const decide = async (decision: Decision) => {
    if (!value || deciding) return false;
    setDeciding(true);
    setEnd(null);
    const outcome = await send(decision, { parameters: place, step: value.review.standing.step });
    setDeciding(false);
    setEnd({ act: decision.act, trouble: outcome.ok ? null : outcome.trouble });
    reload();
    return outcome.ok;
  };

  const send = (decision: Decision, seen: { parameters: SheetPlace; step: number }): Promise<Outcome<Standing>> => {
    switch (decision.act) {
      case 'take-up':
        return call('takeUp', { ...seen, body: {} });
      case 'accept':
        return call('accept', { ...seen, body: { message: decision.message } });
      case 'reopen':
        return call('reopen', { ...seen, body: { message: decision.message } });
      case 'return':
        return call('returnSheet', { ...seen, body: { message: decision.message, items: decision.items } });
      case 'evaluate':
        return call('evaluate', { ...seen, body: { scores: decision.scores, remark: decision.remark } });
    }
  };
  return { ...loaded, deciding, end, decide, forget: () => setEnd(null) };
}

import { useEffect, useMemo, useState } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { withTargetsOf } from '../../../shared/indicator/with-targets-of.ts';
import type { Standing } from '../../../shared/rules/sheets/workflow.ts';
import type { ReturnItem } from '../../../shared/terms/review.ts';
import { inAddress } from '../../../shared/wire/parameters.ts';
import { type Review, underSeen } from '../../../shared/wire/review.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Outcome, Trouble } from '../../outcome.ts';
import { type Answered, useAnswer } from '../../parts/answers/use-answer.ts';
import { useLast } from '../../parts/answers/use-last.ts';
import { useVersion } from '../../parts/answers/use-version.ts';
import { useServices } from '../../parts/services.ts';
import { answerOptions, type CachedAnswer, renewed } from '../../sync/answer-cache.ts';
import { evaluationBody, type ReadEvaluation } from './scores/written-evaluation.ts';
import { showReview } from './shown-review.ts';

/** A decision of the planning office with what belongs to it. */
export type Decision =
  | { act: 'take-up' }
  | { act: 'accept' | 'reopen' | 'decline'; message: string }
  | { act: 'return'; message: string; items: ReturnItem[] }
  | { act: 'evaluate'; evaluation: ReadEvaluation };

/** How the last decision ended. */
export type DecisionEnd = { act: Decision['act']; trouble: Trouble | null };

/**
 * A review with the indicator in the version that the rows were entered under, as its figures stand to their target, and the
 * version that is in force.
 */
export type ReviewedSheet = { review: Review; indicator: Indicator; figures: Indicator; inForce: number };

export type Reviewing = Answered<ReviewedSheet> & {
  /** What the server has stored since this was opened; null where it is what is shown. */
  newer: Review | null;
  showNewest(): void;
  deciding: boolean;
  end: DecisionEnd | null;
  /** True when it was stored. */
  decide(decision: Decision): Promise<boolean>;
  forget(): void;
};

/** Looked at again every minute, and when the pane is turned to, at most every two seconds: a click is that. */
const renewing = { ...renewed({ every: 60_000, soonest: 2_000 }), refetchOnMount: 'always' } as const;

/**
 * A sheet under review, and the decisions about it: each is made of the step that is shown, so that of two reviewers
 * only one decides. Whatever the server answers, the sheet is then read again, and shown as it is then.
 */
export function useReview(place: SheetPlace, newest: Indicator): Reviewing {
  const { call, answers } = useServices();
  const review = useAnswer('readReview', { parameters: inAddress(place) }, renewing);
  const [opened, setOpened] = useState<Review | null>(null);
  const [upTo, setUpTo] = useState(0);
  const seen = review.value && showReview(opened, review.value, upTo);
  const current = seen?.shown ?? null;
  const { loading: reading } = review;
  useEffect(() => {
    // What is kept from an earlier opening is not what this one was opened with: the first answer is.
    setOpened((before) => (before === null && reading ? null : current));
  }, [current, reading]);
  const entered = useVersion(newest, current?.content?.indicatorVersion);
  const counting = useVersion(newest, current?.basis?.version);
  const setting = useVersion(newest, current?.basis?.targetVersion);
  const versions = [entered, counting, setting];
  const complete = useMemo(
    () =>
      current && entered.value && counting.value && setting.value
        ? {
            review: current,
            indicator: entered.value,
            figures: withTargetsOf(counting.value, setting.value),
            inForce: newest.version,
          }
        : null,
    [current, entered.value, counting.value, setting.value, newest.version],
  );
  // Versions that a newer review speaks of are on their way while what was shown before stands.
  const value = useLast(complete);
  const reload = () =>
    Promise.all([review.reload(), ...versions.filter(({ trouble }) => trouble).map((one) => one.reload())]);
  const [deciding, setDeciding] = useState(false);
  const [end, setEnd] = useState<DecisionEnd | null>(null);

  const decide = async (decision: Decision) => {
    if (!value || deciding) return false;
    setDeciding(true);
    setEnd(null);
    const outcome = await send(decision, { parameters: inAddress(place), step: value.review.standing.step });
    setDeciding(false);
    setEnd({ act: decision.act, trouble: outcome.ok ? null : outcome.trouble });
    if (outcome.ok) setUpTo(outcome.value.step);
    if (!outcome.ok) void reload().then(() => setOpened(held()));
    return outcome.ok;
  };

  /** Of what has just been read again, before it is on the screen. */
  const held = () => {
    const { queryKey } = answerOptions(call, 'readReview', { parameters: inAddress(place) });
    return answers.getQueryData<CachedAnswer<Review>>(queryKey)?.value ?? null;
  };

  const send = (
    decision: Decision,
    seen: { parameters: ReturnType<typeof inAddress>; step: number },
  ): Promise<Outcome<Standing>> => {
    switch (decision.act) {
      case 'take-up':
        return call('takeUp', { ...seen, body: {} });
      case 'accept':
        return call('accept', {
          ...seen,
          body: { message: decision.message, ...underSeen(value?.review.basis ?? null) },
        });
      case 'reopen':
        return call('reopen', { ...seen, body: { message: decision.message } });
      case 'decline':
        return call('decline', { ...seen, body: { message: decision.message } });
      case 'return':
        return call('returnSheet', { ...seen, body: { message: decision.message, items: decision.items } });
      case 'evaluate':
        return call('evaluate', { ...seen, body: evaluationBody(decision.evaluation) });
    }
  };
  const trouble = review.trouble ?? versions.find((one) => one.trouble)?.trouble ?? null;
  const loading = review.loading || versions.some((one) => one.loading);
  const newer = seen?.newer ?? null;
  const showNewest = () => setOpened(newer);
  return { value, newer, showNewest, trouble, loading, reload, deciding, end, decide, forget: () => setEnd(null) };
}

import type { Fate } from '../../wire/verification.ts';
import type { Standing } from '../sheets/workflow.ts';

/**
 * What has become of a submission by where its sheet stands now:
 *
 * | the sheet's accepted revision | its submitted revision | its state | gives |
 * |---|---|---|---|
 * | this one | – | evaluated | evaluated |
 * | this one | – | any other | accepted |
 * | none, or another | a later one | – | replaced |
 * | none, or another | none, or an earlier one | – | withdrawn |
 * | none, or another | this one | returned or reopened | the same |
 * | none, or another | this one | any other | waiting |
 */
export function fateOf(
  revision: number,
  { state, submitted, accepted }: Pick<Standing, 'state' | 'submitted' | 'accepted'>,
): Fate {
  if (accepted === revision) return state === 'evaluated' ? 'evaluated' : 'accepted';
  if (submitted !== null && submitted > revision) return 'replaced';
  if (submitted !== revision) return 'withdrawn';
  return state === 'returned' || state === 'reopened' ? state : 'waiting';
}

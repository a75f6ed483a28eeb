import type { Problem, ProblemCode } from '../shared/wire/problem.ts';

/** What a use case answers instead of what was asked: a problem's code and what belongs to it. */
export type Refusal = { refused: ProblemCode } & Pick<Problem, 'fields' | 'issues' | 'faults' | 'current' | 'state'>;

export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer;
}

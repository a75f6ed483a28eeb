import type { z } from 'zod';
import type { Problem } from '../shared/wire/problem.ts';
import type { ProblemCode } from '../shared/wire/problems.ts';

/** What a use case answers instead of what was asked: a problem's code and what belongs to it. */
export type Refusal = { refused: ProblemCode } & Pick<
  Problem,
  'fields' | 'issues' | 'hindered' | 'faults' | 'current' | 'districts' | 'state' | 'retryAfter'
>;

export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer;
}

const shownFields = 50;

/** `invalid-body` with the first of the fields that are wrong. */
export function refuseFields(fields: NonNullable<Refusal['fields']>): Refusal {
  return { refused: 'invalid-body', fields: fields.slice(0, shownFields) };
}

export function refuseForm({ issues }: z.ZodError): Refusal {
  return refuseFields(issues.map(({ path, message }) => ({ path: path.join('.'), message })));
}

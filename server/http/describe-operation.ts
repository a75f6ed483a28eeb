import { createRoute, z } from '@hono/zod-openapi';
import { type Operation, problemsOf, type Seen } from '../../shared/wire/operation.ts';
import { namedIn, parameters, pastMoment } from '../../shared/wire/parameters.ts';
import { problem } from '../../shared/wire/problem.ts';
import { type ProblemCode, problems } from '../../shared/wire/problems.ts';

const seenAs: Record<keyof Seen, string> = {
  revision: 'The revision this changes, as its ETag: "0" for the first',
  step: "The sheet's step as it was seen, as its review's ETag",
  register: 'The register this changes, as its ETag',
};

const asOfNamed = pastMoment
  .optional()
  .describe('The moment whose answer is asked for; the answer then says it in the header As-Of');

/** An operation as OpenAPI describes it. */
export function describeOperation(name: string, operation: Operation) {
  const { method, path, summary, access, query, asOf, ifMatch, keyed, body, answer } = operation;
  const params = z.object(Object.fromEntries(namedIn(path).map((named) => [named, parameters[named].form])));
  const headers = z.object({
    ...(ifMatch ? { 'If-Match': z.string().describe(seenAs[ifMatch]) } : {}),
    ...(keyed
      ? { 'Idempotency-Key': z.string().max(200).describe('New for each submission, kept for its repeats') }
      : {}),
  });
  const callers = Object.entries(access).filter(([, reach]) => reach !== 'none');
  return createRoute({
    operationId: name,
    method,
    path,
    summary,
    description: `For ${callers.map(([role, reach]) => (reach === 'own' ? `${role} (its own)` : role)).join(', ')}.`,
    security: [{ bearer: [] }],
    request: {
      params,
      headers,
      ...(query || asOf ? { query: z.object({ ...query?.shape, ...(asOf ? { asOf: asOfNamed } : {}) }) } : {}),
      ...(body ? { body: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    },
    responses: {
      200: { description: 'Done', content: { 'application/json': { schema: answer } } },
      ...refusals(problemsOf(operation)),
    },
  });
}

/** The problems of each status, with their codes in its description. */
function refusals(possible: ProblemCode[]) {
  const codes = Map.groupBy(possible, (code) => problems[code].status);
  return Object.fromEntries(
    [...codes].map(([status, ofStatus]) => [
      status,
      { description: ofStatus.join(', '), content: { 'application/problem+json': { schema: problem } } },
    ]),
  );
}

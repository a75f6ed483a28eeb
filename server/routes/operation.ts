import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type OperationName, operations } from '../../shared/wire/operations.ts';
import { type ProblemCode, problem, problems } from '../../shared/wire/problem.ts';
import type { Auth } from '../auth/auth.ts';
import type { Person } from '../auth/person.ts';
import type { Environment } from '../http/environment.ts';
import { problemAnswer } from '../http/problem-answer.ts';
import { isRefusal, type Refusal } from '../refusal.ts';

type Parameters<Name extends OperationName> = z.input<(typeof operations)[Name]['parameters']>;
type Answer<Name extends OperationName> = z.input<(typeof operations)[Name]['answer']>;

/** A call of the API by somebody who is signed in. The parameters are as sent: use cases say what is wrong with them. */
export type Call<Name extends OperationName> = {
  person: Person;
  parameters: Parameters<Name>;
  context: Context<Environment>;
};

export type Handler<Name extends OperationName> = (
  call: Call<Name>,
) => Promise<Refusal | { answer: Answer<Name>; headers?: Record<string, string> }>;

export type Handlers = { [Name in OperationName]: Handler<Name> };

/** Makes the routes, and their pages in the API's documentation, from the contract that the add-in calls by. */
export function addOperations(app: OpenAPIHono<Environment>, auth: Auth, handlers: Handlers): void {
  for (const name of Object.keys(operations) as OperationName[]) addOperation(app, auth, name, handlers[name]);
}

function addOperation<Name extends OperationName>(
  app: OpenAPIHono<Environment>,
  auth: Auth,
  name: Name,
  handler: Handler<Name>,
): void {
  const route = describe(name);
  app.openAPIRegistry.registerPath(route);
  app.on(route.method, [route.getRoutingPath()], async (context) => {
    const person = await auth.identify(context.req.header('Authorization'));
    if (!person) return problemAnswer(context, { refused: 'unauthenticated' });
    context.set('role', person.role);
    const parameters = context.req.param() as Parameters<Name>;
    const outcome = await handler({ person, parameters, context });
    if (isRefusal(outcome)) return problemAnswer(context, outcome);
    const etag = outcome.headers?.ETag;
    if (context.req.method === 'GET' && etag && context.req.header('If-None-Match')?.replace(/^W\//, '') === etag) {
      return context.body(null, 304, { ETag: etag });
    }
    const body = JSON.stringify(outcome.answer);
    // With its length known, a short answer is not compressed for nothing.
    const headers = { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) };
    return context.body(body, 200, { ...headers, ...outcome.headers });
  });
}

function describe(name: OperationName) {
  const operation = operations[name];
  const body = 'body' in operation ? operation.body : undefined;
  const writes = name in writesOf ? writesOf[name as keyof typeof writesOf] : body ? 'decision' : 'nothing';
  const headers = z.object({
    ...(writes === 'decision'
      ? { 'If-Match': z.string().describe("The sheet's step as it was seen, as its review's ETag") }
      : {}),
    ...(writes === 'sheet'
      ? { 'If-Match': z.string().describe('The revision this changes, as its ETag: "0" for the first') }
      : {}),
    ...(name === 'changeRegister' ? { 'If-Match': z.string().describe('The register this changes, as its ETag') } : {}),
    ...(name === 'submit'
      ? { 'Idempotency-Key': z.string().max(200).describe('New for each submission, kept for its repeats') }
      : {}),
  });
  return createRoute({
    operationId: name,
    method: operation.method,
    path: operation.path,
    summary: operation.summary,
    security: [{ bearer: [] }],
    request: {
      params: operation.parameters,
      ...('query' in operation ? { query: operation.query } : {}),
      ...(body ? { headers, body: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    },
    responses: {
      200: { description: 'Done', content: { 'application/json': { schema: operation.answer } } },
      ...refusals([...readingProblems, ...writingProblems[writes]]),
    },
  });
}

/** What an operation writes; those with a body that are not named here decide on a sheet. */
const writesOf = {
  saveDraft: 'sheet',
  submit: 'sheet',
  publishIndicator: 'indicator',
  acceptMany: 'setting',
  setWindow: 'setting',
  extendWindow: 'setting',
  cancelIndicator: 'setting',
  setEvaluationScale: 'setting',
  setMail: 'setting',
  previewRegister: 'roster',
  changeRegister: 'roster',
  changeTargets: 'targets',
} as const satisfies Partial<Record<OperationName, string>>;

const readingProblems: ProblemCode[] = [
  'unauthenticated',
  'forbidden',
  'other-district',
  'unknown-indicator',
  'unknown-period',
  'unknown-district',
  'unknown-revision',
  'unknown-agency',
  'no-register',
  'not-found',
  'invalid-body',
  'internal',
];
const sendingProblems: ProblemCode[] = ['unsupported-media-type', 'invalid-json', 'too-large'];
const writingProblems: Record<'nothing' | (typeof writesOf)[keyof typeof writesOf] | 'decision', ProblemCode[]> = {
  nothing: [],
  sheet: [
    ...sendingProblems,
    'revision-required',
    'key-required',
    'key-reused',
    'quarter-not-open',
    'quarter-closed',
    'indicator-cancelled',
    'wrong-state',
    'sheet-moved',
    'revision-conflict',
    'has-issues',
  ],
  indicator: [...sendingProblems, 'invalid-indicator', 'version-taken'],
  decision: [
    ...sendingProblems,
    'revision-required',
    'indicator-cancelled',
    'quarter-closed',
    'wrong-state',
    'sheet-moved',
    'own-submission',
    'row-gone',
    'return-empty',
    'score-not-allowed',
  ],
  setting: [...sendingProblems, 'days-order', 'extension-past', 'extension-shorter'],
  roster: [
    ...sendingProblems,
    'revision-required',
    'register-issues',
    'register-changed',
    'register-closed',
    'register-overtaken',
    'register-orphans',
  ],
  targets: [...sendingProblems, 'targets-refused', 'targets-changed'],
};

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

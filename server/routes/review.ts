import type { Act, Standing } from '../../shared/rules/sheets/workflow.ts';
import { operations } from '../../shared/wire/operations.ts';
import { refuse } from '../permissions.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';
import { acceptMany } from '../use-cases/review/accept-many.ts';
import { evaluateSheet } from '../use-cases/review/evaluate-sheet.ts';
import { readReview, readRevision } from '../use-cases/review/read-review.ts';
import { returnSheet } from '../use-cases/review/return-sheet.ts';
import { decide } from '../use-cases/sheets/decide.ts';
import { type FoundSheet, findSheet } from '../use-cases/sheets/find-sheet.ts';
import { withdraw } from '../use-cases/sheets/withdraw.ts';
import type { Call, Handlers } from './operation.ts';
import { readBody } from './parsed.ts';
import { numberTag, readSeenStep } from './preconditions.ts';

type Decisions = 'withdraw' | 'takeUp' | 'accept' | 'returnSheet' | 'reopen' | 'evaluate';

/**
 * A sheet's review. The order of refusals of a decision: unknown (404), not yours (403), the step that was seen (428), the
 * body (415, 413, 400, 422); the use case goes on with cancelled (409), step (412), state (409).
 */
export function reviewHandlers(
  storage: Storage,
  clock: () => Date,
): Pick<Handlers, Decisions | 'readReview' | 'readRevision' | 'acceptMany'> {
  return {
    async readReview({ person, parameters }) {
      const sheet = await findSheet(storage, person, parameters, 'read-sheet');
      if (isRefusal(sheet)) return sheet;
      const review = await readReview(storage, sheet);
      return { answer: review, headers: { ETag: numberTag(review.standing.step) } };
    },
    async readRevision({ person, parameters: { revision, ...place } }) {
      const sheet = await findSheet(storage, person, place, 'read-sheet');
      if (isRefusal(sheet)) return sheet;
      const number = operations.readRevision.parameters.shape.revision.safeParse(revision);
      if (!number.success) return { refused: 'unknown-revision' };
      const stored = await readRevision(storage, sheet, number.data);
      return isRefusal(stored) ? stored : { answer: stored };
    },
    withdraw: (call) =>
      decision(storage, call, 'withdraw', 'withdraw', (sheet, expectedStep, { message }) =>
        withdraw(storage, clock(), sheet, { expectedStep, message }),
      ),
    takeUp: (call) =>
      decision(storage, call, 'take-up', 'takeUp', (sheet, expectedStep, { message }) =>
        decide(storage, clock(), sheet, { expectedStep, deed: { act: 'take-up' }, message }),
      ),
    accept: (call) =>
      decision(storage, call, 'accept', 'accept', (sheet, expectedStep, { message }) =>
        decide(storage, clock(), sheet, { expectedStep, deed: { act: 'accept' }, message }),
      ),
    returnSheet: (call) =>
      decision(storage, call, 'return', 'returnSheet', (sheet, expectedStep, { message, items }) =>
        returnSheet(storage, clock(), sheet, { expectedStep, message, items }),
      ),
    reopen: (call) =>
      decision(storage, call, 'reopen', 'reopen', (sheet, expectedStep, { message }) =>
        decide(storage, clock(), sheet, { expectedStep, deed: { act: 'reopen', message }, message }),
      ),
    evaluate: (call) =>
      decision(storage, call, 'evaluate', 'evaluate', (sheet, expectedStep, { scores, remark }) =>
        evaluateSheet(storage, clock(), sheet, { expectedStep, scores, remark }),
      ),
    async acceptMany({ person, parameters, context }) {
      const denied = refuse(person, 'review-sheet', null);
      if (denied) return denied;
      const read = await readBody(context, operations.acceptMany.body);
      if (isRefusal(read)) return read;
      const answer = await acceptMany(storage, clock(), person, parameters, read.body);
      return isRefusal(answer) ? answer : { answer };
    },
  };
}

type Body<Name extends Decisions> = ReturnType<(typeof operations)[Name]['body']['parse']>;

async function decision<Name extends Decisions>(
  storage: Storage,
  { person, parameters, context }: Pick<Call<Name>, 'person' | 'parameters' | 'context'>,
  act: Act,
  name: Name,
  work: (sheet: FoundSheet, expectedStep: number, body: Body<Name>) => Promise<Standing | Refusal>,
) {
  const action = act === 'withdraw' ? 'write-sheet' : 'review-sheet';
  const sheet = await findSheet(storage, person, parameters, action);
  if (isRefusal(sheet)) return sheet;
  const match = readSeenStep(context);
  if (isRefusal(match)) return match;
  const read = await readBody(context, operations[name].body);
  if (isRefusal(read)) return read;
  const standing = await work(sheet, match.expectedStep, read.body as Body<Name>);
  return isRefusal(standing) ? standing : { answer: standing, headers: { ETag: numberTag(standing.step) } };
}

import type { reviewOperations } from '../../shared/wire/review.ts';
import type { Storage } from '../storage/storage.ts';
import { acceptMany } from '../use-cases/review/accept-many.ts';
import { evaluateSheet } from '../use-cases/review/evaluate-sheet.ts';
import { readEvaluationScale, setEvaluationScale } from '../use-cases/review/evaluation-scale.ts';
import { readReview, readRevision } from '../use-cases/review/read-review.ts';
import { returnSheet } from '../use-cases/review/return-sheet.ts';
import { decide } from '../use-cases/sheets/decide.ts';
import { withdraw } from '../use-cases/sheets/withdraw.ts';
import type { Handlers } from './operation.ts';

/** What the planning office looks at and decides, and a submission's withdrawal, which is the district's. */
export function reviewHandlers(storage: Storage, clock: () => Date): Pick<Handlers, keyof typeof reviewOperations> {
  return {
    readReview: ({ sheet }) => readReview(storage, sheet),
    readRevision: ({ sheet, parameters }) => readRevision(storage, sheet, parameters.revision),
    withdraw: ({ sheet, step, body }) => withdraw(storage, clock(), sheet, { step, ...body }),
    takeUp: ({ sheet, step, body }) => decide(storage, clock(), sheet, { step, deed: { act: 'take-up' }, ...body }),
    accept: ({ sheet, step, body }) =>
      decide(storage, clock(), sheet, { step, deed: { act: 'accept', under: sheet.indicator.version }, ...body }),
    returnSheet: ({ sheet, step, body }) => returnSheet(storage, clock(), sheet, { step, ...body }),
    reopen: ({ sheet, step, body }) =>
      decide(storage, clock(), sheet, { step, deed: { act: 'reopen', ...body }, ...body }),
    evaluate: ({ sheet, step, body }) => evaluateSheet(storage, clock(), sheet, { step, ...body }),
    acceptMany: ({ person, quarter, body }) => acceptMany(storage, clock(), person, quarter, body),
    readEvaluationScale: () => readEvaluationScale(storage),
    setEvaluationScale: ({ person, body }) => setEvaluationScale(storage, clock(), person, body),
  };
}

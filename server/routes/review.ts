import type { agencySheetOperations } from '../../shared/wire/agency-sheets.ts';
import type { reviewOperations } from '../../shared/wire/review.ts';
import { acceptMany } from '../use-cases/review/accept-many.ts';
import { acceptSheet } from '../use-cases/review/accept-sheet.ts';
import { evaluateMany } from '../use-cases/review/evaluate-many.ts';
import { evaluateSheet } from '../use-cases/review/evaluate-sheet.ts';
import { readEvaluationScale, setEvaluationScale } from '../use-cases/review/evaluation-scale.ts';
import { listAgencySheets } from '../use-cases/review/list-agency-sheets.ts';
import { listTimeliness } from '../use-cases/review/list-timeliness.ts';
import { readReview, readRevision } from '../use-cases/review/read-review.ts';
import { returnSheet } from '../use-cases/review/return-sheet.ts';
import { decide } from '../use-cases/sheets/decide.ts';
import { withdraw } from '../use-cases/sheets/withdraw.ts';
import type { Handlers } from './operation.ts';

/** What the planning office looks at and decides, and what a district does without a content: it withdraws, it pleads. */
export const reviewHandlers: Pick<Handlers, keyof typeof reviewOperations | keyof typeof agencySheetOperations> = {
  readReview: ({ storage, sheet }) => readReview(storage, sheet),
  readRevision: ({ storage, sheet, parameters }) => readRevision(storage, sheet, parameters.revision),
  withdraw: ({ storage, now, sheet, step, body }) => withdraw(storage, now, sheet, { step, ...body }),
  takeUp: ({ storage, now, sheet, step, body }) =>
    decide(storage, now, sheet, { step, deed: { act: 'take-up' }, ...body }),
  accept: ({ storage, now, sheet, step, body }) => acceptSheet(storage, now, sheet, { step, ...body }),
  returnSheet: ({ storage, now, sheet, step, body }) => returnSheet(storage, now, sheet, { step, ...body }),
  reopen: ({ storage, now, sheet, step, body }) =>
    decide(storage, now, sheet, { step, deed: { act: 'reopen', ...body }, ...body }),
  plead: ({ storage, now, sheet, step, body }) =>
    decide(storage, now, sheet, { step, deed: { act: 'plead', ...body }, ...body }),
  dropPlea: ({ storage, now, sheet, step, body }) =>
    decide(storage, now, sheet, { step, deed: { act: 'drop-plea' }, ...body }),
  decline: ({ storage, now, sheet, step, body }) =>
    decide(storage, now, sheet, { step, deed: { act: 'decline', ...body }, ...body }),
  evaluate: ({ storage, now, sheet, step, body }) => evaluateSheet(storage, now, sheet, { step, ...body }),
  acceptMany: ({ storage, now, person, quarter, body }) => acceptMany(storage, now, person, quarter, body),
  evaluateMany: ({ storage, now, person, parameters, body }) =>
    evaluateMany(storage, now, person, parameters.period, body),
  listAgencySheets: ({ storage, parameters }) => listAgencySheets(storage, parameters.agency, parameters.period),
  listTimeliness: ({ storage, quarter }) => listTimeliness(storage, quarter),
  readEvaluationScale: ({ storage }) => readEvaluationScale(storage),
  setEvaluationScale: ({ storage, now, person, body }) => setEvaluationScale(storage, now, person, body),
};

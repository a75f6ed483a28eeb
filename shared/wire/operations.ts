import { z } from 'zod';
import { indicator } from '../indicator/indicator.ts';
import * as reviews from './review-schemas.ts';
import * as rosters from './roster-schemas.ts';
import * as schemas from './schemas.ts';
import { standing } from './standing-schemas.ts';

/** One call of the API: the server makes its routes from these, the add-in its requests. */
export type Operation = {
  method: 'get' | 'put' | 'post';
  /** OpenAPI's way of writing parameters: `/rosters/{district}`. */
  path: string;
  summary: string;
  parameters: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  answer: z.ZodType;
};

const none = z.strictObject({});
const sheet = '/api/v1/submissions/{indicator}/{period}/{district}';
const city = '/api/v1/consolidations/{indicator}/{period}';
const cityPlace = z.strictObject({ indicator: schemas.indicatorCode, period: schemas.periodCode });
const viewed = z.strictObject({ view: reviews.view.optional() });

function decision(name: string, summary: string) {
  return {
    method: 'post',
    path: `${sheet}/${name}`,
    summary,
    parameters: schemas.sheetPlace,
    body: reviews.decisionBody,
    answer: standing,
  } as const;
}

export const operations = {
  readMe: { method: 'get', path: '/api/v1/me', summary: 'Who is signed in', parameters: none, answer: schemas.me },
  listIndicators: {
    method: 'get',
    path: '/api/v1/indicators',
    summary: 'The indicators that are reported on',
    parameters: none,
    answer: z.array(schemas.listedIndicator),
  },
  readIndicator: {
    method: 'get',
    path: '/api/v1/indicators/{indicator}/{fiscalYear}',
    summary: 'An indicator as its file says it; the newest version unless another is asked for',
    parameters: schemas.indicatorPlace,
    query: z.strictObject({ version: z.coerce.number<string>().int().positive().optional() }),
    answer: indicator,
  },
  publishIndicator: {
    method: 'put',
    path: '/api/v1/indicators/{indicator}/{fiscalYear}',
    summary: 'Publish an indicator, or a new version of one (administrator)',
    parameters: schemas.indicatorPlace,
    // Parsed by the use case, which answers with places and cures.
    body: z.unknown(),
    answer: schemas.indicatorSummary,
  },
  readRowSchema: {
    method: 'get',
    path: '/api/v1/indicators/{indicator}/{fiscalYear}/row-schema',
    summary: "The JSON Schema of an indicator's rows, for systems that send them",
    parameters: schemas.indicatorPlace,
    query: z.strictObject({ quarter: z.enum(['1', '2', '3', '4']) }),
    answer: z.record(z.string(), z.unknown()),
  },
  listAssignments: {
    method: 'get',
    path: '/api/v1/assignments',
    summary: 'The sheets I must fill, with their days and states',
    parameters: none,
    answer: z.array(schemas.assignment),
  },
  readRoster: {
    method: 'get',
    path: '/api/v1/rosters/{district}',
    summary: 'The communities a district is expected to report on in a quarter',
    parameters: z.strictObject({ district: schemas.districtCode }),
    query: z.strictObject({ period: schemas.periodCode }),
    answer: schemas.roster,
  },
  readSubmission: {
    method: 'get',
    path: sheet,
    summary: 'A sheet as it is stored, with its revision as ETag',
    parameters: schemas.sheetPlace,
    answer: schemas.submission,
  },
  saveDraft: {
    method: 'put',
    path: sheet,
    summary: 'Store a sheet as it is, errors and all (If-Match)',
    parameters: schemas.sheetPlace,
    body: schemas.submissionContent,
    answer: schemas.submission,
  },
  submit: {
    method: 'post',
    path: `${sheet}/submit`,
    summary: 'Submit a sheet: stored, counted and acknowledged by a receipt (If-Match, Idempotency-Key)',
    parameters: schemas.sheetPlace,
    body: schemas.submissionContent,
    answer: schemas.receipt,
  },
  readReceipt: {
    method: 'get',
    path: '/api/v1/receipts/{id}',
    summary: 'A receipt',
    parameters: z.strictObject({ id: z.string().max(64) }),
    answer: schemas.receipt,
  },
  readConsolidation: {
    method: 'get',
    path: city,
    summary: "The city's figure and every district's line, as accepted, as submitted or as filled now",
    parameters: cityPlace,
    query: viewed,
    answer: reviews.consolidation,
  },
  readConsolidationRows: {
    method: 'get',
    path: `${city}/rows`,
    summary: 'The rows behind a consolidation, district by district',
    parameters: cityPlace,
    query: viewed,
    answer: reviews.consolidationRows,
  },
  readTrend: {
    method: 'get',
    path: '/api/v1/trends/{indicator}',
    summary: 'An indicator through the quarters of its years',
    parameters: z.strictObject({ indicator: schemas.indicatorCode }),
    query: viewed,
    answer: reviews.trend,
  },
  listProgress: {
    method: 'get',
    path: '/api/v1/progress/{fiscalYear}',
    summary: 'How far every indicator and quarter of a year has come',
    parameters: z.strictObject({ fiscalYear: schemas.fiscalYear }),
    answer: z.array(reviews.periodProgress),
  },
  listAgencies: {
    method: 'get',
    path: '/api/v1/overviews/{fiscalYear}',
    summary: 'The agencies that have indicators in a year',
    parameters: z.strictObject({ fiscalYear: schemas.fiscalYear }),
    answer: z.array(reviews.agency),
  },
  readOverview: {
    method: 'get',
    path: '/api/v1/overviews/{fiscalYear}/{agency}',
    summary: "An agency's year: its indicators, four quarters each, with results, targets and evaluations",
    parameters: z.strictObject({ fiscalYear: schemas.fiscalYear, agency: z.string().max(4) }),
    answer: reviews.overview,
  },
  readReview: {
    method: 'get',
    path: `${sheet}/review`,
    summary: 'A sheet as its reviewer sees it, with its step as ETag',
    parameters: schemas.sheetPlace,
    answer: reviews.review,
  },
  readRevision: {
    method: 'get',
    path: `${sheet}/revisions/{revision}`,
    summary: 'A stored revision as it was',
    parameters: z.strictObject({ ...schemas.sheetPlace.shape, revision: z.coerce.number<string>().int().positive() }),
    answer: reviews.revision,
  },
  withdraw: decision('withdraw', 'Take a submission back before it is taken up (district; If-Match: step)'),
  takeUp: decision('take-up', 'Take a submission up for review: it can no longer be withdrawn (If-Match: step)'),
  accept: decision('accept', 'Accept a submission (If-Match: step)'),
  returnSheet: {
    ...decision('return', 'Give a submission back to be mended, whole or in chosen rows and cells (If-Match: step)'),
    body: reviews.returnBody,
  },
  reopen: {
    ...decision('reopen', 'Open an accepted sheet again, with a reason (If-Match: step)'),
    body: reviews.reopenBody,
  },
  evaluate: {
    ...decision('evaluate', 'Give an accepted sheet its scores (If-Match: step)'),
    body: reviews.evaluateBody,
  },
  acceptMany: {
    method: 'post',
    path: '/api/v1/submissions/{indicator}/{period}/accept',
    summary: 'Accept several submissions, each as it was seen; every one ends for itself',
    parameters: cityPlace,
    body: reviews.acceptManyBody,
    answer: reviews.acceptManyAnswer,
  },
  listWindows: {
    method: 'get',
    path: '/api/v1/windows',
    summary: 'The quarters that are reported on: their days, and who has been given more',
    parameters: none,
    answer: z.array(reviews.quarterDays),
  },
  setWindow: {
    method: 'put',
    path: '/api/v1/windows/{period}',
    summary: "Set a quarter's opening, due and closing day",
    parameters: z.strictObject({ period: schemas.periodCode }),
    body: reviews.windowBody,
    answer: reviews.quarterDays,
  },
  extendWindow: {
    method: 'put',
    path: '/api/v1/windows/{period}/extensions/{district}',
    summary: 'Give a district more time in a quarter, with a reason',
    parameters: z.strictObject({ period: schemas.periodCode, district: schemas.districtCode }),
    body: reviews.extensionBody,
    answer: reviews.quarterDays,
  },
  cancelIndicator: {
    method: 'put',
    path: '/api/v1/indicators/{indicator}/{fiscalYear}/cancellation',
    summary: 'Cancel an indicator from a quarter on, or take that back; what was reported stays',
    parameters: schemas.indicatorPlace,
    body: reviews.cancellationBody,
    answer: schemas.listedIndicator,
  },
  readEvaluationScale: {
    method: 'get',
    path: '/api/v1/evaluation-scale',
    summary: 'The scores of an evaluation: what they are called and may be',
    parameters: none,
    answer: reviews.evaluationScale,
  },
  setEvaluationScale: {
    method: 'put',
    path: '/api/v1/evaluation-scale',
    summary: 'Set the scores of an evaluation; what has been given stays as it is',
    parameters: none,
    body: reviews.evaluationScale,
    answer: reviews.evaluationScale,
  },
  readMail: {
    method: 'get',
    path: '/api/v1/me/mail',
    summary: 'Where my daily digest goes',
    parameters: none,
    answer: reviews.mailSettings,
  },
  setMail: {
    method: 'put',
    path: '/api/v1/me/mail',
    summary: 'Set where my daily digest goes, or that I want none',
    parameters: none,
    body: reviews.mailBody,
    answer: reviews.mailSettings,
  },
  readRegister: {
    method: 'get',
    path: '/api/v1/rosters/{district}/entries',
    summary: "A district's register with its history, its id as ETag",
    parameters: z.strictObject({ district: schemas.districtCode }),
    answer: rosters.register,
  },
  previewRoster: {
    method: 'post',
    path: '/api/v1/rosters/{district}/preview',
    summary: 'What a change of a register would do, also to open sheets; nothing is stored (planning, administrator)',
    parameters: z.strictObject({ district: schemas.districtCode }),
    body: rosters.rosterProposal,
    answer: rosters.rosterPreview,
  },
  changeRoster: {
    method: 'put',
    path: '/api/v1/rosters/{district}/entries',
    summary: 'Change a register from a quarter on (If-Match; planning, administrator)',
    parameters: z.strictObject({ district: schemas.districtCode }),
    body: rosters.rosterChangeOrder,
    answer: rosters.rosterChanged,
  },
  readTargets: {
    method: 'get',
    path: '/api/v1/targets/{fiscalYear}',
    summary: "The targets of a year's indicators (planning, administrator)",
    parameters: z.strictObject({ fiscalYear: schemas.fiscalYear }),
    answer: rosters.yearTargets,
  },
  changeTargets: {
    method: 'put',
    path: '/api/v1/targets/{fiscalYear}',
    summary: 'Change targets: a new version of each indicator, all or none (planning, administrator)',
    parameters: z.strictObject({ fiscalYear: schemas.fiscalYear }),
    body: rosters.targetsOrder,
    answer: rosters.targetsChanged,
  },
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof operations;

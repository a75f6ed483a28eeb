import { z } from 'zod';
import { indicator } from '../indicator/indicator.ts';
import * as accounts from './accounts.ts';
import * as calendar from './calendar.ts';
import * as city from './city.ts';
import * as indicators from './indicators.ts';
import * as notices from './notices.ts';
import * as registers from './registers.ts';
import * as review from './review.ts';
import * as sheets from './sheets.ts';
import * as terms from './terms.ts';

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
const sheetPath = '/api/v1/submissions/{indicator}/{period}/{district}';
const cityPath = '/api/v1/consolidations/{indicator}/{period}';
const cityPlace = z.strictObject({ indicator: terms.indicatorCode, period: terms.periodCode });
const viewed = z.strictObject({ view: city.view.optional() });

function decision(name: string, summary: string) {
  return {
    method: 'post',
    path: `${sheetPath}/${name}`,
    summary,
    parameters: terms.sheetPlace,
    body: review.decisionBody,
    answer: sheets.standing,
  } as const;
}

export const operations = {
  readMe: { method: 'get', path: '/api/v1/me', summary: 'Who is signed in', parameters: none, answer: accounts.me },
  listIndicators: {
    method: 'get',
    path: '/api/v1/indicators',
    summary: 'The indicators that are reported on',
    parameters: none,
    answer: z.array(indicators.listedIndicator),
  },
  readIndicator: {
    method: 'get',
    path: '/api/v1/indicators/{indicator}/{fiscalYear}',
    summary: 'An indicator as its file says it; the newest version unless another is asked for',
    parameters: indicators.indicatorPlace,
    query: z.strictObject({ version: z.coerce.number<string>().int().positive().optional() }),
    answer: indicator,
  },
  publishIndicator: {
    method: 'put',
    path: '/api/v1/indicators/{indicator}/{fiscalYear}',
    summary: 'Publish an indicator, or a new version of one (administrator)',
    parameters: indicators.indicatorPlace,
    // Parsed by the use case, which answers with places and cures.
    body: z.unknown(),
    answer: indicators.indicatorSummary,
  },
  readRowSchema: {
    method: 'get',
    path: '/api/v1/indicators/{indicator}/{fiscalYear}/row-schema',
    summary: "The JSON Schema of an indicator's rows, for systems that send them",
    parameters: indicators.indicatorPlace,
    query: z.strictObject({ quarter: z.enum(['1', '2', '3', '4']) }),
    answer: z.record(z.string(), z.unknown()),
  },
  listAssignments: {
    method: 'get',
    path: '/api/v1/assignments',
    summary: 'The sheets I must fill, with their days and states',
    parameters: none,
    answer: z.array(sheets.assignment),
  },
  readRoster: {
    method: 'get',
    path: '/api/v1/rosters/{district}',
    summary: 'The communities a district is expected to report on in a quarter',
    parameters: z.strictObject({ district: terms.districtCode }),
    query: z.strictObject({ period: terms.periodCode }),
    answer: registers.roster,
  },
  readSubmission: {
    method: 'get',
    path: sheetPath,
    summary: 'A sheet as it is stored, with its revision as ETag',
    parameters: terms.sheetPlace,
    answer: sheets.submission,
  },
  saveDraft: {
    method: 'put',
    path: sheetPath,
    summary: 'Store a sheet as it is, errors and all (If-Match)',
    parameters: terms.sheetPlace,
    body: sheets.submissionContent,
    answer: sheets.submission,
  },
  submit: {
    method: 'post',
    path: `${sheetPath}/submit`,
    summary: 'Submit a sheet: stored, counted and acknowledged by a receipt (If-Match, Idempotency-Key)',
    parameters: terms.sheetPlace,
    body: sheets.submissionContent,
    answer: sheets.receipt,
  },
  readReceipt: {
    method: 'get',
    path: '/api/v1/receipts/{id}',
    summary: 'A receipt',
    parameters: z.strictObject({ id: z.string().max(64) }),
    answer: sheets.receipt,
  },
  readConsolidation: {
    method: 'get',
    path: cityPath,
    summary: "The city's figure and every district's line, as accepted, as submitted or as filled now",
    parameters: cityPlace,
    query: viewed,
    answer: city.consolidation,
  },
  readConsolidationRows: {
    method: 'get',
    path: `${cityPath}/rows`,
    summary: 'The rows behind a consolidation, district by district',
    parameters: cityPlace,
    query: viewed,
    answer: city.consolidationRows,
  },
  readTrend: {
    method: 'get',
    path: '/api/v1/trends/{indicator}',
    summary: 'An indicator through the quarters of its years',
    parameters: z.strictObject({ indicator: terms.indicatorCode }),
    query: viewed,
    answer: city.trend,
  },
  listProgress: {
    method: 'get',
    path: '/api/v1/progress/{fiscalYear}',
    summary: 'How far every indicator and quarter of a year has come',
    parameters: z.strictObject({ fiscalYear: terms.fiscalYear }),
    answer: z.array(city.periodProgress),
  },
  listAgencies: {
    method: 'get',
    path: '/api/v1/overviews/{fiscalYear}',
    summary: 'The agencies that have indicators in a year',
    parameters: z.strictObject({ fiscalYear: terms.fiscalYear }),
    answer: z.array(city.agency),
  },
  readOverview: {
    method: 'get',
    path: '/api/v1/overviews/{fiscalYear}/{agency}',
    summary: "An agency's year: its indicators, four quarters each, with results, targets and evaluations",
    parameters: z.strictObject({ fiscalYear: terms.fiscalYear, agency: z.string().max(4) }),
    answer: city.overview,
  },
  readReview: {
    method: 'get',
    path: `${sheetPath}/review`,
    summary: 'A sheet as its reviewer sees it, with its step as ETag',
    parameters: terms.sheetPlace,
    answer: review.review,
  },
  readRevision: {
    method: 'get',
    path: `${sheetPath}/revisions/{revision}`,
    summary: 'A stored revision as it was',
    parameters: z.strictObject({ ...terms.sheetPlace.shape, revision: z.coerce.number<string>().int().positive() }),
    answer: review.revision,
  },
  withdraw: decision('withdraw', 'Take a submission back before it is taken up (district; If-Match: step)'),
  takeUp: decision('take-up', 'Take a submission up for review: it can no longer be withdrawn (If-Match: step)'),
  accept: decision('accept', 'Accept a submission (If-Match: step)'),
  returnSheet: {
    ...decision('return', 'Give a submission back to be mended, whole or in chosen rows and cells (If-Match: step)'),
    body: review.returnBody,
  },
  reopen: {
    ...decision('reopen', 'Open an accepted sheet again, with a reason (If-Match: step)'),
    body: review.reopenBody,
  },
  evaluate: {
    ...decision('evaluate', 'Give an accepted sheet its scores (If-Match: step)'),
    body: review.evaluateBody,
  },
  acceptMany: {
    method: 'post',
    path: '/api/v1/submissions/{indicator}/{period}/accept',
    summary: 'Accept several submissions, each as it was seen; every one ends for itself',
    parameters: cityPlace,
    body: review.acceptManyBody,
    answer: review.acceptManyAnswer,
  },
  listWindows: {
    method: 'get',
    path: '/api/v1/windows',
    summary: 'The quarters that are reported on: their days, and who has been given more',
    parameters: none,
    answer: z.array(calendar.quarterDays),
  },
  setWindow: {
    method: 'put',
    path: '/api/v1/windows/{period}',
    summary: "Set a quarter's opening, due and closing day",
    parameters: z.strictObject({ period: terms.periodCode }),
    body: calendar.windowBody,
    answer: calendar.quarterDays,
  },
  extendWindow: {
    method: 'put',
    path: '/api/v1/windows/{period}/extensions/{district}',
    summary: 'Give a district more time in a quarter, with a reason',
    parameters: z.strictObject({ period: terms.periodCode, district: terms.districtCode }),
    body: calendar.extensionBody,
    answer: calendar.quarterDays,
  },
  cancelIndicator: {
    method: 'put',
    path: '/api/v1/indicators/{indicator}/{fiscalYear}/cancellation',
    summary: 'Cancel an indicator from a quarter on, or take that back; what was reported stays',
    parameters: indicators.indicatorPlace,
    body: calendar.cancellationBody,
    answer: indicators.listedIndicator,
  },
  readEvaluationScale: {
    method: 'get',
    path: '/api/v1/evaluation-scale',
    summary: 'The scores of an evaluation: what they are called and may be',
    parameters: none,
    answer: review.evaluationScale,
  },
  setEvaluationScale: {
    method: 'put',
    path: '/api/v1/evaluation-scale',
    summary: 'Set the scores of an evaluation; what has been given stays as it is',
    parameters: none,
    body: review.evaluationScale,
    answer: review.evaluationScale,
  },
  readMail: {
    method: 'get',
    path: '/api/v1/me/mail',
    summary: 'Where my daily digest goes',
    parameters: none,
    answer: notices.mailSettings,
  },
  setMail: {
    method: 'put',
    path: '/api/v1/me/mail',
    summary: 'Set where my daily digest goes, or that I want none',
    parameters: none,
    body: notices.mailBody,
    answer: notices.mailSettings,
  },
  readRegister: {
    method: 'get',
    path: '/api/v1/registers/{district}',
    summary: "A district's register with its history, its id as ETag",
    parameters: z.strictObject({ district: terms.districtCode }),
    answer: registers.register,
  },
  previewRegister: {
    method: 'post',
    path: '/api/v1/registers/{district}/preview',
    summary: 'What a change of a register would do, also to open sheets; nothing is stored (planning, administrator)',
    parameters: z.strictObject({ district: terms.districtCode }),
    body: registers.registerProposal,
    answer: registers.registerPreview,
  },
  changeRegister: {
    method: 'put',
    path: '/api/v1/registers/{district}',
    summary: 'Change a register from a quarter on (If-Match; planning, administrator)',
    parameters: z.strictObject({ district: terms.districtCode }),
    body: registers.registerChangeOrder,
    answer: registers.registerChanged,
  },
  readTargets: {
    method: 'get',
    path: '/api/v1/targets/{fiscalYear}',
    summary: "The targets of a year's indicators (planning, administrator)",
    parameters: z.strictObject({ fiscalYear: terms.fiscalYear }),
    answer: indicators.yearTargets,
  },
  changeTargets: {
    method: 'put',
    path: '/api/v1/targets/{fiscalYear}',
    summary: 'Change targets: a new version of each indicator, all or none (planning, administrator)',
    parameters: z.strictObject({ fiscalYear: terms.fiscalYear }),
    body: indicators.targetsOrder,
    answer: indicators.targetsChanged,
  },
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof operations;

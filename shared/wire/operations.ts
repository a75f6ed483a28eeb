import { z } from 'zod';
import { indicator } from '../spec/indicator.ts';
import * as rosters from './roster-schemas.ts';
import * as schemas from './schemas.ts';

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
    path: '/api/v1/consolidations/{indicator}/{period}',
    summary: "The city's figure and every district's line",
    parameters: z.strictObject({ indicator: schemas.indicatorCode, period: schemas.periodCode }),
    answer: schemas.consolidation,
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
    parameters: z.strictObject({ fiscalYear: rosters.fiscalYear }),
    answer: rosters.yearTargets,
  },
  changeTargets: {
    method: 'put',
    path: '/api/v1/targets/{fiscalYear}',
    summary: 'Change targets: a new version of each indicator, all or none (planning, administrator)',
    parameters: z.strictObject({ fiscalYear: rosters.fiscalYear }),
    body: rosters.targetsOrder,
    answer: rosters.targetsChanged,
  },
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof operations;

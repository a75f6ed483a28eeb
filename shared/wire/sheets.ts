import { z } from 'zod';
import type { Progress } from '../rules/sheets/assess.ts';
import { acts, type Restated, type Standing } from '../rules/sheets/workflow.ts';
import { reportDemands } from '../terms/report-demand.ts';
import type { Annex, SheetContent } from '../terms/sheet.ts';
import { everybody, officers } from './access.ts';
import { entryRow } from './entry-row.ts';
import { resultSummary } from './indicators.ts';
import { wholeTable } from './limits.ts';
import type { Operations } from './operation.ts';
import { parameters } from './parameters.ts';
import {
  answers,
  at,
  by,
  cancellation,
  differenceText,
  evaluation,
  extension,
  plea,
  quarter,
  reportingWindow,
  result,
  returnRequest,
  sheetPlace,
  sheetState,
  text,
  windowState,
  written,
} from './terms.ts';
import { districtsNow } from './together.ts';

/** What crosses the network of an office's sheet: as it is filled, sent and acknowledged, and where it stands. */

/** How much an annex may have; the pane asks for no more. */
export const annexLimits = { summary: 20_000, projects: 50, project: 500, links: 20, linkName: 200, address: 2_000 };

const httpsAddress = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).max(annexLimits.address);

/** A report's annex as it is stored; what says nothing is left out when it is sent. */
export const annex = z.strictObject({
  summary: written.max(annexLimits.summary),
  projects: z.array(written.trim().min(1).max(annexLimits.project)).max(annexLimits.projects),
  links: z
    .array(z.strictObject({ name: written.trim().min(1).max(annexLimits.linkName), address: httpsAddress }))
    .max(annexLimits.links),
}) satisfies z.ZodType<Annex>;

/**
 * What an office sends: rows as typed, as many as its sheet can have (rules/sheets/most-rows.ts), and the quarter's report.
 * Numbers derived from them are never sent.
 */
export const sheetContent = z.strictObject({
  rows: z.array(entryRow),
  report: written.max(20_000),
  notApplicable: z.boolean(),
  /** What was carried over from an earlier quarter and not touched is unchanged. */
  confirmed: z.boolean().optional(),
  /** To what the planning office asked for, where it asked. */
  answers: answers.optional(),
  ...annex.partial().shape,
}) satisfies z.ZodType<SheetContent>;

/** Rows of a sheet, or districts in an owner's sheet over them: see Progress in rules/sheets/assess.ts. */
export const progress = z.strictObject({
  expected: z.number().int(),
  filled: z.number().int(),
  valid: z.number().int(),
  excluded: z.number().int(),
  carried: z.number().int(),
  unchanged: z.number().int(),
}) satisfies z.ZodType<Progress>;

/** What a sheet came to: by which version of the indicator and which register it was counted, and held against what. */
export const figures = {
  version: z.number().int().positive(),
  /** Id of the register whose roster it was counted by. */
  roster: z.string(),
  /** The version that sets the target of its main figure, and that target; null where there is none for what it counts. */
  targetVersion: z.number().int().positive(),
  target: z.string().nullable(),
};

/** On what the figures stand that are shown of a sheet. */
export const basis = z.strictObject({
  ...figures,
  /** Accepted: they stay as they are, whatever comes into force. */
  frozen: z.boolean(),
  /** Counted anew after they were accepted: when, by whom and why, and what had been accepted. */
  restated: z
    .strictObject({
      at,
      by,
      reason: z.string(),
      accepted: z.strictObject({ ...figures, result, progress, againstTarget: differenceText }),
    })
    .nullable(),
});
export type Basis = z.infer<typeof basis>;

/**
 * What a district has last sent of a sheet, whether or not it still counts: it may have been withdrawn or given back.
 * `content` is null where it is the stored revision itself. `result` is what the receipt says.
 */
export const sentRevision = z.strictObject({
  revision: z.number().int().positive(),
  at,
  result,
  /** Its receipt's code. */
  code: z.string(),
  content: z
    .strictObject({
      rows: z.array(entryRow),
      report: z.string(),
      notApplicable: z.boolean(),
      confirmed: z.boolean(),
      ...annex.shape,
    })
    .nullable(),
});
export type SentRevision = z.infer<typeof sentRevision>;

/**
 * A sheet as the server holds it. While nothing has been stored `revision` is 0, and `rows` are those that a cumulative
 * quarter starts with.
 */
export const serverSheet = z.strictObject({
  ...sheetPlace.shape,
  /** How the office is called whose it is. */
  office: text,
  state: sheetState,
  /** How many events the sheet has seen; the revision counts stored contents only. */
  step: z.number().int().nonnegative(),
  revision: z.number().int().nonnegative(),
  /** The indicator's version that the rows were entered under. */
  indicatorVersion: z.number().int().positive(),
  rows: z.array(entryRow),
  report: z.string(),
  notApplicable: z.boolean(),
  confirmed: z.boolean(),
  answers,
  ...annex.shape,
  /** What the district has submitted earlier in the year: see Earlier in rules/sheets/carried-over.ts. */
  earlier: z.strictObject({ quarter, rows: z.array(entryRow) }).nullable(),
  reportDemand: z.enum(reportDemands),
  /** What the planning office has asked for, and the rows as they were then; null while nothing is asked. */
  returned: z.strictObject({ request: returnRequest, rows: z.array(entryRow) }).nullable(),
  cancelled: cancellation.nullable(),
  /** The district's wish to have it reopened, and what was answered; null where there is none. */
  plea: plea.nullable(),
  /** As the server counted it from the rows when they came, or as it was restated; null while nothing has been stored. */
  result: result.nullable(),
  /** By what it is laid and checked; null while nothing has been stored. */
  basis: basis.nullable(),
  /** What the districts come to together by now, where it is the owner's sheet over them. */
  districtsNow: districtsNow.nullable(),
  savedAt: z.iso.datetime().nullable(),
  savedBy: z.string().nullable(),
  submittedAt: z.iso.datetime().nullable(),
  receipt: z.string().nullable(),
  /** Null while nothing has been sent. */
  sent: sentRevision.nullable(),
});
export type ServerSheet = z.infer<typeof serverSheet>;

/** What proves a receipt, whatever becomes of the database: see rules/receipts/statement.ts. */
export const seal = z.strictObject({
  /** SHA-256 of the canonical text of what was sent: rows, report, answers. */
  content: z.string(),
  /** By what it was counted, and the target of the same version for its main figure; null where it has none. */
  version: z.number().int().positive(),
  roster: z.string(),
  target: z.string().nullable(),
  /** Id of the key that has signed it, and the signature (Ed25519) in base64url. */
  key: z.string(),
  signature: z.string(),
});
export type Seal = z.infer<typeof seal>;

/** What the district keeps as proof that a submission has arrived. */
export const receipt = z.strictObject({
  id: z.string(),
  ...sheetPlace.shape,
  revision: z.number().int().positive(),
  rows: z.number().int(),
  result,
  submittedAt: z.iso.datetime(),
  submittedBy: z.string(),
  late: z.boolean(),
  /** SHA-256 of the stored content, so that a copy can be compared. */
  fingerprint: z.string(),
  /** By which anyone finds it at `/verify`. Receipts that are older than codes are stored without, and read with one. */
  code: z.string().optional(),
  /** Receipts that are older than seals have none. */
  seal: seal.optional(),
});
export type Receipt = z.infer<typeof receipt>;

/** A receipt without what is not proven by it: names, and what follows from the rest. */
export const receiptStatement = receipt
  .omit({ submittedBy: true, code: true })
  .extend({ seal: seal.omit({ signature: true }).optional() });
export type ReceiptStatement = z.infer<typeof receiptStatement>;

/** A receipt as a file, which `npm run verify -- receipt.json` checks without the server. */
export const receiptFile = z.strictObject({
  traimat: z.literal('receipt'),
  code: z.string(),
  statement: receiptStatement,
  /** Null for one that is older than seals. */
  signature: z.string().nullable(),
  content: sheetContent,
});
export type ReceiptFile = z.infer<typeof receiptFile>;

/** One sheet that an office must fill, with how the office is called. */
export const assignment = z.strictObject({
  ...sheetPlace.shape,
  office: text,
  /** Whether it has no rows, since it is over what the districts come to. */
  overDistricts: z.boolean(),
  title: text,
  results: z.array(resultSummary),
  ...reportingWindow.shape,
  window: windowState,
  /** More time that this district has been given; its days are in `dueOn` and `closesOn` already. */
  extension: extension.nullable(),
  cancelled: cancellation.nullable(),
  state: sheetState,
  step: z.number().int().nonnegative(),
  revision: z.number().int().nonnegative(),
  request: returnRequest.nullable(),
  evaluation: evaluation.nullable(),
  /**
   * How many rows are filled in, and of how many; `of` is null where the office adds its own. Of an owner's sheet over the
   * districts, how many districts are in it. Null while nothing is stored.
   */
  filled: z.strictObject({ rows: z.number().int(), of: z.number().int().nullable() }).nullable(),
  result: result.nullable(),
  basis: basis.nullable(),
  againstTarget: differenceText,
});
export type Assignment = z.infer<typeof assignment>;

/** An accepted revision's rows counted anew. */
export const restated = z.strictObject({
  version: z.number().int().positive(),
  roster: z.string(),
  result,
  progress,
  at,
  by,
  reason: z.string(),
}) satisfies z.ZodType<Restated>;

/** Where a sheet stands after a decision. */
export const standing = z.strictObject({
  state: sheetState,
  step: z.number().int().nonnegative(),
  revision: z.number().int().nonnegative(),
  submitted: z.number().int().nullable(),
  submittedAt: at.nullable(),
  late: z.boolean(),
  accepted: z.number().int().nullable(),
  acceptedUnder: z.number().int().positive().nullable(),
  restated: restated.nullable(),
  request: returnRequest.nullable(),
  evaluation: evaluation.nullable(),
  plea: plea.nullable(),
}) satisfies z.ZodType<Standing>;

/** One thing that was done to a sheet: appended, never changed. */
export const sheetEvent = z.strictObject({
  step: z.number().int().positive(),
  act: z.enum(acts),
  at,
  by,
  /** The newest revision when it was done; for a save or a submission the one it stored. */
  revision: z.number().int().nonnegative(),
  /** It stored a draft whose content was pruned since. */
  pruned: z.boolean(),
  message: z.string(),
  /** The state after it. */
  state: sheetState,
  /** What was asked for, with a return or a reopening. */
  request: returnRequest.nullable(),
  /** What was given, with an evaluation. */
  evaluation: evaluation.nullable(),
  /** What it has been counted as, with a restatement. */
  restated: restated.nullable(),
});
export type SheetEvent = z.infer<typeof sheetEvent>;

export const sheetPath = '/api/v1/sheets/{indicator}/{period}/{office}';

/** What a district cannot store now, or not on what is stored. */
const storing = ['no-register', 'indicator-cancelled', 'quarter-not-open', 'quarter-closed', 'wrong-state'] as const;

export const sheetOperations = {
  listAssignments: {
    method: 'get',
    path: '/api/v1/assignments',
    summary: 'The sheets I must fill, with their days and states: of a year, or of all in which I have something to do',
    access: everybody,
    asOf: true,
    fresh: 'log',
    query: z.strictObject({ fiscalYear: parameters.fiscalYear.form.optional() }),
    answer: z.array(assignment),
  },
  readSheet: {
    method: 'get',
    path: sheetPath,
    summary: 'A sheet as it is stored, with its revision as ETag',
    access: everybody,
    asOf: true,
    answer: serverSheet,
  },
  saveDraft: {
    method: 'put',
    path: sheetPath,
    summary: 'Store a sheet as it is, errors and all',
    access: officers,
    ifMatch: 'revision',
    body: sheetContent,
    limits: wholeTable,
    answer: serverSheet,
    refusals: ['too-many-rows', ...storing, 'drafts-too-large', 'revision-conflict', 'sheet-moved'],
  },
  submit: {
    method: 'post',
    path: `${sheetPath}/submit`,
    summary: 'Submit a sheet: stored, counted and acknowledged by a receipt',
    access: officers,
    ifMatch: 'revision',
    keyed: true,
    body: sheetContent,
    limits: wholeTable,
    answer: receipt,
    refusals: ['too-many-rows', ...storing, 'revision-conflict', 'sheet-moved', 'has-issues'],
  },
  readReceipt: {
    method: 'get',
    path: '/api/v1/receipts/{id}',
    summary: 'A receipt, by its number or its code',
    access: everybody,
    answer: receipt,
  },
  readReceiptFile: {
    method: 'get',
    path: '/api/v1/receipts/{id}/file',
    summary: 'A receipt with what was sent, to be checked without the server',
    access: everybody,
    answer: receiptFile,
    exports: true,
  },
} as const satisfies Operations;

import { z } from 'zod';
import { resultDefinition } from '../indicator/measure.ts';
import { type ReportingWindow, windowStates } from '../rules/calendar/reporting-window.ts';
import { noFigures } from '../terms/figure.ts';
import { parsePeriod } from '../terms/period.ts';
import { answers, cancellation, evaluation, extension, returnRequest, submissionState } from './standing-schemas.ts';

/** The shapes that cross the network, in both directions; every one is strict. */

export const text = z.strictObject({ th: z.string(), en: z.string() });

export const indicatorCode = z.string().regex(/^\d{4}-\d{3,4}$/);
export const districtCode = z.string().regex(/^10\d{2}$/);
export const periodCode = z.string().refine((code) => parsePeriod(code) !== null, 'a period is written like 2563-Q1');

/** A sheet's place: which indicator, quarter and district. */
export const sheetPlace = z.strictObject({ indicator: indicatorCode, period: periodCode, district: districtCode });
export type SheetPlace = z.infer<typeof sheetPlace>;

export const role = z.enum(['district', 'planning', 'administrator', 'viewer']);
export type Role = z.infer<typeof role>;

const figure = z.union([z.strictObject({ text: z.string() }), z.strictObject({ none: z.enum(noFigures) })]);

export const result = z.strictObject({
  measures: z.record(z.string(), z.string()),
  figures: z.record(z.string(), figure),
});

/** Limits on what a district may send: far above what any roster needs, far below what hurts. */
export const maximumRows = 12_000;
export const maximumBodyBytes = 5 * 1024 * 1024;

export const cell = z.union([z.string().max(2_000), z.number(), z.boolean(), z.null()]);
export const entryRow = z.record(z.string().max(64), cell);

/** What a district sends: rows as typed, and the quarter's report. Numbers derived from them are never sent. */
export const submissionContent = z.strictObject({
  rows: z.array(entryRow).max(maximumRows),
  report: z.string().max(20_000),
  notApplicable: z.boolean(),
  /** To what the planning office asked for, where it asked. */
  answers: answers.optional(),
});

/** A sheet as the server holds it. `revision` is 0 and `rows` empty while nothing has been stored. */
export const submission = z.strictObject({
  ...sheetPlace.shape,
  state: submissionState,
  /** How many events the sheet has seen; the revision counts stored contents only. */
  step: z.number().int().nonnegative(),
  revision: z.number().int().nonnegative(),
  /** The indicator's version that the rows were entered under. */
  indicatorVersion: z.number().int().positive(),
  rows: z.array(entryRow),
  report: z.string(),
  notApplicable: z.boolean(),
  answers,
  /** What the planning office has asked for, and the rows as they were then; null while nothing is asked. */
  returned: z.strictObject({ request: returnRequest, rows: z.array(entryRow) }).nullable(),
  cancelled: cancellation.nullable(),
  /** As the server counted it from the rows; null while nothing has been stored. */
  result: result.nullable(),
  savedAt: z.iso.datetime().nullable(),
  savedBy: z.string().nullable(),
  submittedAt: z.iso.datetime().nullable(),
  receipt: z.string().nullable(),
});
export type Submission = z.infer<typeof submission>;

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
});
export type Receipt = z.infer<typeof receipt>;

/** `before` the opening day, `open`, `late` (after the due day, still open), `closed`. */
export const windowState = z.enum(windowStates);

export const reportingWindow = z.strictObject({
  opensOn: z.iso.date(),
  dueOn: z.iso.date(),
  closesOn: z.iso.date(),
}) satisfies z.ZodType<ReportingWindow>;

/** What a list says of an indicator's result, the main one first. */
export const resultSummary = resultDefinition.pick({
  key: true,
  name: true,
  unit: true,
  decimals: true,
  target: true,
  better: true,
});

/** One sheet that a district must fill. */
export const assignment = z.strictObject({
  ...sheetPlace.shape,
  title: text,
  results: z.array(resultSummary),
  ...reportingWindow.shape,
  window: windowState,
  /** More time that this district has been given; its days are in `dueOn` and `closesOn` already. */
  extension: extension.nullable(),
  cancelled: cancellation.nullable(),
  state: submissionState,
  step: z.number().int().nonnegative(),
  revision: z.number().int().nonnegative(),
  request: returnRequest.nullable(),
  evaluation: evaluation.nullable(),
  result: result.nullable(),
});
export type Assignment = z.infer<typeof assignment>;

/** An indicator as a list shows it. */
export const indicatorSummary = z.strictObject({
  code: indicatorCode,
  fiscalYear: z.number().int(),
  version: z.number().int().positive(),
  /** Not to be reported on yet: shown to the planning office and the administrator only. */
  draft: z.boolean(),
  title: text,
  results: z.array(resultSummary),
});
export type IndicatorSummary = z.infer<typeof indicatorSummary>;

/** An indicator of the list, and whether any quarter of its year is reported on. */
export const listedIndicator = z.strictObject({
  ...indicatorSummary.shape,
  reported: z.boolean(),
  cancelled: cancellation.nullable(),
});
export type ListedIndicator = z.infer<typeof listedIndicator>;

export const fiscalYear = z.coerce.number<string>().int().min(2500).max(2599);

/** An indicator of one fiscal year. */
export const indicatorPlace = z.strictObject({ indicator: indicatorCode, fiscalYear });

/** One thing that is wrong in an indicator file: where it stands, and what to do. */
export const specFault = z.strictObject({ path: z.array(z.union([z.string(), z.number()])), what: text, cure: text });

export const community = z.strictObject({ code: z.string(), name: z.string(), kind: z.string() });
export const roster = z.strictObject({
  district: districtCode,
  period: periodCode,
  demo: z.boolean(),
  communities: z.array(community),
});

export const me = z.strictObject({
  username: z.string(),
  displayName: z.string(),
  role,
  /** DOPA code, for the role `district`. */
  district: districtCode.nullable(),
});
export type Me = z.infer<typeof me>;

export const issue = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning']),
  row: z.number().int().nullable(),
  subject: z.string(),
  subjectName: z.string(),
  column: z.string().nullable(),
  header: text.nullable(),
  what: text,
  cure: text,
});

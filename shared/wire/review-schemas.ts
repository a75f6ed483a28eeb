import { z } from 'zod';
import { flagKinds } from '../rules/review/flags.ts';
import { views } from '../rules/sheets/workflow.ts';
import {
  districtCode,
  entryRow,
  indicatorCode,
  issue,
  periodCode,
  reportingWindow,
  result,
  resultSummary,
  sheetPlace,
  text,
  windowState,
} from './schemas.ts';
import {
  answers,
  cancellation,
  evaluation,
  extension,
  maximumReturnItems,
  message,
  reason,
  returnItem,
  returnRequest,
  scores,
  sheetEvent,
  standing,
  submissionState,
} from './standing-schemas.ts';

/** What the planning office reads and decides. */

export const view = z.enum(views);

/** Rows of a sheet: see Progress in rules/sheets/assess.ts. */
export const progress = z.strictObject({
  expected: z.number().int(),
  filled: z.number().int(),
  valid: z.number().int(),
  excluded: z.number().int(),
});

export const flag = z.strictObject({ kind: z.enum(flagKinds), text });

/** Exact decimal text, or none where one of the two has no number. */
const differenceText = z.string().nullable();

/** A district in a quarter of an indicator. */
export const districtLine = z.strictObject({
  district: districtCode,
  name: text,
  zone: text,
  state: submissionState,
  step: z.number().int().nonnegative(),
  /** The newest stored revision, and the one that the view shows. */
  revision: z.number().int().nonnegative(),
  shown: z.number().int().positive().nullable(),
  submittedAt: z.iso.datetime().nullable(),
  /** Submitted after the due day. */
  late: z.boolean(),
  /** Its own due day, later than the quarter's where it has been given more time. */
  dueOn: z.iso.date(),
  extended: z.boolean(),
  /** Nothing has been submitted, and the due day is over. */
  overdue: z.boolean(),
  /** Of the shown revision, like all that follows; null where the view shows none. */
  progress: progress.nullable(),
  result: result.nullable(),
  /** The main figure less its target, and less last quarter's figure of the same view. */
  againstTarget: differenceText,
  againstPrevious: differenceText,
  flags: z.array(flag),
  request: returnRequest.nullable(),
  evaluation: evaluation.nullable(),
});
export type DistrictLine = z.infer<typeof districtLine>;

/** Several districts together: their sums' result, and how many are in it. */
const together = {
  result,
  /** Districts whose numbers are in it, that have said that nothing applies to them, and that are to report. */
  counted: z.number().int(),
  notApplicable: z.number().int(),
  expected: z.number().int(),
};

/** The city's result in one of the views, from the sums over its districts, by zone, and every district's line. */
export const consolidation = z.strictObject({
  indicator: indicatorCode,
  /** The version by which everything is counted. */
  version: z.number().int(),
  period: periodCode,
  view,
  ...reportingWindow.shape,
  window: windowState,
  cancelled: cancellation.nullable(),
  /** When it was made. */
  at: z.iso.datetime(),
  city: z.strictObject({ ...together, againstTarget: differenceText, againstPrevious: differenceText }),
  zones: z.array(z.strictObject({ zone: text, ...together })),
  districts: z.array(districtLine),
});
export type Consolidation = z.infer<typeof consolidation>;

/** The rows behind a consolidation, district by district. */
export const consolidationRows = z.strictObject({
  indicator: indicatorCode,
  period: periodCode,
  view,
  districts: z.array(
    z.strictObject({
      district: districtCode,
      state: submissionState,
      revision: z.number().int().positive(),
      savedAt: z.iso.datetime(),
      savedBy: z.string(),
      rows: z.array(entryRow),
    }),
  ),
});
export type ConsolidationRows = z.infer<typeof consolidationRows>;

/** An indicator through the quarters of its years, oldest first: only quarters that are reported on. */
export const trend = z.strictObject({
  indicator: indicatorCode,
  view,
  points: z.array(
    z.strictObject({
      period: periodCode,
      cancelled: z.boolean(),
      target: z.string().nullable(),
      ...together,
      /** District code → its result in the view; districts without one are left out. */
      districts: z.record(districtCode, result),
    }),
  ),
});
export type Trend = z.infer<typeof trend>;

/** One indicator and quarter, as far as a list of all of them shows it. */
export const periodProgress = z.strictObject({
  indicator: indicatorCode,
  title: text,
  owner: text,
  results: z.array(resultSummary),
  period: periodCode,
  target: z.string().nullable(),
  ...reportingWindow.shape,
  window: windowState,
  cancelled: cancellation.nullable(),
  /** How many districts stand where; those that have not begun are `none`. */
  states: z.record(submissionState, z.number().int()),
  late: z.number().int(),
  overdue: z.number().int(),
  /** Of what has been submitted. */
  ...together,
});
export type PeriodProgress = z.infer<typeof periodProgress>;

/**
 * An agency's year: a district office's own sheets, or the city's result of the indicators that another agency owns.
 * `evaluated` counts sheets: of a district's own one at most.
 */
export const overview = z.strictObject({
  agency: z.strictObject({ code: z.string(), name: text, district: districtCode.nullable() }),
  fiscalYear: z.number().int(),
  lines: z.array(
    z.strictObject({
      indicator: indicatorCode,
      title: text,
      results: z.array(resultSummary),
      quarters: z.array(
        z.strictObject({
          period: periodCode,
          target: z.string().nullable(),
          /** As accepted where it has been, else as submitted; null where nothing was. */
          result: result.nullable(),
          /** The district's own; null for the city's. */
          state: submissionState.nullable(),
          late: z.boolean(),
          evaluation: evaluation.nullable(),
          evaluated: z.number().int(),
          expected: z.number().int(),
          cancelled: z.boolean(),
        }),
      ),
    }),
  ),
});
export type Overview = z.infer<typeof overview>;

/** The agencies that have an overview of a year: district offices, and owners of indicators. */
export const agency = z.strictObject({ code: z.string(), name: text, district: districtCode.nullable() });
export type Agency = z.infer<typeof agency>;

/** A stored revision as it was: rows, who and when, and under which rules. */
export const revision = z.strictObject({
  ...sheetPlace.shape,
  revision: z.number().int().positive(),
  indicatorVersion: z.number().int().positive(),
  rows: z.array(entryRow),
  report: z.string(),
  notApplicable: z.boolean(),
  answers,
  result,
  progress,
  savedAt: z.iso.datetime(),
  savedBy: z.string(),
});
export type Revision = z.infer<typeof revision>;

/** Everything a reviewer sees of a sheet. */
export const review = z.strictObject({
  standing,
  /** What is to be looked at: the submitted revision, or the newest one where nothing is submitted; null where nothing is stored. */
  content: revision.nullable(),
  /** What the reviewer saw last: the revision that was returned or reopened, else the submission before; null for a first one. */
  before: revision.nullable(),
  /** Findings in the content: errors of a draft, and warnings with their remarks. */
  issues: z.array(issue),
  flags: z.array(flag),
  againstTarget: differenceText,
  againstPrevious: differenceText,
  /** The report of the quarter before, to be read beside this one. */
  previousReport: z.string().nullable(),
  cancelled: cancellation.nullable(),
  events: z.array(sheetEvent),
});
export type Review = z.infer<typeof review>;

export const returnBody = z.strictObject({
  message,
  items: z.array(returnItem).max(maximumReturnItems),
});
export const decisionBody = z.strictObject({ message: message.default('') });
export const reopenBody = z.strictObject({ message: reason });
export const evaluateBody = z.strictObject({ scores, remark: message });

/** Several acceptances at once: each sheet as it was seen. */
export const acceptManyBody = z.strictObject({
  sheets: z
    .array(z.strictObject({ district: districtCode, step: z.number().int().nonnegative() }))
    .min(1)
    .max(50),
  message: message.default(''),
});
/** How each ended: accepted, or why not; the others are not touched by it. */
export const acceptManyAnswer = z.strictObject({
  outcomes: z.array(
    z.strictObject({
      district: districtCode,
      accepted: z.boolean(),
      problem: z.strictObject({ code: z.string(), title: text, cure: text }).nullable(),
    }),
  ),
});

/** A quarter's days, and the districts that have been given more. */
export const quarterDays = z.strictObject({
  period: periodCode,
  ...reportingWindow.shape,
  window: windowState,
  extensions: z.array(extension),
});
export type QuarterDays = z.infer<typeof quarterDays>;
export const windowBody = z.strictObject({ ...reportingWindow.shape });
export const extensionBody = z.strictObject({ dueOn: z.iso.date(), reason });

/** `fromQuarter` null takes a cancellation back. */
export const cancellationBody = z.strictObject({ fromQuarter: z.literal([1, 2, 3, 4]).nullable(), reason });

/** How many scores a scale has at most. */
export const mostScores = 6;
export const scoreKey = z.string().regex(/^[0-9A-Za-z.]{1,8}$/);
export const scoreDefinition = z.strictObject({
  key: scoreKey,
  name: z.strictObject({ th: z.string().trim().min(1).max(80), en: z.string().trim().min(1).max(80) }),
  values: z.array(z.number().min(0).max(1_000)).min(1).max(50),
});
export const evaluationScale = z.strictObject({
  scores: z
    .array(scoreDefinition)
    .min(1)
    .max(mostScores)
    .refine((scores) => new Set(scores.map(({ key }) => key)).size === scores.length, 'two scores of one key'),
});
export type EvaluationScale = z.infer<typeof evaluationScale>;

/** Where a person's daily digest goes. */
export const mailBody = z.strictObject({ address: z.email().max(254).nullable(), digest: z.boolean() });
/** `available`: whether this server can send mail at all. */
export const mailSettings = z.strictObject({ ...mailBody.shape, available: z.boolean() });
export type MailSettings = z.infer<typeof mailSettings>;

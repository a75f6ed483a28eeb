import { z } from 'zod';
import { acts } from '../rules/sheets/workflow.ts';
import { submissionStates } from '../terms/submission.ts';

/** The shapes of where a sheet stands and what was decided of it: terms/review.ts and rules/sheets/workflow.ts say what they mean. */

export const submissionState = z.enum(submissionStates);

/** What people write to each other about a sheet. */
export const message = z.string().trim().max(2_000);
export const reason = message.min(1);
/** A name as a person is shown. */
const by = z.string();
const at = z.iso.datetime();

export const returnItem = z.strictObject({
  subject: z.string().min(1).max(64),
  column: z.string().max(64).nullable(),
  message,
});
export const maximumReturnItems = 500;

export const returnRequest = z.strictObject({
  revision: z.number().int(),
  reopened: z.boolean(),
  submittedAt: at.nullable(),
  message: z.string(),
  items: z.array(returnItem),
});

/** What a district answers, by `itemKey`. */
export const answers = z.record(z.string().max(140), z.string().max(2_000));

export const scores = z.record(z.string().max(8), z.number().nullable());
export const evaluation = z.strictObject({ scores, remark: z.string(), at, by });

export const cancellation = z.strictObject({
  fromQuarter: z.literal([1, 2, 3, 4]),
  reason: z.string(),
  at,
  by,
});

export const extension = z.strictObject({
  district: z.string(),
  dueOn: z.iso.date(),
  reason: z.string(),
  at,
  by,
});

/** Where a sheet stands after a decision. */
export const standing = z.strictObject({
  state: submissionState,
  step: z.number().int().nonnegative(),
  revision: z.number().int().nonnegative(),
  submitted: z.number().int().nullable(),
  submittedAt: at.nullable(),
  late: z.boolean(),
  accepted: z.number().int().nullable(),
  request: returnRequest.nullable(),
  evaluation: evaluation.nullable(),
});

/** One thing that was done to a sheet: appended, never changed. */
export const sheetEvent = z.strictObject({
  step: z.number().int().positive(),
  act: z.enum(acts),
  at,
  by,
  /** The newest revision when it was done; for a save or a submission the one it stored. */
  revision: z.number().int().nonnegative(),
  message: z.string(),
  /** The state after it. */
  state: submissionState,
  /** What was asked for, with a return or a reopening. */
  request: returnRequest.nullable(),
  /** What was given, with an evaluation. */
  evaluation: evaluation.nullable(),
});
export type SheetEvent = z.infer<typeof sheetEvent>;

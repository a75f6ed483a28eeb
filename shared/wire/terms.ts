import { z } from 'zod';
import { districts } from '../catalogue/districts.ts';
import { accountNameForm } from '../rules/accounts/account-name.ts';
import { type ReportingWindow, windowStates } from '../rules/calendar/reporting-window.ts';
import type { Cancellation, Extension } from '../terms/calendar.ts';
import { type Figure, noFigures } from '../terms/figure.ts';
import type { Issue } from '../terms/issue.ts';
import { parsePeriod, quarters } from '../terms/period.ts';
import { plainText } from '../terms/plain-text.ts';
import type { Community } from '../terms/register.ts';
import type { Result } from '../terms/result.ts';
import type { Evaluation, Plea, ReturnItem, ReturnRequest, Scores } from '../terms/review.ts';
import { sheetStates } from '../terms/sheet.ts';
import type { Text } from '../terms/text.ts';

/** The shapes of shared/terms as they cross the network, in both directions; every one is strict. */

export const text = z.strictObject({ th: z.string(), en: z.string() }) satisfies z.ZodType<Text>;

export const indicatorCode = z.string().regex(/^\d{4}-\d{3,4}$/);

export const districtCode = z.string().regex(/^\d{4}$/);

/** The code of an office that reports: a district's, or an owner's agency code (terms/office.ts). */
export const officeCode = z.string().regex(/^\d{4}$/);

/** An agency code that is no district's. */
export const departmentCode = z
  .string()
  .regex(/^\d{4}$/)
  .refine((code) => !districts.some(({ agencyCode }) => agencyCode === code), 'this code is of a district');

/** As it is kept: small letters, since capitals make no difference. */
export const accountName = z.string().toLowerCase().regex(accountNameForm);

export const periodCode = z.string().refine((code) => parsePeriod(code) !== null, 'a period is written like 2563-Q1');

export const quarter = z.literal([...quarters]);

/**
 * A sheet's place: which indicator and quarter, and whose. `district` has the code of any office; the field bears the name
 * that it had when districts alone reported, since facts and receipts of those years do.
 */
export const sheetPlace = z.strictObject({ indicator: indicatorCode, period: periodCode, district: officeCode });
export type SheetPlace = z.infer<typeof sheetPlace>;

export const figure = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({ none: z.enum(noFigures) }),
]) satisfies z.ZodType<Figure>;

export const result = z.strictObject({
  measures: z.record(z.string(), z.string()),
  figures: z.record(z.string(), figure),
}) satisfies z.ZodType<Result>;

/** Exact decimal text, or none where one of the two has no number. */
export const differenceText = z.string().nullable();

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
}) satisfies z.ZodType<Issue>;

export const community = z.strictObject({
  code: z.string(),
  name: z.string(),
  kind: z.string(),
}) satisfies z.ZodType<Community>;

/** What people write: without the signs that no text may have (terms/plain-text.ts), which the pane takes out, too. */
export const written = z.string().overwrite(plainText);

/** What people write to each other about a sheet. */
export const message = written.trim().max(2_000);

export const reason = message.min(1);

/** A name as a person is shown. */
export const by = z.string();

export const at = z.iso.datetime();

/** The shapes of where a sheet stands and what was decided of it: terms/review.ts and rules/sheets/workflow.ts say what they mean. */

export const sheetState = z.enum(sheetStates);

/** `before` the opening day, `open`, `late` (after the due day, still open), `closed`. */
export const windowState = z.enum(windowStates);

export const reportingWindow = z.strictObject({
  opensOn: z.iso.date(),
  dueOn: z.iso.date(),
  closesOn: z.iso.date(),
}) satisfies z.ZodType<ReportingWindow>;

export const returnItem = z.strictObject({
  subject: z.string().min(1).max(64),
  column: z.string().max(64).nullable(),
  message,
}) satisfies z.ZodType<ReturnItem>;

export const maximumReturnItems = 500;

export const returnRequest = z.strictObject({
  revision: z.number().int(),
  reopened: z.boolean(),
  submittedAt: at.nullable(),
  message: z.string(),
  items: z.array(returnItem),
}) satisfies z.ZodType<ReturnRequest>;

/** What a district answers, by `itemKey`. */
export const answers = z.record(z.string().max(140), written.max(2_000));

export const scores = z.record(z.string().max(8), z.number().nullable()) satisfies z.ZodType<Scores>;

/** A number of an evaluation, 0 to 9,999 with at most four decimal places, as the old pages print them. */
export const evaluationNumber = z.string().regex(/^(0|[1-9]\d{0,3})(\.\d{1,4})?$/);

export const evaluation = z.strictObject({
  scores,
  number: evaluationNumber.nullable(),
  remark: z.string(),
  at,
  by,
}) satisfies z.ZodType<Evaluation>;

const said = { message: z.string(), at, by };

export const plea = z.strictObject({
  ...said,
  declined: z.strictObject(said).nullable(),
}) satisfies z.ZodType<Plea>;

export const cancellation = z.strictObject({
  fromQuarter: quarter,
  reason: z.string(),
  at,
  by,
}) satisfies z.ZodType<Cancellation>;

export const extension = z.strictObject({
  district: z.string(),
  dueOn: z.iso.date(),
  reason: z.string(),
  at,
  by,
}) satisfies z.ZodType<Extension>;

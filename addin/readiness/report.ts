import { z } from 'zod';
import { reasons } from './check.ts';

/**
 * What one run of the checks came to, to be sent to us. It says which Excel answered and what it did; nothing of the
 * person, the workbook or the office.
 */

const words = z.strictObject({ th: z.string(), en: z.string() });

export const reportedCheck = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9.-]+$/),
  area: words,
  title: words,
  touches: z.array(z.string()),
  /** What the product does where the check fails; null where it would do wrong. */
  instead: words.nullable(),
  answer: z.enum(['passed', 'failed', 'refused']),
  reason: z.enum(reasons).nullable(),
  seen: z.string(),
  milliseconds: z.int().min(0),
});
export type ReportedCheck = z.infer<typeof reportedCheck>;

/** Of another form of this file a reader of this one says so. */
export const reportFormat = 1;

export const readinessReport = z.strictObject({
  traimatReadiness: z.literal(reportFormat),
  /** Traimat's own version. */
  product: z.string(),
  madeAt: z.iso.datetime(),
  excel: z.strictObject({
    platform: z.string(),
    version: z.string(),
    displayLanguage: z.string(),
    contentLanguage: z.string(),
    /** The browser that shows the pane. */
    browser: z.string(),
    /** The highest version of each requirement set that this Excel says it has. */
    apiSets: z.record(z.string(), z.string()),
  }),
  checks: z.array(reportedCheck),
});
export type ReadinessReport = z.infer<typeof readinessReport>;

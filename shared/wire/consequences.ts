import { z } from 'zod';
import { differenceText, indicatorCode, officeCode, periodCode, quarter, sheetState, text } from './terms.ts';

/** What a new version of an indicator, or new targets, would do to what is reported on; told before anything is stored. */

const held = z.strictObject({
  target: z.string().nullable(),
  againstTarget: differenceText,
  met: z.boolean().nullable(),
});

/** One quarter in which the new version would be in force. */
export const quarterConsequences = z.strictObject({
  period: periodCode,
  /** The version that is in force in it now. */
  replaces: z.number().int().positive(),
  /** Whether both count the same, so that districts which were counted by either are added up; else they stand apart. */
  sameMeaning: z.boolean(),
  /** The city's target. */
  target: z.strictObject({ before: z.string().nullable(), after: z.string().nullable() }),
  /** Sheets that keep their figures and their target, and those that are still under way. */
  accepted: z.number().int(),
  evaluated: z.number().int(),
  open: z.number().int(),
  /** The open ones that would meet their target and do not now, or the other way, or would have none to meet. */
  turns: z.array(
    z.strictObject({
      district: officeCode,
      name: text,
      state: sheetState,
      figure: z.string(),
      before: held,
      after: held,
    }),
  ),
});
export type QuarterConsequences = z.infer<typeof quarterConsequences>;

export const consequences = z.strictObject({
  indicator: indicatorCode,
  title: text,
  version: z.number().int().positive(),
  /** The quarter from which on it would be in force; null of a draft, which is in none. */
  from: quarter.nullable(),
  quarters: z.array(quarterConsequences),
});
export type Consequences = z.infer<typeof consequences>;

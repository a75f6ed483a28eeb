import { z } from 'zod';
import { extension, periodCode, reason, reportingWindow, windowState } from './terms.ts';

/** A quarter's days, more time for a district, and indicators that are cancelled. */

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

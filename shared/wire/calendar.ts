import { z } from 'zod';
import type { DemandSetting } from '../terms/calendar.ts';
import { reportDemands } from '../terms/report-demand.ts';
import { everybody, keepers } from './access.ts';
import { listedIndicator } from './indicators.ts';
import type { Operations } from './operation.ts';
import { at, by, extension, message, periodCode, quarter, reason, reportingWindow, windowState } from './terms.ts';

/** A quarter's days, more time for a district, indicators that are cancelled, and whether a report must have a text. */

/** A quarter's days, whether anything has been stored in it, and the districts that have been given more. */
export const quarterWindow = z.strictObject({
  period: periodCode,
  ...reportingWindow.shape,
  window: windowState,
  /** Whether a sheet of it has been stored: of a district's officer one of the own. */
  worked: z.boolean(),
  extensions: z.array(extension),
});
export type QuarterWindow = z.infer<typeof quarterWindow>;

/** `reason` may be left out only where a quarter's days are set for the first time. */
export const windowBody = z.strictObject({ ...reportingWindow.shape, reason: message.default('') });

export const extensionBody = z.strictObject({ dueOn: z.iso.date(), reason });

/** `fromQuarter` null takes a cancellation back. */
export const cancellationBody = z.strictObject({ fromQuarter: quarter.nullable(), reason });

export const reportDemandBody = z.strictObject({ demand: z.enum(reportDemands), reason });

/** Whether a report must have a text, and who has set that why; null until somebody has. */
export const reportDemandAnswer = z.strictObject({
  demand: z.enum(reportDemands),
  set: z.strictObject({ ...reportDemandBody.shape, at, by }).nullable() satisfies z.ZodType<DemandSetting | null>,
});
export type ReportDemandAnswer = z.infer<typeof reportDemandAnswer>;

export const calendarOperations = {
  readReportDemand: {
    method: 'get',
    path: '/api/v1/report-demand',
    summary: 'Whether a quarter’s report must have a text',
    access: everybody,
    asOf: true,
    answer: reportDemandAnswer,
  },
  setReportDemand: {
    method: 'put',
    path: '/api/v1/report-demand',
    summary: 'Set whether a quarter’s report must have a text, with a reason; what was submitted stays',
    access: keepers,
    body: reportDemandBody,
    answer: reportDemandAnswer,
  },
  listWindows: {
    method: 'get',
    path: '/api/v1/windows',
    summary: 'The quarters that are reported on: their days, and who has been given more',
    access: everybody,
    asOf: true,
    fresh: 'log',
    answer: z.array(quarterWindow),
  },
  setWindow: {
    method: 'put',
    path: '/api/v1/windows/{period}',
    summary: "Set a quarter's opening, due and closing day; with a reason where they are moved",
    access: keepers,
    body: windowBody,
    answer: quarterWindow,
    refusals: ['days-order', 'reason-required'],
  },
  extendWindow: {
    method: 'put',
    path: '/api/v1/windows/{period}/extensions/{office}',
    summary: 'Give an office more time in a quarter, with a reason',
    access: keepers,
    body: extensionBody,
    answer: quarterWindow,
    refusals: ['extension-past', 'extension-shorter'],
  },
  cancelIndicator: {
    method: 'put',
    path: '/api/v1/indicators/{indicator}/{fiscalYear}/cancellation',
    summary: 'Cancel an indicator from a quarter on, or take that back; what was reported stays',
    access: keepers,
    body: cancellationBody,
    answer: listedIndicator,
  },
} as const satisfies Operations;

import type { Quarter } from './period.ts';
import type { ReportDemand } from './report-demand.ts';

/** The days of an office that has been given more time in a quarter; `district` has its code, as in a sheet's place. */
export type Extension = { district: string; dueOn: string; reason: string; at: string; by: string };

/** An indicator that is not reported on any more from a quarter of its year on. What has been reported stays. */
export type Cancellation = { fromQuarter: Quarter; reason: string; at: string; by: string };

/** Whether a report must have a text, as somebody has set it. */
export type DemandSetting = { demand: ReportDemand; reason: string; at: string; by: string };

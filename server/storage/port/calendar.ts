import type { ReportingWindow } from '../../../shared/rules/calendar/reporting-window.ts';
import type { Cancellation, DemandSetting, Extension } from '../../../shared/terms/calendar.ts';
import type { Stamp } from './author.ts';

export type CalendarStorage = {
  readWindow(period: string): Promise<ReportingWindow | null>;
  listWindows(): Promise<PeriodWindow[]>;
  /** Sets a quarter's days; the earlier setting stays on record. */
  saveWindow(window: PeriodWindow, reason: string, stamp: Stamp): Promise<void>;
  /** The districts that have been given more time in a quarter, as last set. */
  listExtensions(period: string): Promise<StoredExtension[]>;
  listExtensionsOfDistrict(district: string): Promise<StoredExtension[]>;
  saveExtension(period: string, extension: Omit<Extension, 'at' | 'by'>, stamp: Stamp): Promise<void>;
  /** The cancellations in force. */
  listCancellations(): Promise<StoredCancellation[]>;
  saveCancellation(change: CancellationChange, stamp: Stamp): Promise<void>;
  /** As last set; null where nobody has set any. */
  readReportDemand(): Promise<DemandSetting | null>;
  saveReportDemand(setting: Pick<DemandSetting, 'demand' | 'reason'>, stamp: Stamp): Promise<void>;
};

export type PeriodWindow = ReportingWindow & { period: string };

export type StoredExtension = Extension & { period: string };

export type StoredCancellation = Cancellation & { indicator: string; fiscalYear: number };

export type CancellationChange = Omit<StoredCancellation, 'fromQuarter' | 'at' | 'by'> & {
  fromQuarter: Cancellation['fromQuarter'] | null;
};

import type { calendarOperations } from '../../shared/wire/calendar.ts';
import { cancelIndicator } from '../use-cases/calendar/cancel-indicator.ts';
import { readReportDemand, setReportDemand } from '../use-cases/calendar/report-demand.ts';
import { extendWindow, listWindows, setWindow } from '../use-cases/calendar/windows.ts';
import type { Handlers } from './operation.ts';

/** Days, more time and cancellations, which the planning office and the administrator set. */
export const calendarHandlers: Pick<Handlers, keyof typeof calendarOperations> = {
  listWindows: ({ storage, now, person }) => listWindows(storage, now, person),
  setWindow: ({ storage, now, person, parameters, body }) => setWindow(storage, now, person, parameters.period, body),
  extendWindow: ({ storage, now, person, parameters, body }) => extendWindow(storage, now, person, parameters, body),
  cancelIndicator: ({ storage, now, person, parameters, body }) =>
    cancelIndicator(storage, now, person, parameters, body),
  readReportDemand: ({ storage }) => readReportDemand(storage),
  setReportDemand: ({ storage, now, person, body }) => setReportDemand(storage, now, person, body),
};

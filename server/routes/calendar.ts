import type { calendarOperations } from '../../shared/wire/calendar.ts';
import type { Storage } from '../storage/storage.ts';
import { cancelIndicator } from '../use-cases/calendar/cancel-indicator.ts';
import { extendWindow, listWindows, setWindow } from '../use-cases/calendar/windows.ts';
import type { Handlers } from './operation.ts';

/** Days, more time and cancellations, which the planning office and the administrator set. */
export function calendarHandlers(storage: Storage, clock: () => Date): Pick<Handlers, keyof typeof calendarOperations> {
  return {
    listWindows: ({ person }) => listWindows(storage, clock(), person),
    setWindow: ({ parameters, body }) => setWindow(storage, clock(), parameters.period, body),
    extendWindow: ({ person, parameters, body }) => extendWindow(storage, clock(), person, parameters, body),
    cancelIndicator: ({ person, parameters, body }) => cancelIndicator(storage, clock(), person, parameters, body),
  };
}

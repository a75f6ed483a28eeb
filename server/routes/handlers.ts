import { calendarHandlers } from './calendar.ts';
import { cityHandlers } from './city.ts';
import { indicatorHandlers } from './indicators.ts';
import { noticeHandlers } from './notices.ts';
import type { Handlers } from './operation.ts';
import { registerHandlers } from './registers.ts';
import { reviewHandlers } from './review.ts';
import { sheetHandlers } from './sheets.ts';

/** Which use case answers which operation of the contract. */
export function createHandlers(mailAvailable: boolean): Handlers {
  return {
    readMe: async ({ person }) => person,
    ...sheetHandlers,
    ...reviewHandlers,
    ...cityHandlers,
    ...registerHandlers,
    ...indicatorHandlers,
    ...calendarHandlers,
    ...noticeHandlers(mailAvailable),
  };
}

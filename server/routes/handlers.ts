import type { AccessRecord } from '../access/access-record.ts';
import type { Mailing } from '../mail/mailing.ts';
import type { LogWatch } from '../use-cases/log/watch-log.ts';
import { accessRecordHandlers } from './access-record.ts';
import { calendarHandlers } from './calendar.ts';
import { cityHandlers } from './city.ts';
import { indicatorHandlers } from './indicators.ts';
import { logHandlers } from './log.ts';
import { noticeHandlers } from './notices.ts';
import type { Handlers } from './operation.ts';
import { registerHandlers } from './registers.ts';
import { restatementHandlers } from './restatements.ts';
import { reviewHandlers } from './review.ts';
import { sheetHandlers } from './sheets.ts';

/** Which use case answers which operation of the contract. */
export function createHandlers(mailing: Mailing, watch: LogWatch, access: AccessRecord): Handlers {
  return {
    readMe: async ({ person }) => person,
    ...sheetHandlers,
    ...reviewHandlers,
    ...restatementHandlers,
    ...cityHandlers,
    ...registerHandlers,
    ...indicatorHandlers,
    ...calendarHandlers,
    ...noticeHandlers(mailing),
    ...logHandlers(watch),
    ...accessRecordHandlers(access),
  };
}

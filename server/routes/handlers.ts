import type { Log } from '../log.ts';
import { isRefusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';
import { readRoster } from '../use-cases/registers/read-roster.ts';
import { listAssignments } from '../use-cases/sheets/list-assignments.ts';
import { readReceipt } from '../use-cases/sheets/read-receipt.ts';
import { settingHandlers } from './calendar.ts';
import { cityHandlers } from './city.ts';
import { indicatorHandlers } from './indicators.ts';
import { mailHandlers } from './notices.ts';
import type { Handlers } from './operation.ts';
import { registerHandlers } from './registers.ts';
import { reviewHandlers } from './review.ts';
import { submissionHandlers } from './sheets.ts';

/** Which use case answers which operation of the contract. */
export function createHandlers(storage: Storage, clock: () => Date, log: Log, mailAvailable: boolean): Handlers {
  return {
    readMe: async ({ person }) => ({ answer: person }),
    listAssignments: async ({ person }) => ({ answer: await listAssignments(storage, clock(), person) }),
    readRoster: async ({ person, parameters, context }) => {
      const roster = await readRoster(storage, person, { ...parameters, period: context.req.query('period') ?? '' });
      return isRefusal(roster) ? roster : { answer: roster };
    },
    readReceipt: async ({ person, parameters }) => {
      const receipt = await readReceipt(storage, person, parameters.id);
      return isRefusal(receipt) ? receipt : { answer: receipt };
    },
    ...indicatorHandlers(storage, clock, log),
    ...submissionHandlers(storage, clock),
    ...reviewHandlers(storage, clock),
    ...cityHandlers(storage, clock),
    ...settingHandlers(storage, clock),
    ...registerHandlers(storage, clock, log),
    ...mailHandlers(storage, clock, mailAvailable),
  };
}

import type { Log } from '../log.ts';
import { isRefusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';
import { listAssignments } from '../use-cases/list-assignments.ts';
import { readConsolidation } from '../use-cases/read-consolidation.ts';
import { readReceipt } from '../use-cases/read-receipt.ts';
import { readRoster } from '../use-cases/read-roster.ts';
import { indicatorHandlers } from './indicators.ts';
import type { Handlers } from './operation.ts';
import { rosterHandlers } from './rosters.ts';
import { submissionHandlers } from './submissions.ts';

/** Which use case answers which operation of the contract. */
export function createHandlers(storage: Storage, clock: () => Date, log: Log): Handlers {
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
    readConsolidation: async ({ person, parameters }) => {
      const consolidation = await readConsolidation(storage, person, parameters);
      return isRefusal(consolidation) ? consolidation : { answer: consolidation };
    },
    ...indicatorHandlers(storage, clock, log),
    ...submissionHandlers(storage, clock),
    ...rosterHandlers(storage, clock, log),
  };
}

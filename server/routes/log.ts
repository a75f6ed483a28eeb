import type { logOperations } from '../../shared/wire/log.ts';
import { exportLog } from '../use-cases/log/export-log.ts';
import { listLog } from '../use-cases/log/list-log.ts';
import { readChanges } from '../use-cases/log/read-changes.ts';
import { readLogState } from '../use-cases/log/read-log-state.ts';
import type { LogWatch } from '../use-cases/log/watch-log.ts';
import type { Handlers } from './operation.ts';

/** What was done, for the planning office and the administrator; what changed in a sheet, for its district too. */
export function logHandlers(watch: LogWatch): Pick<Handlers, keyof typeof logOperations> {
  return {
    listLog: ({ storage, query }) => listLog(storage, query),
    exportLog: ({ storage, now, query }) => exportLog(storage, now, query),
    readChanges: ({ storage, sheet, query }) => readChanges(storage, sheet, query),
    readLogState: async () => readLogState(watch),
  };
}

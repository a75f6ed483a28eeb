import type { logOperations } from '../../shared/wire/log.ts';
import { readLogState } from '../use-cases/log/read-log-state.ts';
import type { LogWatch } from '../use-cases/log/watch-log.ts';
import type { Handlers } from './operation.ts';

/** What was done, for who keeps an eye on it: the planning office and the administrator. */
export function logHandlers(watch: LogWatch): Pick<Handlers, keyof typeof logOperations> {
  return {
    readLogState: async () => readLogState(watch),
  };
}

import { breakWords } from '../../../shared/rules/log/break-words.ts';
import type { LogStateAnswer } from '../../../shared/wire/log.ts';
import type { LogWatch } from './watch-log.ts';

/** How the log was found last, in words where it does not hold. */
export function readLogState(watch: Pick<LogWatch, 'state'>): LogStateAnswer {
  const { broken, ...state } = watch.state();
  return { ...state, broken: broken && { ...broken, text: breakWords(broken) } };
}

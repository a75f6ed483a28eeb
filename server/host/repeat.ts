import type { Log } from '../log.ts';

export type Repeating = { stop(): Promise<void> };

/**
 * Runs now and then again and again, never two runs at once. `stop` lets no further run begin, tells the one under way
 * to end, and resolves when it has. A run that throws is logged as the event that it is called, and the next one comes.
 */
export function repeat(
  event: string,
  run: (signal: AbortSignal) => Promise<unknown>,
  log: Log,
  milliseconds: number,
): Repeating {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const next = async () => {
    try {
      await run(stopping.signal);
    } catch (error) {
      log.write('error', { event, stack: error instanceof Error ? (error.stack ?? '') : '' });
    }
    if (!stopping.signal.aborted) timer = setTimeout(begin, milliseconds);
  };
  const begin = () => {
    running = next();
  };
  begin();
  return {
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await running;
    },
  };
}

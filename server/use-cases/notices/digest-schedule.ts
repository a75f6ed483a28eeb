import type { Log } from '../../log.ts';

/** A quarter of an hour: what was put off comes again soon, and a server that was down at 07:30 makes up for it. */
const pause = 15 * 60 * 1000;

/**
 * Runs now and then again and again, never two runs at once. `stop` lets no further run begin, tells the one under way
 * to end, and resolves when it has.
 */
export function startDigests(
  run: (signal: AbortSignal) => Promise<unknown>,
  log: Log,
  milliseconds: number = pause,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const next = async () => {
    try {
      await run(stopping.signal);
    } catch (error) {
      log.write('error', { event: 'digests', stack: error instanceof Error ? (error.stack ?? '') : '' });
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

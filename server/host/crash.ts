import type { Log } from '../log.ts';

/** Where a start has come to, and what a crash in it means. */
export type Crashing = {
  /** What the operator has to mend, where that is all it is. */
  faultOf(error: unknown): string | null;
  /** Ends what is under way, as far as it can be. */
  end(): Promise<void>;
  /** Lines of the server's log, which go where a program's last words do. */
  log: Log;
  say(line: string): void;
  exit(code: number): void;
};

/**
 * Gives what is done about what nobody has caught. A fault of the operator's is one line with its cure; anything else is one
 * line of the log with the stack in it. Then the server stops, since nobody knows any more what it would do: requests under
 * way come to their end, what was acknowledged is stored, and the operating system starts it anew.
 */
export function onCrash({ faultOf, end, log, say, exit }: Crashing) {
  let crashed = false;
  return async (error: unknown, kind: 'uncaughtException' | 'unhandledRejection'): Promise<void> => {
    const fault = faultOf(error);
    if (fault !== null) say(`${fault}\n`);
    // To tell nobody that nobody listens would fail in the same way, for ever.
    else if (!isUnheard(error)) log.write('error', { event: 'crash', kind, stack: stackOf(error) });
    // What breaks while it ends is told, and ends nothing twice.
    if (crashed) return;
    crashed = true;
    await end().catch((second: unknown) => log.write('error', { event: 'crash', kind, stack: stackOf(second) }));
    exit(1);
  };
}

/** Whoever has read the log, or standard error, is gone. */
function isUnheard(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * One JSON line per event. Never names, tokens, bodies or user names, save the administrator's who publishes an
 * indicator: the fields are chosen, not whatever is at hand.
 */
export type Log = { write(level: LogLevel, fields: Record<string, string | number | boolean | null>): void };

export type LogLevel = 'info' | 'warn' | 'error';

export function createLog(clock: () => Date, out: (line: string) => void): Log {
  return {
    write: (level, fields) => out(JSON.stringify({ time: clock().toISOString(), level, ...fields })),
  };
}

export const silentLog: Log = { write: () => {} };

/**
 * One JSON line per event. Never names, tokens, bodies, user names or addresses: the fields are chosen, not whatever is at
 * hand. Who did what stands in the log of what was done, who came in and from where in the access record.
 */
export type Log = { write(level: LogLevel, fields: Fields): void };

type Fields = Record<string, string | number | boolean | null> & { [Personal in PersonalField]?: never };

type PersonalField = 'by' | 'username' | 'displayName' | 'administrator' | 'address' | 'token';

export type LogLevel = 'info' | 'warn' | 'error';

export function createLog(clock: () => Date, out: (line: string) => void): Log {
  return {
    write: (level, fields) => out(JSON.stringify({ time: clock().toISOString(), level, ...fields })),
  };
}

export const silentLog: Log = { write: () => {} };

/** SQLITE_BUSY and SQLITE_LOCKED. */
const codes = [5, 6];

/** Whether SQLite could not do something because another reads or writes. Extended codes hold the plain one in a byte. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && codes.includes(Number(error.errcode) & 0xff);
}

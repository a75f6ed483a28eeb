/** SQLITE_CORRUPT and SQLITE_NOTADB. */
const codes = [11, 26];

/** Whether SQLite could not read a database because its file has been damaged. */
export function isCorrupt(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && codes.includes(Number(error.errcode));
}

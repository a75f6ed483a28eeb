import type { BackupFault } from '../../shared/terms/backup.ts';

/** What hindered a backup; null for what the world does not do. */
export function faultOf(error: unknown): BackupFault | null {
  if (!(error instanceof Error)) return null;
  if (error.name === 'AbortError') return 'broken-off';
  if ('errcode' in error) return sqliteFaults[Number(error.errcode) & 0xff] ?? null;
  return 'code' in error ? (systemFaults[String(error.code)] ?? null) : null;
}

/** By SQLite's plain codes: FULL, READONLY, CORRUPT, NOTADB. */
const sqliteFaults: Record<number, BackupFault> = {
  8: 'place-unwritable',
  11: 'damaged',
  13: 'full',
  26: 'damaged',
};

const systemFaults: Record<string, BackupFault> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  ENOENT: 'place-missing',
  ENOTDIR: 'place-missing',
  EACCES: 'place-unwritable',
  EPERM: 'place-unwritable',
  EROFS: 'place-unwritable',
};

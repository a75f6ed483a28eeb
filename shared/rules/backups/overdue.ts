import type { BackupRecord } from '../../terms/backup.ts';

/** How long the last good backup may be ago, in milliseconds: two days. */
const longest = 2 * 24 * 60 * 60 * 1000;

/**
 * Whether somebody must look after the backups. `first` is the first attempt of all, `made` the last good one.
 *
 * | attempts | the last good one | overdue |
 * |---|---|---|
 * | none | none | no: no place has been set, or it has just been |
 * | some | none | when the first attempt is two days ago |
 * | some | there is one | when it is two days ago |
 */
export function isOverdue(first: BackupRecord | null, made: BackupRecord | null, now: Date): boolean {
  const since = made ?? first;
  return since !== null && now.getTime() - new Date(since.begunAt).getTime() > longest;
}

import { z } from 'zod';
import { type BackupRecord, type BackupState, backupFaults } from '../terms/backup.ts';
import { administrators } from './access.ts';
import type { Operations } from './operation.ts';

/** The backups that the server makes: how the last one went, and another on a press. */

const record = z.strictObject({
  begunAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  outcome: z.enum(['made', ...backupFaults]).nullable(),
  folder: z.string().nullable(),
  bytes: z.int().nonnegative().nullable(),
}) satisfies z.ZodType<BackupRecord>;

export const backupsAnswer = z.strictObject({
  last: record.nullable(),
  made: record.nullable(),
  overdue: z.boolean(),
}) satisfies z.ZodType<BackupState>;

export const backupOperations = {
  readBackups: {
    method: 'get',
    path: '/api/v1/backups',
    summary: 'How the last backup went, and the last good one',
    access: administrators,
    answer: backupsAnswer,
  },
  makeBackup: {
    method: 'post',
    path: '/api/v1/backups',
    summary: 'Begin a backup; it is answered before it has ended',
    access: administrators,
    // What it costs is the server's and the disk's.
    limits: { perMinute: 10 },
    body: z.strictObject({}),
    answer: backupsAnswer,
    refusals: ['no-backup-place', 'backup-under-way'],
  },
} as const satisfies Operations;

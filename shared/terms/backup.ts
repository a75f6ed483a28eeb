/** Why a backup could not be made. */
export const backupFaults = [
  'full',
  'place-missing',
  'place-unwritable',
  'no-database',
  'damaged',
  'tool-missing',
  'tool-too-old',
  'database-away',
  'broken-off',
] as const;
export type BackupFault = (typeof backupFaults)[number];

/** An attempt at a backup: when it began, when it ended and how; `null` while it is under way. */
export type BackupRecord = {
  begunAt: string;
  endedAt: string | null;
  outcome: 'made' | BackupFault | null;
  /** The folder that it lies in, where it was made. */
  folder: string | null;
  bytes: number | null;
};

/** The last attempt, the last that was made, and whether one is due that has not come: two days without a good one. */
export type BackupState = { last: BackupRecord | null; made: BackupRecord | null; overdue: boolean };

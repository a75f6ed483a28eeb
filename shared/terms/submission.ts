import type { EntryRow } from './row.ts';

/** Where a district's sheet stands; `none` until something has been stored. */
export type SubmissionState = 'none' | 'draft' | 'submitted';

/** What a district sends: the rows as typed and the quarter's report text. */
export type SubmissionContent = { rows: EntryRow[]; report: string };

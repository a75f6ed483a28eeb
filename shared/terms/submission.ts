import type { EntryRow } from './row.ts';
import type { Text } from './text.ts';

/** Where a district's sheet stands; `none` until something has been stored. */
export const submissionStates = ['none', 'draft', 'submitted'] as const;
export type SubmissionState = (typeof submissionStates)[number];

export const submissionStateNames: Record<SubmissionState, Text> = {
  none: { th: 'ยังไม่เริ่ม', en: 'Not begun' },
  draft: { th: 'ฉบับร่าง', en: 'Draft' },
  submitted: { th: 'ส่งแล้ว', en: 'Submitted' },
};

/** What a district sends: the rows as typed, the quarter's report text, and whether it says that nothing applies to it. */
export type SubmissionContent = { rows: EntryRow[]; report: string; notApplicable: boolean };

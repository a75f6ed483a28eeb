import type { EntryRow } from './row.ts';
import type { Text } from './text.ts';

/** Where a district's sheet stands; `none` until something has been stored. What moves it: rules/sheets/workflow.ts. */
export const sheetStates = [
  'none',
  'draft',
  'submitted',
  'in-review',
  'returned',
  'accepted',
  'evaluated',
  'reopened',
] as const;
export type SheetState = (typeof sheetStates)[number];

export const sheetStateNames: Record<SheetState, Text> = {
  none: { th: 'ยังไม่เริ่ม', en: 'Not begun' },
  draft: { th: 'ฉบับร่าง', en: 'Draft' },
  submitted: { th: 'ส่งแล้ว', en: 'Submitted' },
  'in-review': { th: 'กำลังตรวจ', en: 'In review' },
  returned: { th: 'ส่งคืนให้แก้ไข', en: 'Returned' },
  accepted: { th: 'รับรองแล้ว', en: 'Accepted' },
  evaluated: { th: 'ประเมินแล้ว', en: 'Evaluated' },
  reopened: { th: 'เปิดให้แก้ไขใหม่', en: 'Reopened' },
};

/**
 * What a district sends: the rows as typed, the quarter's report text, whether it says that nothing applies to it, that
 * what was carried over into the quarter and not touched is unchanged, and what it answers to each thing that the planning
 * office asked for (`itemKey` in review.ts), where it asked.
 */
export type SheetContent = {
  rows: EntryRow[];
  report: string;
  notApplicable: boolean;
  confirmed?: boolean | undefined;
  answers?: Record<string, string> | undefined;
};

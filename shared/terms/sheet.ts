import type { EntryRow } from './row.ts';
import type { Text } from './text.ts';

/** Where an office's sheet stands; `none` until something has been stored. What moves it: rules/sheets/workflow.ts. */
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

/** Something that lies elsewhere and belongs to a report: how it is called, and its https address. */
export type Link = { name: string; address: string };

/**
 * The annex (ส่วนประกอบรายงาน) of a report: the summary of the year so far (สรุปผลการดำเนินงาน), the office's projects and
 * activities that support the indicator, and what is attached by link. Nothing of it is there unless somebody writes it.
 */
export type Annex = { summary: string; projects: string[]; links: Link[] };

/**
 * What an office sends: the rows as typed, the quarter's report text with its annex, whether it says that nothing applies
 * to it, that what was carried over into the quarter and not touched is unchanged, and what it answers to each thing that
 * the planning office asked for (`itemKey` in review.ts), where it asked.
 */
export type SheetContent = {
  rows: EntryRow[];
  report: string;
  notApplicable: boolean;
  confirmed?: boolean | undefined;
  answers?: Record<string, string> | undefined;
} & WrittenAnnex;

/** As much of an annex as somebody has written. */
export type WrittenAnnex = { [Part in keyof Annex]?: Annex[Part] | undefined };

/** A content's annex, as empty as nobody has written any of it. */
export function annexOf({ summary = '', projects = [], links = [] }: WrittenAnnex): Annex {
  return { summary, projects, links };
}

/** What of an annex is stored: only what says something, so that a content without one is as it always was. */
export function withoutBlanks({ summary, projects, links }: Annex): WrittenAnnex {
  return {
    ...(summary.trim() === '' ? {} : { summary }),
    ...(projects.length === 0 ? {} : { projects }),
    ...(links.length === 0 ? {} : { links }),
  };
}

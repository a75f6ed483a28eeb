import type { SheetState } from '../../../terms/sheet.ts';
import type { Text } from '../../../terms/text.ts';
import type { PaperQuarter } from './paper-sheet.ts';

/**
 * Where a quarter's sheet stands, in the words that stand across its paper.
 *
 * | cancelled | state | official |
 * |---|---|---|
 * | yes | any | no |
 * | no | accepted, evaluated | yes |
 * | no | any other | no |
 */
export function standingMark({ cancelled, state, shown }: Pick<PaperQuarter, 'cancelled' | 'state' | 'shown'>): {
  words: Text;
  note: Text;
  across: string;
  official: boolean;
} {
  if (cancelled) {
    const { fromQuarter, reason } = cancelled;
    return { words: words.cancelled(fromQuarter), note: same(reason), across: 'ยกเลิก', official: false };
  }
  const official = isOfficial(state);
  const notes = [...(official ? [] : [words.notOfficial]), ...(shown?.notApplicable ? [words.notApplicable] : [])];
  const stands = words.states[state];
  return { words: stands, note: joined(notes), across: stands.th, official };
}

/** Whether a sheet has been accepted and still is: what it says is its office's official report. */
export function isOfficial(state: SheetState): boolean {
  return state === 'accepted' || state === 'evaluated';
}

const same = (text: string): Text => ({ th: text, en: '' });

const joined = (texts: Text[]): Text => ({
  th: texts.map(({ th }) => th).join(' · '),
  en: texts.map(({ en }) => en).join('. '),
});

const words = {
  states: {
    none: { th: 'ยังไม่ได้รายงาน', en: 'Not reported' },
    draft: { th: 'ฉบับร่าง', en: 'Draft' },
    submitted: { th: 'ส่งแล้ว รอตรวจ', en: 'Submitted, not yet reviewed' },
    'in-review': { th: 'ส่งแล้ว กำลังตรวจ', en: 'Submitted, in review' },
    returned: { th: 'ส่งคืนให้แก้ไข', en: 'Returned for correction' },
    accepted: { th: 'รับรองแล้ว', en: 'Accepted' },
    evaluated: { th: 'ประเมินแล้ว', en: 'Evaluated' },
    reopened: { th: 'เปิดให้แก้ไขใหม่', en: 'Reopened for correction' },
  },
  cancelled: (quarter: number): Text => ({
    th: `ยกเลิกการรายงานตั้งแต่ไตรมาสที่\u00A0${quarter}`,
    en: `Cancelled from quarter ${quarter} on`,
  }),
  notOfficial: { th: 'ยังไม่ใช่รายงานทางการ', en: 'Not an official report' },
  notApplicable: { th: 'หน่วยงานแจ้งว่าไม่มีข้อมูลที่ต้องรายงาน', en: 'Nothing of it applies to the office' },
} as const;

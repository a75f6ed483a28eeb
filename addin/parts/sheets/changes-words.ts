import type { Text } from '../../../shared/terms/text.ts';

/** How two revisions of a sheet differ, in words. */
export const changesWords = {
  title: { th: 'สิ่งที่เปลี่ยน', en: 'What changed' },
  rows: { th: 'ดูแถวที่เปลี่ยน', en: 'See the changed rows' },
  first: (to: number): Text => ({ th: `ฉบับที่ ${to} เป็นฉบับแรก`, en: `Revision ${to} is the first one` }),
  between: (from: number, to: number): Text => ({
    th: `ฉบับที่ ${from} → ฉบับที่ ${to}`,
    en: `Revision ${from} → revision ${to}`,
  }),
  nothing: { th: 'สองฉบับนี้เหมือนกัน', en: 'The two are the same' },
  /** Where the list beside it tells rows that are new or gone from cells that are written anew. */
  kinds: {
    added: { th: 'แถวใหม่', en: 'New row' },
    removed: { th: 'แถวถูกตัดออก', en: 'Row removed' },
  },
  beforeAfter: (what: Text, before: string, after: string): Text => ({
    th: `${what.th}: ${before} → ${after}`,
    en: `${what.en}: ${before} → ${after}`,
  }),
  holds: (what: Text, value: string): Text => ({ th: `${what.th}: ${value}`, en: `${what.en}: ${value}` }),
  blank: { th: '(ว่าง)', en: '(blank)' },
  report: { th: 'ข้อความรายงาน', en: 'Report text' },
  notApplicable: { th: 'แจ้งว่าไม่เกี่ยวข้อง', en: 'Says that nothing applies' },
  yes: { th: 'ใช่', en: 'Yes' },
  no: { th: 'ไม่', en: 'No' },
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;

import type { Text } from '../../../../shared/terms/text.ts';

/** Words of the wish to have an accepted sheet reopened. */
export const pleaWords = {
  plead: { th: 'ขอให้เปิดแก้ไข', en: 'Ask to have it reopened' },
  again: { th: 'ขออีกครั้ง', en: 'Ask again' },
  title: { th: 'ขอให้ สยป. เปิดแก้ไข', en: 'Ask the planning office to reopen it' },
  why: {
    th: 'รายงานที่รับรองแล้วยังนับตามเดิม จนกว่า สยป. จะเปิดให้แก้ไข หรือตอบว่าไม่เปิด',
    en: 'The accepted report counts as it is until the planning office reopens it, or says that it does not.',
  },
  reason: { th: 'สิ่งที่ต้องแก้และเหตุผล', en: 'What is to be mended, and why' },
  pending: {
    th: 'ขอให้เปิดแก้ไขแล้ว รอ สยป. ตอบ',
    en: 'You have asked to have it reopened: the planning office has not answered yet',
  },
  drop: { th: 'ถอนคำขอ', en: 'Ask no longer' },
  declined: { th: 'สยป. ไม่เปิดให้แก้ไข', en: 'The planning office does not reopen it' },
  byAt: (by: string, at: Text): Text => ({ th: `${by} · ${at.th}`, en: `${by}, ${at.en}` }),
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

import type { Text } from '../../../../shared/terms/text.ts';
import { count } from '../../../parts/words/amount.ts';
import type { Difference } from '../../../sheets/difference.ts';
import type { Sending } from '../../../sheets/truths.ts';

/** What differs, as the subject of a sentence; `one` where English takes the verb of one thing. */
type What = Text & { one: boolean };

/** `2 แถว และข้อความรายงาน`, `2 rows and the report text` */
export function whatDiffers({ rows, report, annex, notApplicable, answers, confirmed }: Difference): What {
  const parts: What[] = [];
  if (rows.length > 0) {
    const one = rows.length === 1;
    parts.push({ th: `${count(rows.length)} แถว`, en: one ? '1 row' : `${count(rows.length)} rows`, one });
  }
  if (report) parts.push({ th: 'ข้อความรายงาน', en: 'the report text', one: true });
  if (annex) parts.push({ th: 'สรุปผล โครงการ หรือเอกสารแนบ', en: 'the summary, projects or links', one: false });
  if (notApplicable) parts.push({ th: 'การแจ้งว่าไม่เกี่ยวข้อง', en: 'whether it applies', one: true });
  if (answers) parts.push({ th: 'คำตอบถึง สยป.', en: 'the answers', one: false });
  if (confirmed) parts.push({ th: 'การยืนยันว่าไม่เปลี่ยนแปลง', en: 'what is confirmed as unchanged', one: true });
  const joined = (language: 'th' | 'en', and: string) => parts.map((part) => part[language]).join(and);
  const en = joined('en', ' and ');
  return {
    th: joined('th', ' และ'),
    en: en.charAt(0).toUpperCase() + en.slice(1),
    one: parts.length === 1 && parts[0]?.one === true,
  };
}

const differ = (th: (what: string) => string, en: string) => (difference: Difference) => {
  const what = whatDiffers(difference);
  return { th: th(what.th), en: `${what.en} ${what.one ? 'differs' : 'differ'} from ${en}` };
};

/** What is said of a sheet beside what is here, in its worksheet and in the pane. */
export const truthWords = {
  fromSent: {
    submitted: differ((what) => `${what}ต่างจากที่ส่งไป`, 'what you submitted'),
    'in-review': differ((what) => `${what}ต่างจากที่ส่งไป`, 'what you submitted'),
    accepted: differ((what) => `${what}ต่างจากฉบับที่รับรอง`, 'what was accepted'),
    returned: differ((what) => `${what}ต่างจากที่ส่งไปก่อนส่งคืน`, 'what was returned to you'),
    reopened: differ((what) => `${what}ต่างจากฉบับที่เคยรับรอง`, 'what had been accepted'),
    withdrawn: differ((what) => `${what}ต่างจากฉบับที่ถอนกลับมา`, 'what you withdrew'),
  } satisfies Record<Sending, (difference: Difference) => Text>,
  withdrawn: { th: 'ถอนรายงานแล้ว ยังไม่มีรายงานที่นับว่าส่ง', en: 'Withdrawn: nothing counts as submitted now' },
  fromSentWhy: {
    submitted: {
      th: 'ที่แก้หลังส่งยังไม่ถึง สยป. จนกว่าจะส่งอีกครั้ง',
      en: 'What was changed since then has not been sent: submit again to send it.',
    },
    'in-review': {
      th: 'สยป. ตรวจฉบับที่ส่ง ไม่ใช่สิ่งที่อยู่ที่นี่',
      en: 'The planning office reviews what was sent, not what is here.',
    },
    accepted: { th: 'ผลที่รับรองคือฉบับที่ส่ง ไม่ใช่สิ่งที่อยู่ที่นี่', en: 'What was sent counts, not what is here.' },
    returned: null,
    reopened: null,
    withdrawn: null,
  } satisfies Record<Sending, Text | null>,
  /** What becomes of a figure, in front of it; after it in English. */
  sent: { th: 'ส่ง', en: 'sent' },
  accepted: { th: 'รับรอง', en: 'accepted' },
  wasWithdrawn: { th: 'ถอน', en: 'withdrawn' },
  stored: { th: 'บันทึก', en: 'saved' },
  onTheWay: { th: 'กำลังส่ง', en: 'on its way' },
  beside: (figure: Text, as: Text, here: Text): Text => ({
    th: `${as.th} ${figure.th} · ที่นี่ ${here.th}`,
    en: `${figure.en} ${as.en}, ${here.en} here`,
  }),
  neverSaved: (difference: Difference): Text => {
    const { th, en } = whatDiffers(difference);
    return { th: `ยังไม่ได้บันทึก: ${th}`, en: `Not saved yet: ${en.charAt(0).toLowerCase()}${en.slice(1)}` };
  },
  fromStored: (difference: Difference, revision: number): Text =>
    differ((what) => `${what}ยังไม่ได้บันทึก ต่างจากฉบับที่ ${revision}`, `revision ${revision}, as it was saved`)(difference),
  fromUnderWay: differ((what) => `${what}ต่างจากรายงานที่ยังไม่ได้รับการยืนยัน`, 'the submission that is not confirmed yet'),
  changes: { th: 'ดูสิ่งที่เปลี่ยน', en: 'What has changed' },
  added: { th: 'กรอกใหม่', en: 'filled in' },
  removed: { th: 'ไม่มีแล้ว', en: 'no longer there' },
  cell: (header: Text, before: string, after: string): Text => ({
    th: `${header.th}: ${before} → ${after}`,
    en: `${header.en}: ${before} → ${after}`,
  }),
  blank: { th: '(ว่าง)', en: '(blank)' },
  reportChanged: { th: 'ข้อความรายงานเปลี่ยนไป', en: 'The report text has changed' },
  annexChanged: { th: 'สรุปผล โครงการ หรือเอกสารแนบเปลี่ยนไป', en: 'The summary, projects or links have changed' },
  answersChanged: { th: 'คำตอบถึง สยป. เปลี่ยนไป', en: 'The answers have changed' },
  confirmed: { th: 'การยืนยันว่าไม่เปลี่ยนแปลง: เปลี่ยนไป', en: 'What is confirmed as unchanged has changed' },
  declared: { th: 'แจ้งว่าไม่เกี่ยวข้อง: เปลี่ยนไป', en: 'Whether it applies has changed' },
  since: (revision: number, when: Text): Text => ({
    th: `เปลี่ยนจากฉบับที่ ${revision} ที่บันทึกเมื่อ ${when.th}`,
    en: `Changed since revision ${revision}, saved on ${when.en}`,
  }),
  first: { th: 'ยังไม่เคยบันทึก: ทั้งหมดนี้ส่งเป็นครั้งแรก', en: 'Never saved before: all of this is sent for the first time' },
  nothing: (revision: number): Text => ({
    th: `เหมือนฉบับที่ ${revision} ที่บันทึกไว้ทุกแถว`,
    en: `The same as revision ${revision}, as it was saved`,
  }),
};

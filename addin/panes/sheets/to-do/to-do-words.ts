import type { Text } from '../../../../shared/terms/text.ts';
import { count } from '../../../parts/words/amount.ts';
import type { ToDo } from './to-dos.ts';

export const toDoStates: Record<ToDo['state'], Text> = {
  open: { th: 'ยังไม่ได้แก้', en: 'To do' },
  changed: { th: 'แก้แล้ว', en: 'Changed' },
  answered: { th: 'ตอบแล้ว ยังไม่ได้แก้', en: 'Answered, not changed' },
  gone: { th: 'แถวหายไปจากตาราง', en: 'The row is gone' },
};

export const toDoWords = {
  title: { th: 'รายการที่ สยป. ให้แก้', en: 'What the planning office asks for' },
  done: (done: number, all: number): Text => ({
    th: `ทำแล้ว ${count(done)} จาก ${count(all)} รายการ`,
    en: `${count(done)} of ${count(all)} done`,
  }),
  goTo: { th: 'ไปที่ช่องนี้', en: 'Go to it' },
  answer: { th: 'ตอบ สยป.', en: 'Answer' },
  answerTo: (place: Text): Text => ({ th: `คำตอบเรื่อง ${place.th}`, en: `Answer on ${place.en}` }),
  answerWhole: { th: 'ตอบข้อความนี้ (ไม่บังคับ)', en: 'Answer this message (may stay blank)' },
  goneWhy: {
    th: 'กด “กู้คืนตาราง” เพื่อนำแถวนี้กลับมา แล้วจึงแก้',
    en: 'Choose “Restore the table” to have it back, then mend it.',
  },
  left: (number: number): Text => ({
    th: `ยังมี ${count(number)} รายการที่ สยป. ให้แก้ ซึ่งยังไม่ได้แก้หรือตอบ`,
    en:
      number === 1
        ? 'One thing that was asked for is neither changed nor answered'
        : `${count(number)} things that were asked for are neither changed nor answered`,
  }),
  answersSent: { th: 'คำตอบถึง สยป.', en: 'Answers to the planning office' },
  answersDiffer: { th: 'คำตอบถึง สยป. ต่างกัน', en: 'The answers to the planning office differ' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

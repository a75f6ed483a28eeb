import type { Text } from '../../shared/terms/text.ts';

export const workbookHomeWords = {
  moved: (here: string, there: string): Text => ({
    th: `ไฟล์ “${here}” เป็นสำเนาของ “${there}” หรือถูกเปลี่ยนชื่อ`,
    en: `The file “${here}” is a copy of “${there}”, or was renamed`,
  }),
  movedCure: (there: string): Text => ({
    th: `ไฟล์ที่ใช้ส่งครั้งล่าสุดบนเครื่องนี้คือ “${there}” หากเปลี่ยนชื่อไฟล์ หรือต้องการใช้ไฟล์นี้ต่อ กด “ใช้ไฟล์นี้แทน” หากเป็นสำเนา ให้กลับไปเปิดไฟล์นั้น`,
    en: `The file last worked with on this computer is “${there}”. If it was renamed, or you want to go on here, choose “Use this file”. If this is a copy, open the other one`,
  }),
  useThis: { th: 'ใช้ไฟล์นี้แทน', en: 'Use this file' },
  copyBeside: (here: string, there: string): Text => ({
    th: `ไฟล์ “${here}” เป็นสำเนาของ “${there}” ซึ่งเปิดอยู่`,
    en: `The file “${here}” is a copy of “${there}”, which is open`,
  }),
  copyBesideCure: {
    th: 'ใช้ส่งได้ทีละไฟล์ กลับไปที่ไฟล์ที่เปิดอยู่ หรือกดปุ่มนี้เพื่อใช้ไฟล์นี้แทน ข้อมูลในทั้งสองไฟล์ยังอยู่',
    en: 'One of them is worked with at a time. Go back to the one that is open, or choose this one instead; both keep their rows.',
  },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

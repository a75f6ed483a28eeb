import type { Text } from '../../../../shared/terms/text.ts';
import { count } from '../../../parts/words/amount.ts';

export const tidyWords = {
  title: { th: 'ปรับรูปแบบข้อมูล', en: 'Tidy up' },
  found: (number: number): Text => ({
    th: `${count(number)} ช่องพิมพ์ต่างจากรูปแบบที่ระบบอ่าน ปรับให้ได้โดยความหมายไม่เปลี่ยน ยังไม่มีช่องใดถูกแก้จนกว่าจะกดปุ่ม`,
    en:
      number === 1
        ? '1 cell is typed in another form than is read. It can be put right without changing what it says; nothing is changed until you press the button.'
        : `${count(number)} cells are typed in another form than is read. They can be put right without changing what they say; nothing is changed until you press the button.`,
  }),
  becomes: { th: 'เป็น', en: 'becomes' },
  blank: { th: 'ช่องว่าง', en: 'blank' },
  more: (number: number): Text => ({ th: `อีก ${count(number)} ช่อง`, en: `${count(number)} more` }),
  apply: (number: number): Text => ({
    th: `ปรับ ${count(number)} ช่อง`,
    en: number === 1 ? 'Tidy up 1 cell' : `Tidy up ${count(number)} cells`,
  }),
  done: (number: number): Text => ({
    th: `ปรับแล้ว ${count(number)} ช่อง`,
    en: number === 1 ? '1 cell tidied up' : `${count(number)} cells tidied up`,
  }),
  undo: { th: 'เลิกทำ', en: 'Undo' },
  undone: (number: number): Text => ({
    th: `คืนค่าเดิมแล้ว ${count(number)} ช่อง`,
    en: number === 1 ? '1 cell put back' : `${count(number)} cells put back`,
  }),
  kept: (number: number): Text => ({
    th: `อีก ${count(number)} ช่องคงไว้ เพราะแก้ไขหลังจากนั้น หรือเดิมแสดงเป็นเปอร์เซ็นต์`,
    en: `${count(number)} stay as they are: changed since, or shown as per cent before.`,
  }),
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

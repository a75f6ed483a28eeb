import type { Text } from '../../../shared/terms/text.ts';
import { count } from '../../parts/words/amount.ts';

/** Words of filters and hidden rows: what was lifted to show a cell, what could not be put back, what was changed unseen. */
export const sightWords = {
  unfiltered: { th: 'เอาตัวกรองออกแล้ว เพื่อให้เห็นแถวนี้', en: 'The filter was taken off, so that this row is seen' },
  unhidden: { th: 'เลิกซ่อนแถวหรือคอลัมน์นี้แล้ว', en: 'This row or column was hidden, and is shown now' },
  lost: (headers: string[]): Text => {
    const named = headers.filter((header) => header !== '').map((header) => `“${header}”`);
    if (named.length === 0) return { th: 'ใส่ตัวกรองเดิมกลับไม่ได้', en: 'The earlier filter could not be put back' };
    return {
      th: `ใส่ตัวกรองของคอลัมน์ ${named.join(', ')} กลับไม่ได้`,
      en: `The filter of ${named.join(', ')} could not be put back`,
    };
  },
  lostCure: {
    th: 'ข้อมูลเขียนครบแล้ว กรองใหม่ได้ที่ปุ่มบนหัวคอลัมน์',
    en: 'Everything was written; filter again by the button in the header',
  },
  unseen: (rows: number): Text => ({
    th: `เปลี่ยนแล้ว ${count(rows)} แถวที่ตัวกรองซ่อนอยู่`,
    en:
      rows === 1 ? '1 row was changed that the filter hides' : `${count(rows)} rows were changed that the filter hides`,
  }),
  unseenWhy: {
    th: 'การวางใน Excel ลงแถวที่ซ่อนด้วย:',
    en: 'A paste in Excel goes into hidden rows, too:',
  },
  look: { th: 'ไปดูแถวแรก', en: 'Look at the first' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

import type { Text } from '../../../shared/terms/text.ts';

export type SheetColour = { fill: string; frame?: string; means: Text };

/** The colours of a worksheet, as addin/workbook/kit/style.ts has them. */
export const sheetColours: SheetColour[] = [
  { fill: '#FFFFFF', means: { th: 'กรอกได้', en: 'to be filled in' } },
  { fill: '#F0F2F1', means: { th: 'ล็อกไว้ ไตรมาสเขียนให้', en: 'locked: written by Traimat' } },
  { fill: '#FBD5D5', means: { th: 'ต้องแก้ก่อนส่ง', en: 'must be mended before submitting' } },
  {
    fill: '#FFF0C2',
    means: { th: 'ควรตรวจ ถ้าถูกต้องแล้วให้เขียนหมายเหตุ', en: 'to be looked at: if it is right, write a remark' },
  },
  { fill: '#CDEBDD', means: { th: 'ชื่อแถวที่นับเป็นตัวตั้ง', en: 'the name of a row that counts above the line' } },
  { fill: '#E3EFFC', frame: '#1F6FC5', means: { th: 'สยป. ส่งคืนให้แก้', en: 'given back by the planning office' } },
];

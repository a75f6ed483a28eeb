import type { Text } from '../../../../shared/terms/text.ts';

/** Words of writing scores down: for one sheet, for many. */
export const scoreFormWords = {
  score: (key: string, name: Text): Text => ({ th: `${key} ${name.th}`, en: `${key} ${name.en}` }),
  notEvaluated: { th: 'ยังไม่ประเมิน', en: 'Not evaluated' },
  notGiven: { th: 'ไม่ให้', en: 'None' },
  remark: { th: 'หมายเหตุการประเมิน (ไม่บังคับ)', en: 'Remark (optional)' },
  faults: {
    nothing: { th: 'เลือกคะแนนอย่างน้อยหนึ่งข้อก่อน', en: 'Choose at least one score first' },
    number: { th: 'ใส่ตัวเลข 0–9999 ทศนิยมไม่เกิน 4 ตำแหน่ง', en: 'A number of 0–9,999, at most four decimals' },
    value: { th: 'เลือกค่าจากรายการ', en: 'Choose one of the values' },
  },
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;

import type { Text } from '../../../../shared/terms/text.ts';

export const overWords = {
  title: (whose: Text): Text => ({ th: `ผลรวมจากเขต: ${whose.th}`, en: `What the districts come to: ${whose.en}` }),
  counted: (districts: number, expected: number, when: Text): Text => ({
    th: `จาก ${districts} ใน ${expected} เขตที่ส่งแล้ว ณ ${when.th}`,
    en: `From ${districts} of ${expected} districts, as submitted by ${when.en}`,
  }),
  asAccepted: (districts: number, expected: number): Text => ({
    th: `จาก ${districts} ใน ${expected} เขต ตามที่รับรอง`,
    en: `From ${districts} of ${expected} districts, as accepted`,
  }),
  later: (figure: Text, districts: number, expected: number): Text => ({
    th: `ขณะนี้เขตรวมกันได้ ${figure.th} (${districts} ใน ${expected} เขต)`,
    en: `By now the districts come to ${figure.en} (${districts} of ${expected})`,
  }),
  laterWhy: {
    th: 'ผลที่รับรองแล้วไม่เปลี่ยนตาม หากต้องการใช้ตัวเลขใหม่ ให้ขอเปิดแก้ไข',
    en: 'What was accepted does not follow. To use the new figure, ask to have the sheet reopened.',
  },
  nothing: { th: 'ไตรมาสนี้ไม่มีข้อมูลที่ต้องรายงาน', en: 'There is nothing to report this quarter' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

import type { Text } from '../../../../shared/terms/text.ts';

export const copyWords = {
  isCopy: (title: string, name: Text): Text => ({
    th: `แผ่นงาน “${title}” เป็นสำเนาของ ${name.th} ไม่ใช่แผ่นที่ส่ง`,
    en: `The worksheet “${title}” is a copy of ${name.en}, not the one that is sent`,
  }),
  original: (title: string): Text => ({
    th: `แผ่นที่ตรวจและส่งคือ “${title}” สิ่งที่พิมพ์ในสำเนาจะไม่ถูกบันทึกและไม่ถูกส่ง หากต้องการส่งสำเนานี้ กด “ใช้แผ่นงานนี้แทน” แผ่นเดิมจะยังอยู่เป็นสำเนา`,
    en: `“${title}” is checked and sent. What is typed into the copy is neither stored nor sent. To send the copy, choose “Make this the one”; the other one stays, as a copy`,
  }),
  originalGone: {
    th: 'แผ่นที่เคยส่งไม่อยู่ในสมุดงานแล้ว หากต้องการส่งสำเนานี้ กด “ใช้แผ่นงานนี้แทน” หรือเปิดแผ่นเดิมเพื่อกู้คืน',
    en: 'The one that was sent is gone from the workbook. To send the copy, choose “Make this the one”; or open the former one to restore it',
  },
  goToOriginal: { th: 'ไปที่แผ่นที่ส่ง', en: 'Go to the one that is sent' },
  openOriginal: { th: 'เปิดแผ่นเดิม', en: 'Open the former one' },
  makeTheOne: { th: 'ใช้แผ่นงานนี้แทน', en: 'Make this the one' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

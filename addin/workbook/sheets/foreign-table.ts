import type { Trouble } from '../../outcome.ts';

/** A table of the sheet's name says that it is another district's: it is neither read nor laid over. */
export const foreignTable: Trouble = {
  code: 'workbook-foreign',
  what: {
    th: 'ในสมุดงานนี้มีแผ่นงานของเขตอื่นอยู่ในที่ของแผ่นงานนี้',
    en: "Another district's sheet stands in this one's place in the workbook",
  },
  cure: {
    th: 'เปิดแผ่นงานของเขตท่านในสมุดงานใหม่ ข้อมูลของเขตอื่นยังอยู่อย่างเดิม',
    en: "Open your own sheet in a new workbook; the other district's stays as it is",
  },
};

import type { Trouble } from '../../outcome.ts';

/** A table of the sheet's name says that it is another office's: it is neither read nor laid over. */
export const foreignTable: Trouble = {
  code: 'workbook-foreign',
  what: {
    th: 'ในสมุดงานนี้มีแผ่นงานของหน่วยงานอื่นอยู่ในที่ของแผ่นงานนี้',
    en: "Another office's sheet stands in this one's place in the workbook",
  },
  cure: {
    th: 'เปิดแผ่นงานของหน่วยงานท่านในสมุดงานใหม่ ข้อมูลของหน่วยงานอื่นยังอยู่อย่างเดิม',
    en: "Open your own sheet in a new workbook; the other office's stays as it is",
  },
};

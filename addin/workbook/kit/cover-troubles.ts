import type { Trouble } from '../../outcome.ts';

/** What may stand in the way of lifting what covers a worksheet, and of putting it back. */

export const notLifted: Trouble = {
  code: 'workbook-locked',
  what: {
    th: 'แผ่นงานนี้ป้องกันด้วยรหัสผ่านของสำนักงาน หรือ Excel ไม่ยอมให้ยกเลิกการป้องกัน จึงยังไม่มีอะไรเปลี่ยน',
    en: 'This worksheet is protected by a password of your office, or Excel will not unprotect it; nothing was changed',
  },
  cure: {
    th: 'กดแท็บ “รีวิว” › “ยกเลิกการป้องกันแผ่นงาน” ใส่รหัสผ่าน แล้วลองอีกครั้ง เสร็จแล้วป้องกันกลับด้วยรหัสผ่านเดิมได้',
    en: 'Choose Review › Unprotect Sheet, give the password, then try again; afterwards protect it as before',
  },
};

export const leftOpen: Trouble = {
  code: 'workbook-open',
  what: {
    th: 'Excel ไม่ยอมป้องกันแผ่นงานนี้กลับ ตอนนี้พิมพ์ทับช่องที่เคยล็อกได้',
    en: 'Excel would not protect this worksheet again: cells that were locked can be typed over now',
  },
  cure: {
    th: 'กดแท็บ “รีวิว” › “ป้องกันแผ่นงาน” แล้วกดตกลงโดยไม่ต้องใส่รหัสผ่าน หรือกด “กู้คืนตาราง”',
    en: 'Choose Review › Protect Sheet and OK without a password, or “Restore the table”',
  },
};

export const structureProtected: Trouble = {
  code: 'workbook-locked',
  what: {
    th: 'โครงสร้างของสมุดงานนี้ป้องกันไว้ จึงเพิ่มหรือลบแผ่นงานไม่ได้ และยังไม่มีอะไรเปลี่ยน',
    en: "The workbook's structure is protected: no worksheet can be added or deleted, and nothing was changed",
  },
  cure: {
    th: 'กดแท็บ “รีวิว” › “ป้องกันสมุดงาน” เพื่อยกเลิก (อาจถามรหัสผ่าน) แล้วลองอีกครั้ง',
    en: 'Choose Review › Protect Workbook to take that off (it may ask for a password), then try again',
  },
};

export const hiddenCell: Trouble = {
  code: 'workbook-hidden',
  what: {
    th: 'ช่องนี้อยู่ในแถวหรือคอลัมน์ที่ซ่อนอยู่ และ Excel ไม่ยอมให้แสดง',
    en: 'This cell is in a hidden row or column, and Excel would not show it',
  },
  cure: {
    th: 'กดแท็บ “ข้อมูล” › “ล้าง” เพื่อเอาตัวกรองออก หรือเลิกซ่อนแถวและคอลัมน์ แล้วลองอีกครั้ง',
    en: 'Choose Data › Clear to take the filter off, or unhide the row or column, then try again',
  },
};

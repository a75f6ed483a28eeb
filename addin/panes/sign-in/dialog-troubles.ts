import type { Trouble } from '../../outcome.ts';
import { windowBlocked } from '../../sync/troubles.ts';

const closed: Trouble = {
  code: 'window-closed',
  what: { th: 'หน้าต่างเข้าสู่ระบบถูกปิดก่อนเข้าสู่ระบบเสร็จ', en: 'The sign-in window was closed before the sign-in was done' },
  cure: { th: 'กดปุ่มอีกครั้งเมื่อพร้อม', en: 'Press the button again when you are ready' },
};

const open: Trouble = {
  code: 'window-open',
  what: { th: 'หน้าต่างเข้าสู่ระบบเปิดอยู่แล้ว', en: 'A sign-in window is already open' },
  cure: { th: 'เข้าสู่ระบบในหน้าต่างนั้น หรือปิดแล้วกดปุ่มอีกครั้ง', en: 'Sign in there, or close it and press the button again' },
};

const ignored: Trouble = {
  code: 'window-closed',
  what: { th: 'ยังไม่ได้อนุญาตให้เปิดหน้าต่างเข้าสู่ระบบ', en: 'The sign-in window was not allowed to open' },
  cure: { th: 'กดปุ่มอีกครั้ง แล้วเลือก “อนุญาต”', en: 'Press the button again, then choose “Allow”' },
};

const unreached: Trouble = {
  code: 'window-refused',
  what: { th: 'หน้าต่างเข้าสู่ระบบเปิดหน้าเว็บไม่ได้', en: 'The sign-in window could not load its page' },
  cure: { th: 'ตรวจเครือข่าย แล้วกดปุ่มอีกครั้ง', en: 'Check the network, then press the button again' },
};

/** By the codes of Office's dialog; 12006 and 12002 also come while it is open. */
const byCode = new Map<number, Trouble>([
  [12002, unreached],
  [12006, closed],
  [12007, open],
  [12009, ignored],
  [12011, windowBlocked],
]);

/** What a code of Office's dialog means to a person; any other one by its number. */
export function dialogTrouble(code: number): Trouble {
  return (
    byCode.get(code) ?? {
      code: 'window-refused',
      what: { th: `Excel เปิดหน้าต่างเข้าสู่ระบบไม่ได้ (${code})`, en: `Excel could not open the sign-in window (${code})` },
      cure: {
        th: 'เข้าสู่ระบบด้วยชื่อผู้ใช้และรหัสผ่าน หรือแจ้งผู้ดูแลระบบพร้อมเลขนี้',
        en: 'Sign in with user name and password, or tell the administrator this number',
      },
    }
  );
}

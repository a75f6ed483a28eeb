import type { Problem } from '../../shared/wire/problem.ts';
import type { Trouble } from '../outcome.ts';

export const offline: Trouble = {
  code: 'offline',
  what: { th: 'ติดต่อเซิร์ฟเวอร์ไม่ได้', en: 'The server cannot be reached' },
  cure: {
    th: 'ตรวจเครือข่าย แล้วลองอีกครั้ง ข้อมูลในสมุดงานยังอยู่ครบ',
    en: 'Check the network and try again; what is in the workbook stays as it is',
  },
};

export const unexpectedAnswer: Trouble = {
  code: 'unexpected-answer',
  what: { th: 'ได้รับคำตอบที่ไม่ใช่ของระบบไตรมาส', en: 'The answer did not come from Traimat' },
  cure: {
    th: 'อาจมีพร็อกซีหรือหน้าล็อกอินของเครือข่ายคั่นอยู่ ตรวจเครือข่าย แล้วโหลดบานหน้าต่างนี้ใหม่',
    en: "A proxy or the network's own sign-in may stand between; check the network, then reload this pane",
  },
};

export const windowBlocked: Trouble = {
  code: 'window-blocked',
  what: { th: 'เบราว์เซอร์ไม่ยอมให้เปิดหน้าต่างเข้าสู่ระบบ', en: 'The browser would not open the sign-in window' },
  cure: {
    th: 'อนุญาตหน้าต่างป๊อปอัปสำหรับเว็บนี้ แล้วกดปุ่มอีกครั้ง',
    en: 'Allow pop-ups for this site, then press the button again',
  },
};

export function refused(problem: Problem): Trouble {
  return { code: 'problem', what: problem.text.title, cure: problem.text.cure, problem };
}

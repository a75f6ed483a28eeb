import { sheetStateNames } from '../../shared/terms/sheet.ts';
import type { Text } from '../../shared/terms/text.ts';
import type { Trouble } from '../outcome.ts';

/**
 * A refusal because the sheet does not stand as the pane thought, with what to do now that the pane has asked anew; null
 * for any other trouble.
 *
 * | refusal | means |
 * |---|---|
 * | wrong-state | taken up, accepted or returned meanwhile |
 * | sheet-moved | somebody was quicker |
 * | indicator-cancelled | nothing is to be sent any more |
 * | quarter-closed | the closing day is over |
 */
export function afterMoving(trouble: Trouble): Trouble | null {
  const { problem } = trouble;
  switch (problem?.code) {
    case 'wrong-state':
      return { ...trouble, cure: problem.state ? stateNow(sheetStateNames[problem.state]) : looked };
    case 'sheet-moved':
      return { ...trouble, cure: looked };
    case 'indicator-cancelled':
    case 'quarter-closed':
      return trouble;
    default:
      return null;
  }
}

const stateNow = (state: Text): Text => ({
  th: `สถานะตอนนี้คือ “${state.th}” บานหน้าต่างนี้แสดงสถานะล่าสุดแล้ว สิ่งที่พิมพ์ไว้ยังอยู่ครบ`,
  en: `It is “${state.en}” now; this pane shows the newest state. What you typed is all still there`,
});
const looked: Text = {
  th: 'บานหน้าต่างนี้แสดงสถานะล่าสุดแล้ว ตรวจดู แล้วเลือกรายการอีกครั้ง สิ่งที่พิมพ์ไว้ยังอยู่ครบ',
  en: 'This pane shows the newest state: look at it, then choose again. What you typed is all still there',
};

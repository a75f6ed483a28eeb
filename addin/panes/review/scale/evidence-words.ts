import type { numberEvidence } from '../../../../shared/catalogue/evaluation-scale.ts';
import type { Text } from '../../../../shared/terms/text.ts';

/** What was counted on the old system's pages of the number beside 2.1 / 2.2, in words. */
export const evidenceWords = {
  title: { th: 'หลักฐานจากหน้าเว็บเดิม', en: 'What the old pages show' },
  lines: ({ pages, early, notEvaluated, apart, fourth, result }: typeof numberEvidence): Text[] => [
    {
      th: `อ่านจาก ${pages} หน้า หน้าละ 4 ไตรมาส ไม่มีหน้าใดบอกว่าตัวเลขนี้หมายถึงอะไร`,
      en: `Read from ${pages} pages of 4 quarters; none says what the number means.`,
    },
    {
      th: `ไตรมาส 1–3: พิมพ์ตัวเลขไว้ ${early.printed} จาก ${early.quarters} ไตรมาส และเท่ากับคะแนน 2.1 ทั้ง ${early.repeats}`,
      en: `Quarters 1–3: printed in ${early.printed} of ${early.quarters}, and the same as 2.1 in ${early.repeats} of these.`,
    },
    {
      th: `ที่ 2.1 กับ 2.2 ต่างกัน ${apart.printed} ไตรมาส: เท่ากับ 2.1 ${apart.repeats} เท่ากับค่าเฉลี่ย ${apart.mean}`,
      en: `Where 2.1 and 2.2 differ, ${apart.printed} quarters: 2.1 in ${apart.repeats}, the mean in ${apart.mean}.`,
    },
    {
      th: `0 ข้าง 0 / 0 มี ${notEvaluated} ไตรมาส คือยังไม่ประเมิน ไม่ใช่คะแนน 0`,
      en: `0 beside 0 / 0 in ${notEvaluated} quarters: not evaluated, and no score of 0.`,
    },
    {
      th: `ไตรมาส 4: ${fourth.printed} จาก ${fourth.quarters} หน้าพิมพ์ค่าเดียวกับหัวหน้ากระดาษ ในจำนวนนี้ ${fourth.otherThanScore} หน้าไม่เท่ากับ 2.1 ซึ่งเป็นข้อผิดของหน้าเดิม`,
      en: `Quarter 4: ${fourth.printed} of ${fourth.quarters} pages repeat their head's number, ${fourth.otherThanScore} of them other than 2.1: a fault of the old page.`,
    },
    {
      th: `ไม่ขึ้นกับผลงาน: มากกว่า 0 ข้างผลงาน 0 มี ${result.zero} ไตรมาส และใน ${result.hundred} ไตรมาสที่เป็น 100 มี ${result.belowHalf} ที่ผลงานไม่ถึงครึ่งของเป้าหมาย`,
      en: `It does not follow the result: above 0 beside a result of 0 in ${result.zero} quarters; of ${result.hundred} of 100, ${result.belowHalf} are below half the target.`,
    },
  ],
};

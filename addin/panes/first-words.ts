import type { Text } from '../../shared/terms/text.ts';
import type { FirstStep } from './first-steps.ts';

/** Words of what comes before the first quarter. */
export const firstWords = {
  title: { th: 'ก่อนเขตเริ่มรายงาน', en: 'Before districts can report' },
  steps: {
    publish: { th: 'ประกาศใช้ตัวชี้วัด', en: 'Publish indicators' },
    days: { th: 'กำหนดวันของไตรมาส', en: "Set the quarter's days" },
    registers: { th: 'ตรวจทะเบียนชุมชน', en: 'Check the registers' },
    targets: { th: 'ตรวจค่าเป้าหมายของปี', en: "Check the year's targets" },
  },
  why: {
    publish: (published) =>
      published === 0
        ? {
            th: 'ผู้ดูแลระบบเป็นผู้ประกาศใช้ สยป. เตรียมและตรวจไฟล์ได้',
            en: 'The administrator publishes; the planning office may prepare and check files.',
          }
        : { th: `ประกาศใช้แล้ว ${published} ตัวชี้วัด`, en: `Published: ${published}` },
    days: () => ({
      th: 'วันเปิดรับ ครบกำหนด และปิดรับ เขตเห็นแผ่นงานเมื่อกำหนดแล้ว และกรอกได้ตั้งแต่วันเปิดรับ',
      en: 'The days it opens, is due and closes. Districts see their sheets then, and fill them from the opening day on.',
    }),
    registers: () => ({
      th: 'รายชื่อชุมชนของแต่ละเขตเป็นตัวหารของหลายตัวชี้วัด',
      en: "Each district's communities are what many indicators divide by.",
    }),
    targets: () => ({ th: 'ผลงานของทุกเขตเทียบกับค่าเหล่านี้', en: 'Every result is held against them.' }),
  },
  go: {
    publish: { th: 'ไปที่ตัวชี้วัด', en: 'Go to the indicators' },
    days: { th: 'ไปที่กำหนดการ', en: 'Go to the schedule' },
    registers: { th: 'ไปที่ทะเบียน', en: 'Go to the registers' },
    targets: { th: 'ไปที่ค่าเป้าหมาย', en: 'Go to the targets' },
  },
  states: {
    done: { th: 'เสร็จแล้ว', en: 'Done' },
    missing: { th: 'ยังไม่ได้ทำ', en: 'Missing' },
    check: { th: 'ให้ตรวจ', en: 'To be checked' },
  },
} satisfies {
  title: Text;
  steps: Record<FirstStep['step'], Text>;
  why: Record<FirstStep['step'], (published: number) => Text>;
  go: Record<FirstStep['step'], Text>;
  states: Record<FirstStep['state'], Text>;
};

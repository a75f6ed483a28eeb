import type { Text } from '../../shared/terms/text.ts';
import { stepNames, stepReasons } from '../parts/setup/step-words.ts';
import type { FirstStep } from './first-steps.ts';

/** Words of what comes before the first quarter. */
export const firstWords = {
  title: { th: 'ก่อนเขตเริ่มรายงาน', en: 'Before districts can report' },
  steps: { ...stepNames, targets: { th: 'ตรวจค่าเป้าหมายของปี', en: "Check the year's targets" } },
  why: {
    ...stepReasons,
    targets: { th: 'ผลงานของทุกเขตเทียบกับค่าเหล่านี้', en: 'Every result is held against them.' },
  },
  go: {
    city: { th: 'ไปที่ภาพรวม', en: 'Go to the city' },
    work: { th: 'ไปที่งานวันนี้', en: "Go to today's work" },
    indicators: { th: 'ไปที่ตัวชี้วัด', en: 'Go to the indicators' },
    settings: { th: 'ไปที่กำหนดการ', en: 'Go to the schedule' },
    rosters: { th: 'ไปที่ทะเบียนและเป้าหมาย', en: 'Go to registers and targets' },
    accounts: { th: 'ไปที่บัญชีผู้ใช้', en: 'Go to accounts' },
    log: { th: 'ไปที่บันทึก', en: 'Go to the log' },
  },
  byAdministrator: { th: 'ผู้ดูแลระบบเป็นผู้ทำ', en: 'The administrator does this.' },
  toAdmin: { th: 'เปิดหน้าตั้งระบบในเบราว์เซอร์', en: 'Open the set-up page in the browser' },
} satisfies Record<string, Text | Record<string, Text>> & {
  steps: Record<FirstStep['step'], Text>;
  why: Record<FirstStep['step'], Text>;
};

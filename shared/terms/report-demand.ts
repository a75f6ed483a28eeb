import type { Text } from './text.ts';

/** Whether a quarter's report must have a text: nobody asks for one, the confirmation asks, or nothing goes without. */
export const reportDemands = ['off', 'asked', 'required'] as const;
export type ReportDemand = (typeof reportDemands)[number];

/** What holds until somebody has set it. */
export const defaultReportDemand: ReportDemand = 'asked';

export const reportDemandNames: Record<ReportDemand, Text> = {
  off: { th: 'ไม่ถามหา', en: 'Not asked for' },
  asked: { th: 'เตือนก่อนส่งหากไม่มี', en: 'Asked for before submitting' },
  required: { th: 'ต้องมี ไม่มีส่งไม่ได้', en: 'Required: nothing is submitted without' },
};

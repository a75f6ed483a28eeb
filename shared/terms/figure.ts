import type { Text } from './text.ts';

/**
 * Why there is no number: nothing has been reported, the indicator does not apply to this district or quarter, or there
 * is nothing to divide by. None of them is zero.
 */
export const noFigures = ['not-reported', 'not-applicable', 'not-calculable'] as const;
export type NoFigure = (typeof noFigures)[number];

/** A reported number as exact decimal text (`60.42`), or the reason why there is none. */
export type Figure = { text: string } | { none: NoFigure };

/** The Thai name is what a cell shows in the number's place. */
export const noFigureNames: Record<NoFigure, Text> = {
  'not-reported': { th: 'ยังไม่รายงาน', en: 'Not reported' },
  'not-applicable': { th: 'ไม่เกี่ยวข้อง', en: 'Not applicable' },
  'not-calculable': { th: 'คำนวณไม่ได้', en: 'Not calculable' },
};

/** Said instead of “not applicable” where it is so because the quarter is not the one that is measured. */
export const notMeasuredName: Text = { th: 'วัดเมื่อสิ้นปี', en: "Measured at the year's end" };

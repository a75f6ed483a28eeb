import { type Kind, kind } from './kind.ts';

/** Setting days. */
export const calendarProblems = {
  'days-order': kind(
    422,
    'วันเปิด วันครบกำหนด และวันปิดไม่เรียงตามลำดับ',
    'Opening, due and closing day are not in order',
    'ให้วันเปิดมาก่อนวันครบกำหนด และวันครบกำหนดไม่เกินวันปิด',
    'The opening day comes first, then the due day, then the closing day',
  ),
  'extension-past': kind(
    422,
    'ขยายเวลาไปยังวันที่ผ่านมาแล้วไม่ได้',
    'More time cannot end in the past',
    'เลือกวันนี้หรือวันถัดไป',
    'Choose today or a later day',
  ),
  'extension-shorter': kind(
    422,
    'วันใหม่ไม่ได้ช้ากว่าวันครบกำหนดของไตรมาส',
    "The new day is not after the quarter's due day",
    'เลือกวันหลังวันครบกำหนด',
    'Choose a day after the due day',
  ),
} as const satisfies Record<string, Kind>;

import type { DefectKind } from '../defect-kind.ts';

/** What shows only when several pages stand beside each other. */
export const acrossKinds = {
  'same-code-twice': {
    name: { th: 'รหัสเดียวกันมีมากกว่าหนึ่งหน้าในไฟล์', en: 'The same code on more than one page' },
    source: 'page 5040-876 (on two hosts)',
  },
  'same-title-other-unit': {
    name: { th: 'ชื่อเดียวกันแต่หน่วยนับต่างกัน', en: 'The same title with another unit' },
    source: 'page 5047-0895 (minutes) and page 5038-0795 (per cent)',
  },
  'same-title-other-target': {
    name: { th: 'ชื่อเดียวกันแต่ค่าเป้าหมายต่างกัน', en: 'The same title with another target' },
    source: 'page 135 (100) and page 2100-1040 (75)',
  },
} satisfies Record<string, DefectKind>;

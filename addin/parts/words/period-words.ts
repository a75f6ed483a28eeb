import type { Text } from '../../../shared/terms/text.ts';

export const periodWords = {
  year: (year: number): Text => ({ th: `ปีงบประมาณ ${year}`, en: `Fiscal year ${year} BE` }),
  quarter: { th: 'ไตรมาส', en: 'Quarter' },
  quarterOf: (quarter: number, year: number): Text => ({
    th: `ไตรมาสที่ ${quarter} ปีงบประมาณ ${year}`,
    en: `Quarter ${quarter} of ${year} BE`,
  }),
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;

import type { z } from 'zod';
import type { column } from '../../../shared/indicator/column.ts';
import type { indicator, rule } from '../../../shared/indicator/indicator.ts';
import type { calculation, measure } from '../../../shared/indicator/measure.ts';
import type { Text } from '../../../shared/terms/text.ts';

/** An indicator as its author writes it. */
export type DraftIndicator = z.input<typeof indicator>;
export type DraftColumn = z.input<typeof column>;
export type DraftRule = z.input<typeof rule>;

/** The part of a draft that follows from the kind of calculation: what a sheet has rows and columns for, and its sums. */
export type Layout = {
  rows: DraftIndicator['rows'];
  columns: DraftColumn[];
  conditions?: NonNullable<DraftIndicator['conditions']>;
  measures: Record<string, z.input<typeof measure>>;
  calculation: z.input<typeof calculation>;
  rules?: DraftRule[];
  decimals: 0 | 2;
  better: 'higher' | 'lower';
  /** What the layout takes for granted, to be read by whoever finishes the draft. */
  assumes: Text;
};

/** A column that the district fills in. */
export function whole(key: string, th: string, en: string, most?: number): DraftColumn {
  return { type: 'whole', key, ...said(th, en), required: true, min: 0, ...(most === undefined ? {} : { max: most }) };
}

export function decimal(key: string, th: string, en: string, decimals = 2): DraftColumn {
  return { type: 'decimal', key, ...said(th, en), required: true, min: 0, decimals };
}

export function money(key: string, th: string, en: string): DraftColumn {
  return { type: 'money', key, ...said(th, en), required: true };
}

export function yesNo(key: string, th: string, en: string, hint: Text = { th, en }): DraftColumn {
  return { type: 'yesNo', key, header: { th, en }, hint, width: 130 };
}

function said(th: string, en: string) {
  return { header: { th, en }, hint: { th: `พิมพ์ตัวเลข: ${th}`, en: `A number: ${en}` }, width: 120 };
}

/** A numerator that is part of its denominator cannot be larger. */
export function notAbove(part: DraftColumn, whole: DraftColumn): DraftRule {
  return {
    id: 'C1',
    severity: 'error',
    column: part.key,
    breach: { compare: [part.key, '>', { column: whole.key }] },
    what: {
      th: `“${part.header.th}” มากกว่า “${whole.header.th}”`,
      en: `“${part.header.en}” is more than “${whole.header.en}”`,
    },
    cure: { th: 'ตรวจและแก้จำนวนทั้งสองช่อง', en: 'Check and mend both numbers' },
  };
}

import { column, type NumberColumn } from '../../indicator/column.ts';
import { numberNormaliser } from './number.ts';

/** Reads a number that stands in no column of an indicator's, such as a target or a score: with at most four places. */
export const normaliseLoneNumber = numberNormaliser(
  column.parse({
    type: 'decimal',
    key: 'number',
    header: { th: 'ตัวเลข', en: 'Number' },
    hint: { th: 'ตัวเลข', en: 'Number' },
    decimals: 4,
  }) as NumberColumn,
);

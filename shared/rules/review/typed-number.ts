import { column, type NumberColumn } from '../../indicator/column.ts';
import { isBlank } from '../../indicator/read-cell.ts';
import type { Cell } from '../../terms/row.ts';
import { evaluationNumber } from '../../wire/terms.ts';
import { numberNormaliser } from '../normalise/number.ts';

const normalise = numberNormaliser(
  column.parse({
    type: 'decimal',
    key: 'score',
    header: { th: 'คะแนน', en: 'Score' },
    hint: { th: 'คะแนน', en: 'Score' },
    decimals: 4,
  }) as NumberColumn,
);

/**
 * A score or an evaluation number as somebody typed it, in a field or a cell: decimal text of 0 to 9,999 with at most four
 * places. Other ways of writing one number are read: ๙๕, 95.50. Null where nothing is typed; `unread` where it is none.
 */
export function typedNumber(cell: Cell): string | null | 'unread' {
  if (isBlank(cell)) return null;
  const outcome = typeof cell === 'number' ? null : normalise(cell);
  const number = outcome && 'after' in outcome ? outcome.after : Number(cell);
  const text = String(number);
  return evaluationNumber.safeParse(text).success ? text : 'unread';
}

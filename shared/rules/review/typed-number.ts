import { isBlank } from '../../indicator/read-cell.ts';
import type { Cell } from '../../terms/row.ts';
import { evaluationNumber } from '../../wire/terms.ts';
import { normaliseLoneNumber } from '../normalise/lone-number.ts';

/**
 * A score or an evaluation number as somebody typed it, in a field or a cell: decimal text of 0 to 9,999 with at most four
 * places. Other ways of writing one number are read: ๙๕, 95.50. Null where nothing is typed; `unread` where it is none.
 */
export function typedNumber(cell: Cell): string | null | 'unread' {
  if (isBlank(cell)) return null;
  const outcome = typeof cell === 'number' ? null : normaliseLoneNumber(cell);
  const number = outcome && 'after' in outcome ? outcome.after : Number(cell);
  const text = String(number);
  return evaluationNumber.safeParse(text).success ? text : 'unread';
}

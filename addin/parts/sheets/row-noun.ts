import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { sheetStateWords as words } from './sheet-state-words.ts';

/** What a sheet's rows are called when they are counted; lines that the district adds itself are just lines. */
export function rowNoun({ rows }: Pick<Indicator, 'rows'>): Text {
  return rows.from === 'district' ? words.lines : rows.subject;
}

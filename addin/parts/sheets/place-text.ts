import { parsePeriod, periodName } from '../../../shared/terms/period.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';

/** A sheet of one's own district in one phrase: `2100-1040 ไตรมาสที่ 1 ปีงบประมาณ 2563`. */
export function placeText({ indicator, period: code }: Pick<SheetPlace, 'indicator' | 'period'>): Text {
  const period = parsePeriod(code);
  const quarter = period ? periodName(period) : { th: code, en: code };
  return { th: `${indicator} ${quarter.th}`, en: `${indicator}, ${quarter.en}` };
}

import type { DistrictLine } from '../../../shared/wire/city.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { type Answered, useAnswer } from '../../parts/answers/use-answer.ts';
import { useKeptView } from '../city/view-select.tsx';

/** The district's line among the city's, of the moment that is looked at: the review was opened from one of another, perhaps. */
export function useDistrictLine({ indicator, period, district }: SheetPlace): Answered<DistrictLine> {
  const [view] = useKeptView();
  const city = useAnswer('readConsolidation', { parameters: { indicator, period }, query: { view } });
  return { ...city, value: city.value?.districts.find((line) => line.district === district) ?? null };
}

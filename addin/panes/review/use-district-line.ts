import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { lineOfOwner } from '../../../shared/rules/city/office-lines.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { type Answered, useAnswer } from '../../parts/answers/use-answer.ts';
import type { ReviewLine } from '../city/review-route.ts';
import { useKeptView } from '../city/view-select.tsx';

/** The office's line among the city's, of the moment that is looked at: the review was opened from one of another, perhaps. */
export function useDistrictLine({ period, district }: SheetPlace, indicator: Indicator): Answered<ReviewLine> {
  const [view] = useKeptView();
  const parameters = { indicator: indicator.code, period };
  const city = useAnswer('readConsolidation', { parameters, query: { view } });
  const { owner, districts } = city.value ?? { owner: null, districts: [] };
  const own = owner?.office === district ? lineOfOwner(indicator, owner) : null;
  return { ...city, value: own ?? districts.find((line) => line.district === district) ?? null };
}

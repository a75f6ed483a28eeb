import type { Text } from '../../../shared/terms/text.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { placeText } from '../../parts/sheets/place-text.ts';

/** Names the district's sheets by code, title and quarter; the titles are those of the list, however old it is. */
export function usePlaceText(): (place: Pick<SheetPlace, 'indicator' | 'period'>) => Text {
  const { value } = useAnswer(
    'listAssignments',
    { parameters: {}, query: {} },
    { staleTime: Number.POSITIVE_INFINITY },
  );
  return (place) => {
    const listed = value?.find(({ indicator, period }) => indicator === place.indicator && period === place.period);
    return placeText(place, listed?.title ?? null);
  };
}

import type { Quarter } from '../../shared/terms/period.ts';
import type { SheetOfOffice } from '../../shared/wire/indicator-sheet.ts';
import type { ListedIndicator } from '../../shared/wire/indicators.ts';
import { type Answered, useAnswer } from '../parts/answers/use-answer.ts';
import { useIndicator } from '../parts/answers/use-indicator.ts';
import { useMe } from '../parts/services.ts';
import { openingOffice } from './opening-office.ts';

/** Which sheet is meant: null leaves it to what is opened first. */
export type SheetWanted = { indicator: ListedIndicator | null; office: string | null; quarter: Quarter | null };

type OfficeSheet = {
  answer: Answered<SheetOfOffice>;
  /** The office that was named does not report it, so that another one's sheet is shown. */
  unknownOffice: boolean;
};

/** The sheet that is meant, or in its place the one that the reader would open first. */
export function useOfficeSheet({ indicator, office, quarter }: SheetWanted): OfficeSheet {
  const me = useMe();
  const named = useAnswer('readIndicatorSheet', inputOf(indicator, office, quarter));
  const unknownOffice = named.trouble?.problem?.code === 'unknown-office';
  const wantsOpening = indicator !== null && (office === null || unknownOffice);
  const version = quarter === null ? indicator?.version : indicator?.inForce[quarter - 1];
  const known = useIndicator(wantsOpening && version ? { ...indicator, version } : null);
  const opening = known.value && openingOffice(me, known.value);
  const first = useAnswer('readIndicatorSheet', inputOf(indicator, wantsOpening ? opening : null, quarter));
  if (!wantsOpening) return { answer: named, unknownOffice };
  const waiting = { ...first, trouble: first.trouble ?? known.trouble, loading: first.loading || known.loading };
  return { answer: waiting, unknownOffice };
}

function inputOf(indicator: ListedIndicator | null, office: string | null, quarter: Quarter | null) {
  if (!indicator || office === null) return null;
  const parameters = { indicator: indicator.code, fiscalYear: String(indicator.fiscalYear), office };
  return { parameters, query: quarter === null ? {} : { quarter: String(quarter) as `${Quarter}` } };
}

import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { signed } from '../../../shared/terms/amount.ts';
import { type Evaluation, numberName } from '../../../shared/terms/review.ts';
import type { Language, Text } from '../../../shared/terms/text.ts';
import type { DistrictLine } from '../../../shared/wire/city.ts';
import { earlierWords } from '../../figures/earlier-words.ts';
import { rowNoun } from '../../parts/sheets/row-noun.ts';
import { dateName, momentName } from '../../parts/words/moments.ts';
import { districtWords as words } from './district-words.ts';
import { hasNothing } from './filter-districts.ts';
import type { ReviewLine } from './review-route.ts';

/** When a district submitted, else until when it should have or may. */
export function timeWords({ submittedAt, overdue, dueOn }: ReviewLine): Text {
  if (submittedAt !== null) return words.submitted(momentName(submittedAt));
  return overdue ? words.overdue(dateName(dueOn)) : words.due(dateName(dueOn));
}

/** How far the roster is filled in; null where nothing is shown, or nothing applies. */
export function progressWords(indicator: Indicator, { progress, result }: ReviewLine): Text[] | null {
  if (progress === null || (result && hasNothing(result))) return null;
  const own = indicator.rows.from === 'district';
  return [
    own ? words.lines(progress.filled) : words.filled(progress.filled, progress.expected, rowNoun(indicator)),
    ...(progress.valid < progress.filled ? [words.valid(progress.valid)] : []),
    ...(progress.excluded > 0 ? [words.excluded(progress.excluded)] : []),
    ...earlierWords(indicator, progress),
  ];
}

/** How the main figure stands to its target and to last quarter's. */
export function differenceWords({
  againstTarget,
  againstPrevious,
}: Pick<DistrictLine, 'againstTarget' | 'againstPrevious'>): Text[] {
  return [
    ...(againstTarget === null ? [] : [words.againstTarget(signed(againstTarget))]),
    ...(againstPrevious === null ? [] : [words.againstPrevious(signed(againstPrevious))]),
  ];
}

/** What a district was asked to mend; null where nothing is asked. */
export function requestWords({ request, state }: Pick<DistrictLine, 'request' | 'state'>): Text | null {
  if (request === null) return null;
  if (state !== 'returned' && state !== 'reopened') return words.corrected;
  return request.items.length === 0 ? words.returnedWhole : words.returnedItems(request.items.length);
}

/** The scores in one phrase: `2.1: 95 · 2.2: ยังไม่ประเมิน`. */
export function scoreWords({ scores, number }: Pick<Evaluation, 'scores' | 'number'>, language: Language): string {
  return [
    ...(number === null ? [] : [`${numberName[language]}: ${number}`]),
    ...Object.entries(scores).map(([key, score]) => `${key}: ${score ?? words.notEvaluated[language]}`),
  ].join(' · ');
}

import type { Indicator } from '../../../../shared/indicator/indicator.ts';
import { type OfficeLine, officeLines } from '../../../../shared/rules/city/office-lines.ts';
import { officeInWords } from '../../../../shared/rules/offices/office-in-words.ts';
import { isPossible } from '../../../../shared/rules/sheets/workflow.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import type { AgencySheet } from '../../../../shared/wire/agency-sheets.ts';
import type { Consolidation } from '../../../../shared/wire/city.ts';
import type { Timeliness } from '../../../../shared/wire/review.ts';
import { evaluateWords as words } from './evaluate-words.ts';

/** An accepted sheet that is evaluated together with others: an office's among those of an indicator, or the other way round. */
export type Evaluable = {
  /** Tells it from the others of its list, in what is kept of a draft, too. */
  key: string;
  indicator: string;
  district: string;
  /** What its line is headed by, and the same in the middle of a sentence. */
  name: Text;
  inWords: Text;
  results: Pick<Indicator['results'][number], 'key'>[];
  timely: Timeliness | null;
} & Pick<OfficeLine, 'step' | 'late' | 'result' | 'evaluation'>;

/** The sheets of an indicator's offices that can be evaluated: the districts', then the owner's. */
export function evaluableOffices(
  indicator: Indicator,
  consolidation: Pick<Consolidation, 'districts' | 'owner'>,
  timeliness: Timeliness[],
): Evaluable[] {
  const timely = new Map(timeliness.map((one) => [one.district, one]));
  return officeLines(indicator, consolidation)
    .filter(({ state }) => isPossible('evaluate', state))
    .map(({ district, name, step, late, result, evaluation }) => ({
      ...{ key: district, indicator: indicator.code, district },
      ...{ name, inWords: officeInWords({ code: district, name }), results: indicator.results },
      ...{ step, late, result, evaluation, timely: timely.get(district) ?? null },
    }));
}

/** The sheets of an agency that can be evaluated, by their indicators; what is an owner's beside a district's says so. */
export function evaluableIndicators(
  sheets: AgencySheet[],
  agency: { code: string; district: string | null },
): Evaluable[] {
  return sheets
    .filter(({ state, cancelled }) => !cancelled && isPossible('evaluate', state))
    .map(({ indicator, district, title, results, timeliness, step, late, result, evaluation }) => {
      const named = { th: `${indicator} ${title.th}`, en: `${indicator} ${title.en}` };
      const name = agency.district !== null && district === agency.code ? words.asOwner(named) : named;
      return {
        ...{ key: `${indicator} ${district}`, indicator, district, name, inWords: name, results },
        ...{ step, late, result, evaluation, timely: timeliness },
      };
    });
}

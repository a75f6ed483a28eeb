import { isMeasuredIn, quotientOf } from '../../shared/indicator/compilers/to-result.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { Whose } from '../../shared/indicator/main-figure.ts';
import type { ResultDefinition } from '../../shared/indicator/measure.ts';
import { type NoFigure, noFigureNames, notMeasuredName } from '../../shared/terms/figure.ts';
import type { Period } from '../../shared/terms/period.ts';
import type { Text } from '../../shared/terms/text.ts';
import { figureWords as words } from './figure-words.ts';

/** Why there is no number, and what to do about it. */
export type NoNumber = { name: Text; cure: Text };

/**
 * | none | of a district | of the city | of the city, by its owner alone |
 * |---|---|---|---|
 * | not-reported | fill in the table | no district has submitted yet | the owner has not submitted yet |
 * | not-applicable, in a quarter without measuring | only the report text is sent | measured in quarter 4 | measured in quarter 4 |
 * | not-applicable | say why in the report | every district has said so | the owner has said so |
 * | not-calculable | the divisor by name | the divisor by name | the divisor by name |
 */
export function noNumber(
  { indicator, period }: { indicator: Indicator; period: Period },
  definition: ResultDefinition,
  none: NoFigure,
  whose: Whose,
): NoNumber {
  const ofCity = whose !== 'district';
  const name = noFigureNames[none];
  const ofOwner = indicator.reportedBy === 'owner';
  switch (none) {
    case 'not-reported':
      if (!ofCity) return { name, cure: words.fillIn };
      return ofOwner
        ? { name: words.ownerNotYet, cure: words.whenOwnerSubmits }
        : { name: words.noDistrictYet, cure: words.seeMissing };
    case 'not-applicable':
      if (!isMeasuredIn(indicator, period)) {
        return { name: notMeasuredName, cure: ofCity ? words.cityLater : words.reportOnly };
      }
      if (!ofCity) return { name, cure: words.sayWhy };
      return { name, cure: ofOwner ? words.ownerDeclared : words.allDeclared };
    case 'not-calculable':
      return { name, cure: words.noDivisor(divisorOf(indicator, definition)) };
  }
}

function divisorOf(indicator: Indicator, { calculation, name }: ResultDefinition): Text {
  const { denominator } = quotientOf(calculation);
  const measure = typeof denominator === 'string' ? undefined : denominator[0]?.measure;
  return (measure && indicator.measures[measure]?.name) || name;
}

import { targetOf, targetOfPart } from '../../indicator/compilers/to-result.ts';
import type { Indicator } from '../../indicator/indicator.ts';
import { sameMeaning } from '../../indicator/meaning.ts';
import { measuresOf } from '../../indicator/measure.ts';
import type { Office } from '../../terms/office.ts';
import type { Period } from '../../terms/period.ts';
import type { SheetResult } from '../../wire/indicator-sheet.ts';

/**
 * The results that one version counts, held against the targets that another sets for a quarter: none where that counts
 * something else.
 */
export function toSheetResults(
  counting: Indicator,
  setting: Indicator,
  period: Period,
  kind: Office['kind'],
): SheetResult[] {
  const same = sameMeaning(counting, setting);
  return counting.results.map(({ key, name, unit, decimals, better, calculation }): SheetResult => {
    const set = same ? setting.results.find((one) => one.key === key) : undefined;
    const whole = set ? targetOf(set, period) : null;
    const own = set && kind === 'district' ? targetOfPart(setting, set, period) : whole;
    return {
      ...{ key, name, unit, decimals, better },
      target: own,
      cityTarget: own === null ? whole : null,
      measures: [...new Set(measuresOf(calculation))].map((measure) => ({
        key: measure,
        name: counting.measures[measure]?.name ?? { th: measure, en: measure },
      })),
    };
  });
}

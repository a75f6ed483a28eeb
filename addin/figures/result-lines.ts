import type { Indicator } from '../../shared/indicator/indicator.ts';
import { separated } from '../../shared/terms/amount.ts';
import type { Result } from '../../shared/terms/result.ts';
import type { Text } from '../../shared/terms/text.ts';
import { figureText } from './figure-view.ts';

export type Line = [name: Text, value: Text];

/** Every figure with its unit. */
export function figureLines({ results }: Indicator, result: Result): Line[] {
  return results.map((definition) => [definition.name, figureText(result, definition)]);
}

/** What the figures are made of. A measure that is itself a result under the same name is not said twice. */
export function measureLines({ measures, results }: Indicator, result: Result): Line[] {
  return Object.entries(measures).flatMap(([key, { name }]): Line[] => {
    const value = result.measures[key];
    const isResult = results.some(
      ({ calculation, name: shown }) => 'of' in calculation && calculation.of === key && shown.th === name.th,
    );
    return value === undefined || isResult ? [] : [[name, { th: separated(value), en: separated(value) }]];
  });
}

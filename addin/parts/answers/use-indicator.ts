import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { IndicatorSummary } from '../../../shared/wire/indicators.ts';
import { type Answered, useAnswer } from './use-answer.ts';

/** An indicator in one of its versions; nothing where none is meant. */
export function useIndicator(
  version: Pick<IndicatorSummary, 'code' | 'fiscalYear' | 'version'> | null,
): Answered<Indicator> {
  return useAnswer(
    'readIndicator',
    version && {
      parameters: { indicator: version.code, fiscalYear: String(version.fiscalYear) },
      query: { version: String(version.version) },
    },
  );
}

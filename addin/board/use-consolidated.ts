import { useCallback } from 'react';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { View } from '../../shared/rules/sheets/workflow.ts';
import { parsePeriod } from '../../shared/terms/period.ts';
import type { Consolidation, PeriodProgress } from '../../shared/wire/city.ts';
import { done, type Outcome } from '../outcome.ts';
import { useServices } from '../parts/services.ts';
import type { Loaded } from '../parts/use-loaded.ts';
import { useRenewing } from './parts/renewal.ts';

/** The city's quarter in a view, and the indicator in the version by which it was counted. */
export function useConsolidated(
  line: PeriodProgress | null,
  view: View,
): { indicator: Loaded<Indicator | null>; consolidation: Loaded<Consolidation | null> } {
  const { call } = useServices();
  const [code, period] = [line?.indicator ?? '', line?.period ?? ''];
  const consolidation = useRenewing(
    `${code} ${period} ${view}`,
    useCallback(async (): Promise<Outcome<Consolidation | null>> => {
      if (code === '') return done(null);
      return call('readConsolidation', { parameters: { indicator: code, period }, query: { view } });
    }, [call, code, period, view]),
  );
  const version = consolidation.value?.version ?? 0;
  const fiscalYear = parsePeriod(period)?.fiscalYear ?? 0;
  const indicator = useRenewing(
    `${code} ${fiscalYear} ${version}`,
    useCallback(async (): Promise<Outcome<Indicator | null>> => {
      if (version === 0) return done(null);
      return call('readIndicator', {
        parameters: { indicator: code, fiscalYear: String(fiscalYear) },
        query: { version: String(version) },
      });
    }, [call, code, fiscalYear, version]),
  );
  return { indicator, consolidation };
}

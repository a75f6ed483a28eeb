import { useCallback } from 'react';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { IndicatorSummary } from '../../shared/wire/indicators.ts';
import { useServices } from './services.ts';
import { type Loaded, useLoaded } from './use-loaded.ts';

/** The spec of the version that the list showed; while another is on its way there is none. */
export function useIndicator({ code, fiscalYear, version }: IndicatorSummary): Loaded<Indicator> {
  const { call } = useServices();
  const loaded = useLoaded(
    useCallback(
      () =>
        call('readIndicator', {
          parameters: { indicator: code, fiscalYear: String(fiscalYear) },
          query: { version: String(version) },
        }),
      [call, code, fiscalYear, version],
    ),
  );
  const { value } = loaded;
  const asked = value?.code === code && value.fiscalYear === fiscalYear && value.version === version;
  return { ...loaded, value: asked ? value : null };
}

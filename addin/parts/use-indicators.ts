import { useCallback } from 'react';
import type { ListedIndicator } from '../../shared/wire/indicators.ts';
import { useServices } from './services.ts';
import { type Loaded, useLoaded } from './use-loaded.ts';

/** The indicators there are; who prepares them sees the drafts too. */
export function useIndicators(): Loaded<ListedIndicator[]> {
  const { call } = useServices();
  return useLoaded(useCallback(() => call('listIndicators', { parameters: {} }), [call]));
}

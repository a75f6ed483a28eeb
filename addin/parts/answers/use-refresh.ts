import { useIsFetching, useQueryClient } from '@tanstack/react-query';

/** Asks again for everything that is shown. */
export function useRefresh(): { refreshing: boolean; refresh(): void } {
  const answers = useQueryClient();
  const refreshing = useIsFetching() > 0;
  return { refreshing, refresh: () => void answers.refetchQueries({ type: 'active' }) };
}

import { useCallback } from 'react';
import { done } from '../outcome.ts';
import { useServices } from './services.ts';
import { useLoaded } from './use-loaded.ts';

/** How far all indicators of some fiscal years are, a line for each of their quarters. */
export function useProgress(years: number[]) {
  const { call } = useServices();
  const wanted = [...new Set(years)].sort().join(' ');
  return useLoaded(
    useCallback(async () => {
      const asked = wanted.split(' ').filter(Boolean);
      const answers = await Promise.all(
        asked.map((fiscalYear) => call('listProgress', { parameters: { fiscalYear } })),
      );
      return answers.find((answer) => !answer.ok) ?? done(answers.flatMap((answer) => (answer.ok ? answer.value : [])));
    }, [call, wanted]),
  );
}

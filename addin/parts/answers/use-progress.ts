import { useQueries } from '@tanstack/react-query';
import type { PeriodProgress } from '../../../shared/wire/city.ts';
import { answerOptions, atMoment } from '../../sync/answer-cache.ts';
import { useMoment } from '../as-of/as-of-context.ts';
import { useServices } from '../services.ts';
import { type Answered, answered } from './use-answer.ts';

/** How far all indicators of some fiscal years are, a line for each of their quarters, once all the years are there. */
export function useProgress(years: number[]): Answered<PeriodProgress[]> {
  const { call } = useServices();
  const moment = useMoment();
  const ofYears = useQueries({
    queries: [...new Set(years)].map((year) =>
      answerOptions(
        call,
        'listProgress',
        atMoment('listProgress', { parameters: { fiscalYear: String(year) } }, moment),
      ),
    ),
  }).map(answered);
  const values = ofYears.flatMap(({ value }) => value ?? []);
  return {
    value: ofYears.some(({ value }) => value === null) ? null : values,
    trouble: ofYears.find(({ trouble }) => trouble)?.trouble ?? null,
    loading: ofYears.some(({ loading }) => loading),
    reload: () => Promise.all(ofYears.map(({ reload }) => reload())),
  };
}

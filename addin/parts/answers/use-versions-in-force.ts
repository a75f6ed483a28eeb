import { parsePeriod } from '../../../shared/terms/period.ts';
import { useAnswer } from './use-answer.ts';

/** Says which version of an indicator is in force in a quarter; null while that is not known, or `wanted` by nobody. */
export function useVersionsInForce(wanted = true): (indicator: string, period: string) => number | null {
  const { value } = useAnswer('listIndicators', wanted ? { parameters: {} } : null);
  return (indicator, period) => {
    const parsed = parsePeriod(period);
    const listed = value?.find(
      ({ code, fiscalYear, inForce }) => code === indicator && fiscalYear === parsed?.fiscalYear && inForce.length > 0,
    );
    return (parsed && listed?.inForce[parsed.quarter - 1]) ?? null;
  };
}

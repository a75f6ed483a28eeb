import { type Period, periodName, type Quarter, quarters } from '../../../shared/terms/period.ts';
import { useSpeech } from '../words/language.tsx';
import { periodWords as words } from '../words/period-words.ts';
import { Choice } from './choice.tsx';

/** Chooses a quarter of a fiscal year. */
export function QuarterSelect({ period, onChoose }: { period: Period; onChoose(quarter: Quarter): void }) {
  const { say } = useSpeech();
  return (
    <Choice
      label={say(words.quarter)}
      hint={say(periodName(period))}
      value={period.quarter}
      options={quarters.map((quarter) => [quarter, say(words.quarterOf(quarter, period.fiscalYear))])}
      onChoose={onChoose}
    />
  );
}

import { Field, Select, Spinner } from '@fluentui/react-components';
import { parsePeriod } from '../../../../shared/terms/period.ts';
import { useAnswer } from '../../../parts/answers/use-answer.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { listWords as words } from './list-words.ts';

type EarlierYearsProps = {
  /** The year whose sheets are listed besides; null for none. */
  chosen: number | null;
  /** The years that are listed anyway. */
  listed: number[];
  loading: boolean;
  onChoose(year: number | null): void;
};

/** The years that are over, to be listed by choice: the list itself has those in which there is something to do. */
export function EarlierYears({ chosen, listed, loading, onChoose }: EarlierYearsProps) {
  const { say } = useSpeech();
  const { value: windows } = useAnswer('listWindows', { parameters: {} });
  const years = new Set(windows?.flatMap(({ period }) => parsePeriod(period)?.fiscalYear ?? []));
  const earlier = [...years].filter((year) => !listed.includes(year)).sort((one, other) => other - one);
  if (earlier.length === 0) return null;
  return (
    <Field label={say(words.earlierYears)}>
      <Select
        value={chosen === null ? '' : String(chosen)}
        onChange={(_, { value }) => onChoose(value === '' ? null : Number(value))}
      >
        <option value="">{say(words.noEarlierYear)}</option>
        {earlier.map((year) => (
          <option key={year} value={year}>
            {say(words.ofYear(year))}
          </option>
        ))}
      </Select>
      {loading && <Spinner size="tiny" label={say(words.listing)} />}
    </Field>
  );
}

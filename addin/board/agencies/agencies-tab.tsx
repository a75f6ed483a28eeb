import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Agency } from '../../../shared/wire/city.ts';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { Message } from '../../parts/messages/message.tsx';
import { agencyName } from '../../parts/words/agency-name.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { BoardAnswer } from '../parts/board-answer.tsx';
import { boardWords } from '../parts/board-words.ts';
import { agencyWords as words } from './agency-words.ts';
import { AgencyYear } from './agency-year.tsx';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: '16px' },
  choice: { maxWidth: '480px', '@media print': { display: 'none' } },
  select: { minWidth: 0, width: '100%' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type AgenciesTabProps = { year: number; agency: string | null; onAgency(code: string): void };

/** The agencies that have indicators in the year, and the year of the one that is chosen. */
export default function AgenciesTab({ year, agency, onAgency }: AgenciesTabProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const answer = useAnswer('listAgencies', { parameters: { fiscalYear: String(year) } });
  const { value } = answer;
  const owners = value?.filter(({ district }) => district === null) ?? [];
  const offices = value?.filter(({ district }) => district !== null) ?? [];
  const chosen = value?.find(({ code }) => code === agency) ?? owners[0] ?? offices[0];
  const unknown = agency !== null && value !== null && chosen?.code !== agency;
  const option = (one: Agency) => (
    <option key={one.code} value={one.code}>
      {say(agencyName(one))}
    </option>
  );
  return (
    <div className={styles.tab}>
      <BoardAnswer answer={answer} />
      {value && !chosen && <Message intent="info" title={say(words.noAgency)} />}
      {unknown && (
        <Message intent="warning" title={say(boardWords.fallback)}>
          {say(boardWords.fallbackCure(boardWords.parts.agency))}
        </Message>
      )}
      {value && chosen && (
        <>
          <Field className={styles.choice} label={say(words.agency)} hint={say(words.agencyHint)}>
            <Select className={styles.select} value={chosen.code} onChange={(_, data) => onAgency(data.value)}>
              <optgroup label={say(words.otherAgencies)}>{owners.map(option)}</optgroup>
              <optgroup label={say(words.districtOffices)}>{offices.map(option)}</optgroup>
            </Select>
          </Field>
          <AgencyYear year={year} agency={chosen.code} />
        </>
      )}
    </div>
  );
}

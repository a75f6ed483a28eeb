import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableEditRegular } from '@fluentui/react-icons/svg/table-edit';
import { useState } from 'react';
import { thaiDate } from '../../../shared/terms/date.ts';
import type { District } from '../../../shared/terms/district.ts';
import { firstDay, type Period, parsePeriod } from '../../../shared/terms/period.ts';
import { communitiesOn } from '../../../shared/terms/register.ts';
import type { Register } from '../../../shared/wire/registers.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useFreshAnswer } from '../../parts/answers/use-answer.ts';
import { Choice } from '../../parts/choices/choice.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { momentName } from '../../parts/words/moments.ts';
import { periodWords } from '../../parts/words/period-words.ts';
import { registerWords as words } from './register-words.ts';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

type RegisterStartProps = { district: District; onOpen(register: Register, period: Period): void };

/** What a district's register holds now, and from when on it is to be changed. */
export function RegisterStart({ district: { code: district }, onOpen }: RegisterStartProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const answer = useFreshAnswer('readRegister', { parameters: { district } });
  const { value } = answer;
  const [chosen, setChosen] = useState('');
  if (!value) return <AnswerMessage answer={answer} />;
  const quarters = value.quarters.flatMap((code) => {
    const period = parsePeriod(code);
    return period ? [{ code, period }] : [];
  });
  const effective = quarters.find(({ code }) => code === chosen) ?? quarters[0];
  const [last] = value.changes;
  if (!effective) {
    return (
      <Message intent="info" title={say(words.noQuarter)}>
        {say(words.noQuarterCure)}
      </Message>
    );
  }
  const number = communitiesOn(value.entries, firstDay(effective.period)).length;
  return (
    <>
      <Choice
        label={say(words.effective)}
        hint={thaiDate(firstDay(effective.period))}
        value={effective.code}
        options={quarters.map(({ code, period }) => [
          code,
          say(periodWords.quarterOf(period.quarter, period.fiscalYear)),
        ])}
        onChoose={setChosen}
      />
      <span className={styles.quiet}>
        {say(words.communities(number))}
        {value.demo && ` · ${say(words.demo)}`}
      </span>
      {last && (
        <span className={styles.quiet}>
          {say(words.lastChange(say(momentName(last.storedAt)), last.storedBy, last.reason))}
        </span>
      )}
      <Button appearance="primary" icon={<TableEditRegular />} onClick={() => onOpen(value, effective.period)}>
        {say(words.open)}
      </Button>
    </>
  );
}

import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { LogFilter } from '../../../shared/wire/log.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { quiet } from '../../parts/look/quiet.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { Deed } from './deed.tsx';
import { logWords as words } from './log-words.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  quiet,
});

type DeedPageProps = {
  filter: LogFilter;
  /** The deeds before this link; null for the newest. */
  before: number | null;
};

/** A page of what was done, and below it, once asked for, the page of what is older. */
export function DeedPage({ filter, before }: DeedPageProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [older, setOlder] = useState(false);
  const query = before === null ? filter : { ...filter, before: String(before) };
  const answer = useAnswer('listLog', { parameters: {}, query });
  if (!answer.value) return <AnswerMessage answer={answer} />;
  const { deeds, next } = answer.value;
  return (
    <>
      <AnswerMessage answer={answer} />
      {deeds.length === 0 && <span role="status">{say(words.none)}</span>}
      <ul className={styles.list}>
        {deeds.map((deed) => (
          <Deed key={deed.link} deed={deed} />
        ))}
      </ul>
      {next === null && deeds.length > 0 && <span className={styles.quiet}>{say(words.end)}</span>}
      {next !== null && !older && <Button onClick={() => setOlder(true)}>{say(words.older)}</Button>}
      {next !== null && older && <DeedPage filter={filter} before={next} />}
    </>
  );
}

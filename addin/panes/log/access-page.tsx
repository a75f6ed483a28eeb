import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { accessKindNames } from '../../../shared/terms/access.ts';
import type { AccessFilter, AccessLine } from '../../../shared/wire/access-record.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { quiet } from '../../parts/look/quiet.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { momentName } from '../../parts/words/moments.ts';
import { logWords as words } from './log-words.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  quiet,
});

type AccessPageProps = {
  filter: AccessFilter;
  /** The lines before this one; null for the newest. */
  before: number | null;
};

/** A page of the access record, and below it, once asked for, the page of what is older. */
export function AccessPage({ filter, before }: AccessPageProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [older, setOlder] = useState(false);
  const query = before === null ? filter : { ...filter, before: String(before) };
  const answer = useAnswer('listAccessRecord', { parameters: {}, query });
  if (!answer.value) return <AnswerMessage answer={answer} />;
  const { lines, next } = answer.value;
  return (
    <>
      <AnswerMessage answer={answer} />
      {lines.length === 0 && <span role="status">{say(words.accessNone)}</span>}
      <ul className={styles.list}>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      {next !== null && !older && <Button onClick={() => setOlder(true)}>{say(words.older)}</Button>}
      {next !== null && older && <AccessPage filter={filter} before={next} />}
    </>
  );
}

/** What happened, how often, when, by which account, from where, at which part of the system. */
function Line({ line: { kind, at, username, address, route, count } }: { line: AccessLine }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <li className={styles.line}>
      <strong>
        {say(accessKindNames[kind])}
        {username !== null && ` · ${username}`}
      </strong>
      {count > 1 && <span>{say(words.times(count))}</span>}
      <span className={styles.quiet}>
        {[momentName(at), ...(username === null ? [words.noAccount] : [])].map(say).join(' · ')}
      </span>
      <span className={styles.quiet}>
        {say(address === null ? words.manyAddresses : words.fromAddress(address))}
        {route !== null && ` · ${route}`}
      </span>
    </li>
  );
}

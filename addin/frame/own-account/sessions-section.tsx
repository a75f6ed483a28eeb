import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { OwnSession } from '../../../shared/wire/own-account.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { Section } from '../../parts/layout/section.tsx';
import { SavingMessage } from '../../parts/messages/saving-message.tsx';
import { useSaving } from '../../parts/messages/use-saving.ts';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { momentName } from '../../parts/words/moments.ts';
import { ownAccountWords as words } from './own-account-words.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  session: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  facts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  why: { margin: 0 },
});

/** Where one is signed in, and the way out of there. */
export function SessionsSection() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const answer = useAnswer('readSessions', { parameters: {} }, { refetchOnMount: 'always' });
  const saving = useSaving();
  const end = (body: { session: string } | { others: true }) =>
    void saving.save(() => call('endSessions', { parameters: {}, body }));
  const sessions = answer.value?.sessions ?? [];
  return (
    <Section title={say(words.sessions)}>
      <p className={styles.why}>{say(words.sessionsWhy)}</p>
      <AnswerMessage answer={answer} />
      <ul className={styles.list}>
        {sessions.map((session) => (
          <li key={session.id} className={styles.session}>
            <SessionLine session={session} />
            {!session.current && (
              <Button
                size="small"
                disabledFocusable={saving.busy}
                aria-label={say(words.endOf(session.device))}
                onClick={() => end({ session: session.id })}
              >
                {say(words.end)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button disabledFocusable={saving.busy} onClick={() => end({ others: true })}>
          {say(words.endOthers)}
        </Button>
      )}
      <SavingMessage saving={saving} saved={words.ended} />
    </Section>
  );
}

function SessionLine({ session: { device, address, begun, lastSeen, current } }: { session: OwnSession }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <>
      <span>
        <strong>{say(device)}</strong> {current && <Badge appearance="tint">{say(words.here)}</Badge>}
      </span>
      <span className={styles.facts}>
        {say(words.from(address))} · {say(words.seen(momentName(begun), momentName(lastSeen)))}
      </span>
    </>
  );
}

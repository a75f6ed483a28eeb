import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { backupFaultWords } from '../../../shared/rules/backups/fault-words.ts';
import type { BackupRecord } from '../../../shared/terms/backup.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useSaving } from '../../parts/messages/use-saving.ts';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { renewed } from '../../sync/answer-cache.ts';
import { backupWords as words } from './backup-words.ts';

const useStyles = makeStyles({
  status: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'start' },
  folder: { overflowWrap: 'anywhere' },
});

/** One that was begun is seen to its end. */
const tenSeconds = { every: 10_000, soonest: 0 };

/** How the last backups went, where the good one lies, and another on a press. */
export function BackupStatus() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const saving = useSaving();
  const answer = useAnswer('readBackups', { parameters: {} }, renewed(tenSeconds));
  const begin = () => void saving.save(() => call('makeBackup', { parameters: {}, body: {} }));
  const { last = null, made = null, overdue = false } = answer.value ?? {};
  const underWay = last !== null && last.outcome === null;
  return (
    <div className={styles.status}>
      <AnswerMessage answer={answer} />
      {overdue && <Message intent="error" title={say(words.overdue)} />}
      {last && <Failure attempt={last} />}
      {made && <strong>{say(words.made(made.begunAt, made.bytes ?? 0))}</strong>}
      {made && <span className={styles.folder}>{made.folder}</span>}
      {answer.value && !made && !underWay && <span>{say(words.none)}</span>}
      <span>{say(words.secrets)}</span>
      <Button disabledFocusable={saving.busy || underWay} onClick={begin}>
        {say(underWay ? words.underWay : words.now)}
      </Button>
      {saving.trouble && <TroubleMessage trouble={saving.trouble} />}
    </div>
  );
}

function Failure({ attempt: { outcome, begunAt } }: { attempt: BackupRecord }) {
  const { say } = useSpeech();
  if (outcome === null || outcome === 'made') return null;
  const { what, cure } = backupFaultWords[outcome];
  return (
    <Message intent="warning" title={say(words.failed(begunAt))}>
      {say(what)} · {say(cure)}
    </Message>
  );
}

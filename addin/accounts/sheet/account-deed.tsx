import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Text } from '../../../shared/terms/text.ts';
import { DecisionDialog } from '../../parts/messages/decision-dialog.tsx';
import { useSaving } from '../../parts/messages/use-saving.ts';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { sheetWords as words } from './sheet-words.ts';

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '4px' } });

/** What is done to an account with a reason and nothing else. */
export type DeedName = 'deactivateAccount' | 'reactivateAccount' | 'endSecondFactor';

type AccountDeedProps = { deed: DeedName; username: string; title: Text; why: Text; onDone(): void };

/** A deed that is confirmed with a reason, which is kept on this computer until the deed is done; what it means stands beside it. */
export function AccountDeed({ deed, username, title, why, onDone }: AccountDeedProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const [asking, setAsking] = useState(false);
  const saving = useSaving();
  const act = async (reason: string) => {
    if (!(await saving.save(() => call(deed, { parameters: { account: username }, body: { reason } })))) return false;
    setAsking(false);
    onDone();
    return true;
  };
  const leave = () => {
    setAsking(false);
    saving.rest();
  };
  return (
    <div className={styles.part}>
      <span>{say(why)}</span>
      <Button onClick={() => setAsking(true)}>{say(title)}</Button>
      <DecisionDialog
        open={asking}
        title={title}
        why={why}
        label={words.reason}
        required
        keptAs={`${deed}-${username}`}
        busy={saving.busy}
        trouble={saving.trouble}
        onDismiss={leave}
        onConfirm={act}
      />
    </div>
  );
}

import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Text } from '../../../shared/terms/text.ts';
import { DecisionDialog } from '../../parts/messages/decision-dialog.tsx';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { useAccountSaving } from '../use-account-saving.ts';
import type { DeedName } from './deeds-of.ts';
import { keptAs } from './forget-typed.ts';
import { sheetWords as words } from './sheet-words.ts';

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '4px' } });

type AccountDeedProps = {
  deed: DeedName;
  username: string;
  /** Whether it can be done as the account stands. Its dialog stays until it is left, also where that has changed meanwhile. */
  offered: boolean;
  title: Text;
  why: Text;
  /** With what the account is called now. */
  onDone(name: string): void;
};

/** A deed that is confirmed with a reason, which is kept on this computer until the deed is done; what it means stands beside it. */
export function AccountDeed({ deed, username, offered, title, why, onDone }: AccountDeedProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const [asking, setAsking] = useState(false);
  const saving = useAccountSaving();
  const act = async (reason: string) => {
    let name = '';
    const stored = await saving.save(async () => {
      const outcome = await call(deed, { parameters: { account: username }, body: { reason } });
      if (outcome.ok) name = outcome.value.displayName;
      return outcome;
    });
    if (!stored) return false;
    // Closed before the sheet may be left: a dialog that goes while it is open leaves the page hidden from screen readers.
    flushSync(() => setAsking(false));
    onDone(name);
    return true;
  };
  const leave = () => {
    setAsking(false);
    saving.rest();
  };
  return (
    <>
      {offered && (
        <div className={styles.part}>
          <span>{say(why)}</span>
          <Button onClick={() => setAsking(true)}>{say(title)}</Button>
        </div>
      )}
      <DecisionDialog
        open={asking}
        title={title}
        why={why}
        label={words.reason}
        required
        keptAs={keptAs.deed(deed, username)}
        busy={saving.busy}
        trouble={saving.trouble}
        onDismiss={leave}
        onConfirm={act}
      />
    </>
  );
}

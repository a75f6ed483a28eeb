import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { AccountAnswer, EntryWay } from '../../../shared/wire/accounts.ts';
import { Section } from '../../parts/layout/section.tsx';
import { ConfirmDialog } from '../../parts/messages/confirm-dialog.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import type { Invited } from '../invite/entries-csv.ts';
import { EntryWayChoice } from '../invite/entry-way-choice.tsx';
import { GivenEntries } from '../invite/handed-entries.tsx';
import { inviteWords } from '../invite/invite-words.ts';
import { useAccountSaving } from '../use-account-saving.ts';
import { sheetWords as words } from './sheet-words.ts';

const useStyles = makeStyles({ renew: { alignSelf: 'start' } });

/** Gives somebody something new to come in by; what ends by that is said before it is done. */
export function RenewAccess({ account, mail }: { account: AccountAnswer; mail: boolean }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const [by, setBy] = useState<EntryWay>('address');
  const [asking, setAsking] = useState(false);
  const [given, setGiven] = useState<Invited | null>(null);
  const saving = useAccountSaving();
  const { username, displayName } = account;
  const addressless = account.mail === null ? words.mailMissing : null;
  const renew = async () => {
    setAsking(false);
    await saving.save(async () => {
      const outcome = await call('renewAccess', { parameters: { account: username }, body: { by } });
      if (outcome.ok) setGiven(outcome.value);
      return outcome;
    });
  };
  return (
    <Section title={say(words.access)}>
      <span>{say(words.accessWhy)}</span>
      <EntryWayChoice noMail={mail ? addressless : inviteWords.noMail} value={by} onChoose={setBy} />
      <Button className={styles.renew} disabledFocusable={saving.busy} onClick={() => setAsking(true)}>
        {say(words.renew)}
      </Button>
      {saving.trouble && <TroubleMessage trouble={saving.trouble} onClose={saving.rest} />}
      {given && <GivenEntries title={say(words.renewed(given.account.displayName))} given={[given]} />}
      <ConfirmDialog
        open={asking}
        title={words.renewAsk}
        confirm={words.renew}
        onConfirm={() => void renew()}
        onDismiss={() => setAsking(false)}
      >
        {say(words.renewSure(displayName))}
      </ConfirmDialog>
    </Section>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import type { Text } from '../../../shared/terms/text.ts';
import { Message } from '../../parts/messages/message.tsx';
import { SavingMessage } from '../../parts/messages/saving-message.tsx';
import type { Saving } from '../../parts/messages/use-saving.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { installationWords as words } from './installation-words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '480px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type InstallationFormProps = {
  /** Whether the server's environment says it: then it is only shown. */
  given: boolean;
  saving: Saving;
  onSave(): void;
  /** Buttons beside the one that stores. */
  further?: ReactNode;
  saved?: Text;
  children: ReactNode;
};

/** A form of the installation's settings: stored as a whole, on a press. */
export function InstallationForm(props: InstallationFormProps) {
  const { given, saving, onSave, further, saved = words.saved, children } = props;
  const styles = useStyles();
  const { say } = useSpeech();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {given && (
        <Message intent="info" title={say(words.given)}>
          {say(words.givenCure)}
        </Message>
      )}
      {children}
      <div className={styles.buttons}>
        {!given && (
          <Button type="submit" appearance="primary" disabledFocusable={saving.busy}>
            {say(words.save)}
          </Button>
        )}
        {further}
      </div>
      <SavingMessage saving={saving} saved={saved} />
    </form>
  );
}

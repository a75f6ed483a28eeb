import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { type ReactNode, useState } from 'react';
import { useSpeech } from '../../parts/words/language.tsx';
import { enteringWords as words } from './entering-words.ts';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

type PasswordFieldProps = {
  label: string;
  /** Which of the browser's kept passwords belongs here. */
  use: 'current-password' | 'new-password';
  value: string;
  onChange(value: string): void;
  autoFocus?: boolean;
  hint?: ReactNode;
};

/** A password that can be shown, pasted and filled in by the browser. */
export function PasswordField({ label, use, value, onChange, autoFocus = false, hint }: PasswordFieldProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} {...(hint ? { hint: <>{hint}</> } : {})}>
      <Input
        className={styles.input}
        name={use === 'current-password' ? 'password' : 'new-password'}
        size="large"
        autoFocus={autoFocus}
        type={shown ? 'text' : 'password'}
        autoComplete={use}
        autoCapitalize="none"
        spellCheck={false}
        value={value}
        onChange={(_, data) => onChange(data.value)}
        contentAfter={
          <Button
            appearance="transparent"
            size="small"
            icon={shown ? <EyeOffRegular /> : <EyeRegular />}
            aria-label={say(shown ? words.hide : words.show)}
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
          />
        }
      />
    </Field>
  );
}

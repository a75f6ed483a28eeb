import { type PasswordOwner, passwordFaults } from '../../../shared/rules/accounts/password-rules.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { enteringWords as words } from './entering-words.ts';
import { PasswordField } from './password-field.tsx';

type NewPasswordFieldProps = {
  owner: PasswordOwner;
  value: string;
  onChange(value: string): void;
  autoFocus?: boolean;
};

/** A password that is about to be set: while it is typed it says what is still asked of it. */
export function NewPasswordField({ owner, value, onChange, autoFocus = false }: NewPasswordFieldProps) {
  const { say } = useSpeech();
  const [fault] = passwordFaults(value, owner);
  const said = value === '' ? say(words.passwordRules) : fault ? say(fault.cure) : `✓ ${say(words.passwordGood)}`;
  return (
    <PasswordField
      label={say(words.newPasswordField)}
      use="new-password"
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      hint={<span aria-live="polite">{said}</span>}
    />
  );
}
